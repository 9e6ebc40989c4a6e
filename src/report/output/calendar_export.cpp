#include "report/output/calendar_export.h"

#include "analysis/meetings/sprint.h"
#include "exchange/calendar/calendar_writing.h"
#include "report/content/report_words.h"
#include "report/output/cadence_export.h"
#include "report/output/file_saving.h"
#include "words/zones.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace remit {

namespace {

/// The rules by which clocks are changed are taken from so many years around today.
constexpr int yearsBefore = 1;
constexpr int yearsAfter = 4;

QString saidOfCalendars(const char* words)
{
    return QCoreApplication::translate("export", words);
}

/// Minutes since 2020: whatever becomes of the plan's file, what is written later counts as newer.
int sequenceAt(const QDateTime& now)
{
    constexpr int secondsOfMinute = 60;
    const QDateTime start(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    return static_cast<int>(start.secsTo(now) / secondsOfMinute);
}

QString fileFor(const QString& path, const Person& person)
{
    const QFileInfo file(path);
    QString name = report::plain(person.name);
    for (QChar& each : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(each))
            each = QLatin1Char('-');
    }
    return file.dir().filePath(file.completeBaseName() + QStringLiteral(" - ") + name + QStringLiteral(".ics"));
}

} // namespace

Result<std::string> exportedCalendar(const Plan& plan, ConstellationId constellation, const ExportContent& content)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate today = QDate::currentDate();
    const Date day = calendarDate(today);
    CalendarOptions options;
    if (content.calendarOf)
        options.person = content.calendarOf;
    options.from = mondayOf(day) - std::chrono::days(7 * weekOfSprint(sprintOf(plan, constellation), day));
    options.sequence = sequenceAt(now);
    options.names = content.chart.names;
    options.writtenAt = now.toSecsSinceEpoch();
    options.decidesWord = saidOfCalendars("Decides").toStdString();
    options.ownerWord = saidOfCalendars("Owner").toStdString();
    return writeCalendar(namedAsWanted(plan, constellation, content), constellation,
                         zonesOf(plan, today.addYears(-yearsBefore), today.addYears(yearsAfter)), options);
}

Result<ExportOutcome> exportCalendars(const QString& path, const Plan& plan, ConstellationId constellation,
                                      const ExportContent& content)
{
    std::vector<std::pair<QString, PersonId>> files{{path, content.calendarOf}};
    if (content.calendarForEach) {
        files.clear();
        for (const PersonId id : peopleWithMeetings(plan, constellation))
            files.emplace_back(fileFor(path, *plan.find<Person>(id)), id);
        if (files.empty())
            return Error{saidOfCalendars("Nobody who is named has a meeting with a time yet.").toStdString()};
    }
    for (const auto& [file, person] : files) {
        ExportContent wanted = content;
        wanted.calendarOf = person;
        const auto text = exportedCalendar(plan, constellation, wanted);
        if (!text)
            return text.error();
        if (auto saved = saveWhole(file, QByteArray::fromStdString(*text)); !saved)
            return saved.error();
    }
    const QString message = content.calendarForEach
        ? saidOfCalendars("%1 files are in “%2”.")
              .arg(files.size())
              .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath()))
        : saidOfCalendars("The file is “%1”.").arg(QDir::toNativeSeparators(path));
    return ExportOutcome{message, {}, false};
}

} // namespace remit
