#include "words/effort_words.h"

#include "words/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace remit {

namespace {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(remit::EffortWords)
};

QString driverText(Driver driver, double count)
{
    const QString number = trimmedNumber(count, 2);
    const bool one = count == 1;
    switch (driver) {
    case Driver::products:
        return one ? Phrases::tr("1 product") : Phrases::tr("%1 products").arg(number);
    case Driver::teams:
        return one ? Phrases::tr("1 team") : Phrases::tr("%1 teams").arg(number);
    case Driver::markets:
        return one ? Phrases::tr("1 market") : Phrases::tr("%1 markets").arg(number);
    case Driver::stakeholders:
        return one ? Phrases::tr("1 stakeholder group") : Phrases::tr("%1 stakeholder groups").arg(number);
    case Driver::extraTeams:
        return one ? Phrases::tr("1 extra team") : Phrases::tr("%1 extra teams").arg(number);
    case Driver::productOwners:
        return one ? Phrases::tr("1 product owner") : Phrases::tr("%1 product owners").arg(number);
    case Driver::reports:
        return one ? Phrases::tr("1 direct report") : Phrases::tr("%1 direct reports").arg(number);
    case Driver::base:
        break;
    }
    return {};
}

QString unknownDriver(Driver driver)
{
    return driver == Driver::reports ? Phrases::tr("direct reports (unknown)")
                                     : Phrases::tr("product owners (unknown)");
}

QString factorWord(EffortFactor factor)
{
    switch (factor) {
    case EffortFactor::size:
        return Phrases::tr("size");
    case EffortFactor::ownerShare:
        return Phrases::tr("several teams share an owner");
    case EffortFactor::complexity:
        return Phrases::tr("complexity");
    case EffortFactor::clarifying:
        return Phrases::tr("left to clarify");
    case EffortFactor::stage:
        return Phrases::tr("stage");
    case EffortFactor::discovery:
        return Phrases::tr("discovery need");
    case EffortFactor::sites:
        return Phrases::tr("sites");
    case EffortFactor::internalUsers:
        return Phrases::tr("internal users");
    }
    return {};
}

QString termText(const TermHours& term)
{
    QString text = Phrases::tr("%1 h").arg(hoursText(term.term.hours));
    const QString times = QStringLiteral(" × ");
    if (!term.count)
        text += times + unknownDriver(term.term.driver);
    else if (term.term.driver != Driver::base)
        text += times + driverText(term.term.driver, *term.count);
    QStringList factors;
    for (const auto& each : term.factors)
        factors << Phrases::tr("%1 %2").arg(factorWord(each.first), trimmedNumber(each.second, 2));
    if (!factors.isEmpty())
        text += times + Phrases::tr("%1 (%2)").arg(trimmedNumber(term.factor(), 2), factors.join(QStringLiteral(", ")));
    return text;
}

QString halfText(const HalfEffort& half)
{
    if (half.workedOut.empty())
        return half.hours ? Phrases::tr("%1 h").arg(hoursText(*half.hours))
                          : (half.terms.empty() ? QString() : QString::fromStdString(half.terms));
    QStringList terms;
    for (const TermHours& each : half.workedOut)
        terms << termText(each);
    if (half.valueHours > 0)
        terms << Phrases::tr("%1 h won for optimising value").arg(hoursText(half.valueHours));
    return terms.join(QStringLiteral(" + "));
}

/// "2 h", "half an hour", "6 minutes": nobody thinks in tenths of an hour.
QString durationWords(double hours)
{
    const auto is = [&](double value) { return std::abs(hours - value) < 1e-9; };
    if (is(0.25))
        return Phrases::tr("a quarter of an hour");
    if (is(0.5))
        return Phrases::tr("half an hour");
    if (is(0.75))
        return Phrases::tr("three quarters of an hour");
    if (hours >= 1)
        return Phrases::tr("%1 h").arg(hoursText(hours));
    const QString minutes = trimmedNumber(hours * 60, hours * 60 < 1 ? 1 : 0);
    return minutes == QStringLiteral("1") ? Phrases::tr("1 minute") : Phrases::tr("%1 minutes").arg(minutes);
}

QString perDriver(Driver driver)
{
    switch (driver) {
    case Driver::products:
        return Phrases::tr(" per product");
    case Driver::teams:
        return Phrases::tr(" per team");
    case Driver::markets:
        return Phrases::tr(" per market");
    case Driver::stakeholders:
        return Phrases::tr(" per stakeholder group");
    case Driver::extraTeams:
        return Phrases::tr(" per extra team");
    case Driver::productOwners:
        return Phrases::tr(" per product owner");
    case Driver::reports:
        return Phrases::tr(" per direct report");
    case Driver::base:
        break;
    }
    return {};
}

/// "2 h a week per product, half an hour per market"; terms that nobody can read as they are.
QString halfSentence(const HalfEffort& half)
{
    if (half.workedOut.empty())
        return half.hours ? Phrases::tr("%1 a week").arg(durationWords(*half.hours))
                          : QString::fromStdString(half.terms);
    QStringList parts;
    for (const TermHours& each : half.workedOut) {
        const QString duration = durationWords(each.term.hours);
        parts << (parts.isEmpty() ? Phrases::tr("%1 a week").arg(duration) : duration) + perDriver(each.term.driver);
    }
    if (half.valueHours > 0)
        parts << Phrases::tr("%1 won for optimising value").arg(durationWords(half.valueHours));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString effortHalfWord(EffortHalf half)
{
    switch (half) {
    case EffortHalf::market:
        return Phrases::tr("market half");
    case EffortHalf::team:
        return Phrases::tr("team half");
    case EffortHalf::whole:
        break;
    }
    return Phrases::tr("whole");
}

QString effortSourceWord(EffortSource source)
{
    switch (source) {
    case EffortSource::estimate:
        return Phrases::tr("estimate");
    case EffortSource::typed:
        return Phrases::tr("typed");
    case EffortSource::measured:
        return Phrases::tr("measured");
    case EffortSource::unknown:
        break;
    }
    return Phrases::tr("unknown");
}

QString effortText(const RowEffort& effort)
{
    const auto hours = effort.hours();
    if (!hours)
        return Phrases::tr("hours unknown");
    const QString about = effort.source == EffortSource::estimate ? QStringLiteral("≈ ") : QString();
    return Phrases::tr("%1%2 h a week").arg(about, hoursText(*hours));
}

QString effortSentence(const RowEffort& effort)
{
    QStringList halves;
    for (const HalfEffort& each : effort.halves) {
        const QString text = halfSentence(each);
        if (text.isEmpty())
            return Phrases::tr("hours unknown");
        halves << (each.half == EffortHalf::whole ? text : Phrases::tr("%1: %2").arg(effortHalfWord(each.half), text));
    }
    return halves.isEmpty() ? Phrases::tr("no work") : halves.join(QStringLiteral("; "));
}

QString effortOrigin(const RowEffort& effort)
{
    if (effort.source == EffortSource::unknown)
        return {};
    QStringList halves;
    for (const HalfEffort& each : effort.halves) {
        if (const QString text = halfText(each); !text.isEmpty())
            halves << (effort.halves.size() > 1 ? Phrases::tr("%1 %2").arg(effortHalfWord(each.half), text) : text);
    }
    const QString source = effortSourceWord(effort.source);
    const bool saysMore = effort.halves.size() > 1 || (!effort.halves.empty() && !effort.halves[0].workedOut.empty());
    return saysMore ? Phrases::tr("%1: %2").arg(source, halves.join(QStringLiteral("; "))) : source;
}

} // namespace remit
