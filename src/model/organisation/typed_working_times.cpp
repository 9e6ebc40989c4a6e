#include "model/organisation/typed_working_times.h"

#include "core/calendar/dates.h"
#include "core/rows_of.h"
#include "model/organisation/carried_out.h"
#include "model/organisation/typed_figures.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace remit {

namespace {

struct TypedTimes {
    Q_DECLARE_TR_FUNCTIONS(remit::TypedTimes)
};

const QString dash = QStringLiteral("–");

QString shortName(Weekday weekday)
{
    return QLocale(QLocale::English).dayName(daysAfterMonday(weekday) + 1, QLocale::ShortFormat);
}

/// The weekday that a word names, whole or by its first three letters, in English or in the user's language.
std::optional<Weekday> weekdayMeant(const QString& word)
{
    for (int day = 1; day <= 7; ++day) {
        for (const QLocale& locale : {QLocale(QLocale::English), QLocale()}) {
            const QString whole = locale.dayName(day);
            const QString some = locale.dayName(day, QLocale::ShortFormat).remove(QLatin1Char('.'));
            if (word.compare(whole, Qt::CaseInsensitive) == 0 || word.compare(some, Qt::CaseInsensitive) == 0
                || word.compare(whole + QLatin1Char('s'), Qt::CaseInsensitive) == 0)
                return weekdayAfterMonday(day - 1);
        }
    }
    return std::nullopt;
}

/// What stands at both sides of a dash; the same twice without one. Dates have dashes of their own, so that theirs
/// needs blanks around it, or is a long one.
std::pair<QString, QString> sidesOf(const QString& span)
{
    static const QRegularExpression between(
        QStringLiteral("^(.+?)(?:\\s*[–—]\\s*|\\s+-\\s+|\\s+to\\s+|(?<![\\d]{4})(?<!\\d{4}-\\d{2})-)(.+)$"));
    const auto found = between.match(span);
    return found.hasMatch() ? std::pair(found.captured(1).trimmed(), found.captured(2).trimmed())
                            : std::pair(span, span);
}

struct Hours {
    std::string from;
    std::string until;
};

/// The hours at the end of the text, which are taken off it; nothing where there are none.
Result<std::optional<Hours>> takeHours(QString& typed)
{
    static const QRegularExpression form(
        QStringLiteral("(?:^|\\s)(\\d{1,2}(?:[:.h]\\d{2})?)\\s*(?:[-–—]|to)\\s*(\\d{1,2}(?:[:.h]\\d{2})?)\\s*$"));
    const auto found = form.match(typed);
    if (!found.hasMatch())
        return std::optional<Hours>();
    const auto from = timeMeant(found.captured(1));
    const auto until = timeMeant(found.captured(2));
    if (!from)
        return from.error();
    if (!until)
        return until.error();
    if (*until <= *from)
        return refusal(TypedTimes::tr("%1 is not before %2.").arg(*from, *until));
    typed = typed.left(found.capturedStart()).trimmed();
    return std::optional(Hours{from->toStdString(), until->toStdString()});
}

/// The digits of the days that words name: "Mon-Thu", "Mon, Wed"; empty for nothing.
Result<std::string> daysMeant(const QString& typed)
{
    std::array<bool, 7> days{};
    static const QRegularExpression commas(QStringLiteral("\\s*[,;+&]\\s*|\\s+and\\s+"));
    for (const QString& part : typed.split(commas, Qt::SkipEmptyParts)) {
        const auto [first, last] = sidesOf(part.trimmed());
        const auto from = weekdayMeant(first);
        const auto until = weekdayMeant(last);
        if (!from || !until)
            return refusal(
                TypedTimes::tr("“%1” is no day of the week: write Mon–Thu 9–15, or 9–13.").arg(part.trimmed()));
        for (int day = daysAfterMonday(*from);; day = (day + 1) % 7) {
            days[static_cast<std::size_t>(day)] = true;
            if (day == daysAfterMonday(*until))
                break;
        }
    }
    std::string digits;
    for (std::size_t day = 0; day < days.size(); ++day)
        digits += days[day] ? std::to_string(day + 1) : std::string();
    return digits == "12345" ? std::string() : digits;
}

/// "Mon–Thu, Sat"
QString daysText(const std::string& digits)
{
    QStringList parts;
    for (std::size_t first = 0; first < digits.size();) {
        std::size_t last = first;
        while (last + 1 < digits.size() && digits[last + 1] == digits[last] + 1)
            ++last;
        const QString from = shortName(weekdayAfterMonday(digits[first] - '1'));
        const QString until = shortName(weekdayAfterMonday(digits[last] - '1'));
        parts << (first == last ? from : last == first + 1 ? from + ", " + until : from + dash + until);
        first = last + 1;
    }
    return parts.join(QStringLiteral(", "));
}

QString hoursText(const std::string& from, const std::string& until)
{
    return from.empty() && until.empty() ? QString() : text(from) + dash + text(until);
}

QString joined(const QStringList& words)
{
    return QStringList(words).filter(QRegularExpression(QStringLiteral("."))).join(QLatin1Char(' '));
}

QString textOf(const BlockedTime& blocked)
{
    QString days = blocked.weekday == Weekday::any ? text(blocked.startsOn) : shortName(blocked.weekday);
    if (blocked.weekday == Weekday::any && !blocked.endsOn.empty() && blocked.endsOn != blocked.startsOn)
        days += dash + text(blocked.endsOn);
    const QString reason = blocked.reason.empty() ? QString() : "(" + text(blocked.reason) + ")";
    return joined({days, hoursText(blocked.startsAt, blocked.endsAt), reason});
}

/// The reason in brackets at the end, which is taken off the text.
QString takeReason(QString& typed)
{
    static const QRegularExpression form(QStringLiteral("\\s*\\(([^()]*)\\)\\s*$"));
    const auto found = form.match(typed);
    if (found.hasMatch())
        typed = typed.left(found.capturedStart()).trimmed();
    return found.captured(1).trimmed();
}

Result<BlockedTime> blockedMeant(const QString& typed)
{
    QString rest = typed.trimmed();
    BlockedTime blocked;
    blocked.reason = takeReason(rest).toStdString();
    const auto hours = takeHours(rest);
    if (!hours)
        return hours.error();
    if (*hours) {
        blocked.startsAt = (*hours)->from;
        blocked.endsAt = (*hours)->until;
    }
    if (const auto weekday = weekdayMeant(rest)) {
        blocked.weekday = *weekday;
        return blocked;
    }
    const auto [first, last] = sidesOf(rest);
    const auto from = dayMeant(first);
    const auto until = dayMeant(last);
    if (!from || !until || from->isEmpty())
        return refusal(
            TypedTimes::tr("“%1” is no time: write Mon 9–10, or 2026-12-21, or 2026-12-21–2027-01-04 (holidays).")
                .arg(typed.trimmed()));
    if (*until < *from)
        return refusal(TypedTimes::tr("%1 is not before %2.").arg(*from, *until));
    blocked.startsOn = from->toStdString();
    blocked.endsOn = until->toStdString();
    return blocked;
}

} // namespace

QString workingTimesText(const Seat& seat)
{
    return joined({daysText(seat.worksOn), hoursText(seat.worksFrom, seat.worksUntil)});
}

Result<Seat> workingTimesMeant(Seat seat, const QString& typed)
{
    QString rest = typed.trimmed();
    const auto hours = takeHours(rest);
    if (!hours)
        return hours.error();
    const auto days = daysMeant(rest);
    if (!days)
        return days.error();
    seat.worksOn = *days;
    seat.worksFrom = *hours ? (*hours)->from : std::string();
    seat.worksUntil = *hours ? (*hours)->until : std::string();
    return seat;
}

QString blockedTimesText(const Plan& plan, const Seat::Key& seat)
{
    std::vector<std::pair<std::string, QString>> parts;
    for (const BlockedTime& each : eachOf<BlockedTime>(plan, std::get<0>(seat), std::get<1>(seat)))
        parts.emplace_back(std::to_string(static_cast<int>(each.weekday)) + each.startsOn + each.startsAt,
                           textOf(each));
    std::sort(parts.begin(), parts.end());
    QStringList told;
    for (const auto& each : parts)
        told << each.second;
    return told.join(QStringLiteral(", "));
}

Result<std::vector<BlockedTime>> blockedTimesMeant(const Plan& plan, const Seat::Key& seat, const QString& typed)
{
    static const QRegularExpression commas(QStringLiteral("[,;\\n](?![^()]*\\))"));
    std::vector<BlockedTime> all;
    std::set<BlockedTimeId> kept;
    for (const QString& part : typed.split(commas, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        auto meant = blockedMeant(part);
        if (!meant)
            return meant.error();
        std::tie(meant->constellation, meant->seat) = seat;
        for (const BlockedTime& before : eachOf<BlockedTime>(plan, meant->constellation, meant->seat)) {
            if (textOf(before) == textOf(*meant) && !meant->blocked && kept.insert(before.blocked).second)
                *meant = before;
        }
        if (!meant->blocked)
            meant->blocked = newId<BlockedTimeId>();
        all.push_back(*meant);
    }
    return all;
}

} // namespace remit
