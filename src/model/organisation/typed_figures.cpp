#include "model/organisation/typed_figures.h"

#include "model/organisation/carried_out.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QTime>
#include <QTimeZone>

#include <cmath>

namespace remit {

namespace {

struct TypedFigures {
    Q_DECLARE_TR_FUNCTIONS(remit::TypedFigures)
};

/// Up to here a number without a sign counts people, above it is a percentage.
constexpr double mostPeople = 10;

std::optional<double> numberIn(const QString& typed)
{
    bool isNumber = false;
    const double number = typed.trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace

Result<double> shareMeant(const QString& typed)
{
    const bool isPercent = typed.contains(QLatin1Char('%'));
    const auto number = numberIn(QString(typed).remove(QLatin1Char('%')));
    if (!number)
        return refusal(TypedFigures::tr("“%1” is no share of full time: type 100 %, 50 % or 0.5.").arg(typed));
    const double share = isPercent || *number > mostPeople ? *number / 100 : *number;
    if (!(share > 0))
        return refusal(TypedFigures::tr("A seat has more than 0 % of full time: “%1” would be nobody's.").arg(typed));
    if (share > 1)
        return refusal(
            TypedFigures::tr("A seat has at most 100 % of full time: for “%1”, make several seats.").arg(typed));
    return share;
}

Result<QString> dayMeant(const QString& typed)
{
    if (typed.isEmpty())
        return QString();
    for (const char* form : {"yyyy-M-d", "d.M.yyyy"}) {
        if (const QDate day = QDate::fromString(typed, QLatin1String(form)); day.isValid())
            return day.toString(Qt::ISODate);
    }
    return refusal(TypedFigures::tr("“%1” is no day: write it as 2026-12-31.").arg(typed));
}

Result<QString> timeMeant(const QString& typed)
{
    if (typed.isEmpty())
        return QString();
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:.h](\\d{2}))?$"));
    const auto found = form.match(typed);
    const QTime time(found.captured(1).toInt(), found.captured(2).toInt());
    if (!found.hasMatch() || !time.isValid())
        return refusal(TypedFigures::tr("“%1” is no time of day: write it as 09:00.").arg(typed));
    return time.toString(QStringLiteral("HH:mm"));
}

QStringList timeZones()
{
    static const QStringList zones = [] {
        QStringList all;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
            if (id == "UTC" || (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
                all << QString::fromLatin1(id);
        }
        return all;
    }();
    return zones;
}

Result<QString> zoneMeant(const QString& typed)
{
    if (typed.isEmpty())
        return QString();
    const QString wanted = QString(typed).replace(QLatin1Char(' '), QLatin1Char('_'));
    for (const QString& zone : timeZones()) {
        if (zone.compare(wanted, Qt::CaseInsensitive) == 0)
            return zone;
    }
    for (const QString& zone : timeZones()) {
        if (zone.section(QLatin1Char('/'), -1).compare(wanted, Qt::CaseInsensitive) == 0)
            return zone;
    }
    return refusal(TypedFigures::tr("“%1” is no time zone: type one such as Europe/Berlin.").arg(typed));
}

Result<std::optional<double>> countMeant(const QString& typed)
{
    if (typed.isEmpty())
        return std::optional<double>();
    const auto number = numberIn(typed);
    constexpr double most = 10000;
    if (!number || *number < 0 || *number > most)
        return refusal(TypedFigures::tr("“%1” is no number from 0 to 10000.").arg(typed));
    return number;
}

} // namespace remit
