#include "model/cadence/year_weeks.h"

#include "model/cadence/shown_week.h"
#include "model/cadence/week_words.h"
#include "words/lists.h"
#include "words/text.h"
#include "words/zones.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace remit {

namespace {

constexpr int sevenDays = 7;
constexpr int toFriday = 4;

struct YearWords {
    Q_DECLARE_TR_FUNCTIONS(remit::YearWords)
};

QString dayInShort(Date date, const QString& format)
{
    return QLocale(QLocale::English).toString(qtDate(date), format);
}

/// The place of the week in which the day is; past the end for none.
std::size_t placeOfDay(const std::vector<YearWeek>& weeks, Date day)
{
    const auto days = (day - weeks.front().monday).count();
    return days < 0 ? weeks.size() : static_cast<std::size_t>(days / sevenDays);
}

void addHolidays(const Plan& plan, std::vector<YearWeek>& weeks)
{
    for (const auto& [key, holiday] : plan.all<Holiday>()) {
        const auto day = dateFrom(holiday.date);
        const std::size_t place = day ? placeOfDay(weeks, *day) : weeks.size();
        if (place < weeks.size())
            weeks[place].holidays << YearWords::tr("%1, %2").arg(holidayInWords(plan, holiday),
                                                                 dayInShort(*day, QStringLiteral("dddd d MMMM")));
    }
}

} // namespace

int YearWeek::clashes() const
{
    return int(std::count_if(troubles.begin(), troubles.end(),
                             [](const Trouble& each) { return each.isRequired && each.isClash(); }));
}

int YearWeek::absences() const
{
    return int(std::count_if(troubles.begin(), troubles.end(),
                             [](const Trouble& each) { return each.isRequired && !each.isClash(); }));
}

std::vector<YearWeek> yearFrom(const ShownWeek& shown, Date day)
{
    const Date first = mondayOf(day);
    std::vector<YearWeek> weeks;
    for (int week = 0; week < weeksOfYear; ++week)
        weeks.push_back({first + std::chrono::days(sevenDays * week)});
    const Date end = first + std::chrono::days(sevenDays * weeksOfYear);
    for (const Trouble& each : troublesOf(shown.plan(), shown.constellation(), shown.zones(), first, end)) {
        const std::size_t place = placeOfDay(weeks, each.occurrence.date);
        if (place < weeks.size())
            weeks[place].troubles.push_back(each);
    }
    addHolidays(shown.plan(), weeks);
    return weeks;
}

QString yearWeekInWords(const YearWeek& week)
{
    const QString when = YearWords::tr("%1 to %2")
                             .arg(dayInShort(week.monday, QStringLiteral("d MMMM")),
                                  dayInShort(week.monday + std::chrono::days(toFriday), QStringLiteral("d MMMM yyyy")));
    QStringList said;
    if (const int count = week.clashes())
        said << (count == 1 ? YearWords::tr("1 clash") : YearWords::tr("%1 clashes").arg(count));
    if (const int count = week.absences())
        said << (count == 1 ? YearWords::tr("once somebody cannot come")
                            : YearWords::tr("%1 times somebody cannot come").arg(count));
    if (said.isEmpty())
        said << YearWords::tr("everything works");
    if (!week.holidays.isEmpty())
        said << week.holidays.join(QStringLiteral("; "));
    return when + QStringLiteral(": ") + said.join(QStringLiteral(", "));
}

QString inconvenienceInWords(const ShownWeek& shown, Date day)
{
    const Date first = mondayOf(day);
    const auto counts = inconvenientTimes(shown.plan(), shown.constellation(), shown.zones(), first,
                                          first + std::chrono::days(sevenDays * weeksOfYear));
    QStringList said;
    for (const auto& [location, count] : counts) {
        const auto* place = shown.plan().find<Location>(location);
        const QString name = place == nullptr ? YearWords::tr("without a place") : text(place->name);
        said << YearWords::tr("%1 %2 times").arg(name, QString::number(count));
    }
    return said.isEmpty() ? YearWords::tr("Nobody has to come outside working hours in this year.")
                          : YearWords::tr("Outside working hours in this year: %1.").arg(listed(said));
}

} // namespace remit
