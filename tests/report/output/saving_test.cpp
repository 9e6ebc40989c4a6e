#include "report/output/chart_output.h"
#include "support/plan_text.h"
#include "support/size_limit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace remit;

namespace {

const QByteArray lastMonth = "the export of last month\n";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void fill(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(lastMonth) == lastMonth.size());
}

/// A row and a meeting, so that every format has something to hold.
Plan smallPlan()
{
    Plan plan = planFrom("            | Product Manager | Product Owner\n"
                         "Strategy:\n"
                         "Set pricing | AR              | C\n");
    Meeting meeting;
    meeting.constellation = theChart;
    meeting.meeting = MeetingId{1};
    meeting.name = "Pricing";
    plan.put(meeting);
    MeetingSlot time;
    time.constellation = theChart;
    time.meeting = meeting.meeting;
    time.weekday = Weekday::tuesday;
    time.startsAt = "10:00";
    plan.put(time);
    return plan;
}

Result<ExportOutcome> exported(const QString& path, ExportFormat format)
{
    static const Plan plan = smallPlan();
    return exportTo(path, format, plan, {theChart}, {}, ExportKnowledge{});
}

} // namespace

TEST_CASE("wherever writing stops, each format leaves the file of last month and says why")
{
    QTemporaryDir folder;
    for (const ExportFormat format : exportFormats()) {
        INFO(formatName(format).toStdString());
        const QString path = folder.filePath("chart." + formatSuffix(format));
        REQUIRE(exported(path, format));
        const auto size = static_cast<rlim_t>(QFile(path).size());
        REQUIRE(size > 20);
        for (const rlim_t limit : {rlim_t{0}, rlim_t{1}, size / 3, size / 2, size - 10}) {
            INFO(limit);
            fill(path);
            const auto outcome = [&] {
                const test::SizeLimit atMost(limit);
                return exported(path, format);
            }();
            REQUIRE_FALSE(outcome);
            CHECK(QString::fromStdString(outcome.error().message).startsWith(path + " could not be written: "));
            CHECK(contentOf(path) == lastMonth);
        }
        CHECK(exported(path, format));
        CHECK(contentOf(path) != lastMonth);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == qsizetype(exportFormats().size()));
}

TEST_CASE("a name that is too long for a file is answered in a sentence, in every format")
{
    QTemporaryDir folder;
    for (const ExportFormat format : exportFormats()) {
        const auto outcome = exported(folder.filePath(QString(300, 'n') + '.' + formatSuffix(format)), format);
        REQUIRE_FALSE(outcome);
        CHECK(QString::fromStdString(outcome.error().message)
                  .endsWith("could not be written: the name is too long. Choose another place or name."));
    }
}
