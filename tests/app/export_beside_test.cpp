#include "command_files.h"

#include <QFile>

using namespace remit;
using namespace remit::test;

namespace {

const QByteArray besideToday = "Activity,Product Manager,Development Team\n"
                               "Groom the backlog,A/R,C\n"
                               "Accept stories,A/R,R\n"
                               "Set pricing,A/R,\n";
const QByteArray besideProposed = "Activity,Product Manager,Product Owner,Development Team\n"
                                  "Groom the backlog,I,A/R,C\n"
                                  "Accept stories,,A/R,R\n"
                                  "Set pricing,A/R,,\n";

/// A plan with both, and what export does with it.
struct BesideFiles {
    BesideFiles()
        : plan(folder.path("plan.remit"))
    {
        const auto bring = [this](const char* file, const QByteArray& chart, const char* name) {
            REQUIRE(remitProgram({"import", folder.write(file, chart), plan, "--constellation", name}).exitCode == 0);
        };
        bring("today.csv", besideToday, "Today");
        bring("proposed.csv", besideProposed, "Proposed");
    }

    Run run(const QString& target, const QStringList& options) const
    {
        return remitProgram(QStringList{"export", plan, folder.path(target.toUtf8().constData())} + options);
    }
    std::string written(const QString& target, const QStringList& options) const
    {
        const Run made = run(target, options);
        INFO(made.errors);
        REQUIRE(made.exitCode == 0);
        QFile file(folder.path(target.toUtf8().constData()));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }

    Folder folder;
    QString plan;
};

const QStringList bothWays{"--constellation", "Today", "--constellation", "Proposed"};

bool hasPart(const std::string& text, const std::string& part)
{
    UNSCOPED_INFO(text << "\n--- looked for: " << part);
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("what differs goes out as a table, with what it was behind the letters", "[beside]")
{
    const BesideFiles files;
    const QStringList options = bothWays + QStringList{"--include", "comparison"};
    const std::string csv = files.written("beside.csv", options);
    CHECK(hasPart(csv, "Today: PM"));
    CHECK(hasPart(csv, "Proposed: PO"));
    CHECK(hasPart(csv, "I (was AR)"));
    CHECK_FALSE(hasPart(csv, "Set pricing"));
    CHECK(hasPart(files.written("beside.md", options), "I *was AR*"));
    CHECK(hasPart(files.written("beside.html", options), "<small>was AR</small>"));
    CHECK(hasPart(files.written("beside.svg", options), "<svg"));
    CHECK(hasPart(files.written("beside.pdf", options), "%PDF"));
}

TEST_CASE("a transition plan goes out riskiest first", "[beside]")
{
    const BesideFiles files;
    const QStringList options = bothWays + QStringList{"--include", "transition"};
    const std::string csv = files.written("way.csv", options);
    CHECK(
        hasPart(csv, "Order,Responsibility,What moves,Old holder,New holder,Weeks side by side,Risk,Handed over,Done"));
    CHECK(hasPart(csv, "1,Groom the backlog,last word and doing,PM,PO,4,\"last word, new to it\""));
    CHECK(hasPart(files.written("way.md", options), "| 1 | Groom the backlog | last word and doing | PM | PO | 4 |"));
    CHECK(hasPart(files.written("way.pdf", options), "%PDF"));
}

TEST_CASE("a boundary goes out as one page", "[beside]")
{
    const BesideFiles files;
    const QStringList proposed{"--constellation", "Proposed", "--include", "boundary"};
    const Run made = files.run("boundary.pdf", proposed);
    CHECK(made.exitCode == 0);
    CHECK(hasPart(made.output, "1 page."));
    CHECK(files.run("boundary.pdf", proposed + QStringList{"--roles", "PO,DT"}).exitCode == 0);
}

TEST_CASE("what cannot stand side by side is said", "[beside]")
{
    struct Example {
        QString target;
        QStringList options;
        const char* says;
    };
    const QStringList today{"--constellation", "Today"};
    const Example examples[] = {
        {"a.pdf", today + QStringList{"--include", "comparison"}, "two to four"},
        {"a.pdf", today + QStringList{"--include", "transition"}, "from and to"},
        {"a.pdf", today + today + QStringList{"--include", "comparison"}, "named twice"},
        {"a.html", bothWays + QStringList{"--include", "transition"}, "no transition plan"},
        {"a.json", bothWays + QStringList{"--include", "comparison"}, "whole plan"},
        {"a.csv", bothWays + QStringList{"--include", "comparison,transition"}, "name one"},
        {"a.csv", today + QStringList{"--include", "boundary"}, "no page to sign"},
        {"a.pdf", today + QStringList{"--include", "boundary", "--roles", "PM"}, "two roles"},
        {"a.pdf", today + QStringList{"--include", "boundary", "--roles", "PM,PM"}, "two different"},
        {"a.pdf", today + QStringList{"--include", "boundary", "--roles", "PM,PO"}, "called \"PO\""},
    };
    const BesideFiles files;
    for (const Example& each : examples) {
        const Run refused = files.run(each.target, each.options);
        CHECK(refused.exitCode == 2);
        CHECK(hasPart(refused.errors, each.says));
        CHECK_FALSE(QFile::exists(files.folder.path(each.target.toUtf8().constData())));
    }
}
