#include "words/effort_words.h"

#include "words/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace remit {

namespace {

struct EffortPhrases {
    Q_DECLARE_TR_FUNCTIONS(remit::EffortWords)
};

QString driverText(Driver driver, double count)
{
    const QString number = trimmedNumber(count, 2);
    const bool one = count == 1;
    switch (driver) {
    case Driver::products:
        return one ? EffortPhrases::tr("1 product") : EffortPhrases::tr("%1 products").arg(number);
    case Driver::teams:
        return one ? EffortPhrases::tr("1 team") : EffortPhrases::tr("%1 teams").arg(number);
    case Driver::markets:
        return one ? EffortPhrases::tr("1 market") : EffortPhrases::tr("%1 markets").arg(number);
    case Driver::stakeholders:
        return one ? EffortPhrases::tr("1 stakeholder group") : EffortPhrases::tr("%1 stakeholder groups").arg(number);
    case Driver::extraTeams:
        return one ? EffortPhrases::tr("1 extra team") : EffortPhrases::tr("%1 extra teams").arg(number);
    case Driver::productOwners:
        return one ? EffortPhrases::tr("1 product owner") : EffortPhrases::tr("%1 product owners").arg(number);
    case Driver::reports:
        return one ? EffortPhrases::tr("1 direct report") : EffortPhrases::tr("%1 direct reports").arg(number);
    case Driver::base:
        break;
    }
    return {};
}

QString unknownDriver(Driver driver)
{
    return driver == Driver::reports ? EffortPhrases::tr("direct reports (unknown)")
                                     : EffortPhrases::tr("product owners (unknown)");
}

QString factorWord(EffortFactor factor)
{
    switch (factor) {
    case EffortFactor::size:
        return EffortPhrases::tr("size");
    case EffortFactor::ownerShare:
        return EffortPhrases::tr("several teams share an owner");
    case EffortFactor::complexity:
        return EffortPhrases::tr("complexity");
    case EffortFactor::clarifying:
        return EffortPhrases::tr("left to clarify");
    case EffortFactor::stage:
        return EffortPhrases::tr("stage");
    case EffortFactor::discovery:
        return EffortPhrases::tr("discovery need");
    case EffortFactor::sites:
        return EffortPhrases::tr("sites");
    case EffortFactor::internalUsers:
        return EffortPhrases::tr("internal users");
    case EffortFactor::partOfSide:
        return EffortPhrases::tr("part done by these roles");
    }
    return {};
}

QString termText(const TermHours& term)
{
    QString text = EffortPhrases::tr("%1 h").arg(hoursText(term.term.hours));
    const QString times = QStringLiteral(" × ");
    if (!term.count)
        text += times + unknownDriver(term.term.driver);
    else if (term.term.driver != Driver::base)
        text += times + driverText(term.term.driver, *term.count);
    QStringList factors;
    for (const auto& each : term.factors)
        factors << EffortPhrases::tr("%1 %2").arg(factorWord(each.first), trimmedNumber(each.second, 2));
    if (!factors.isEmpty())
        text += times
            + EffortPhrases::tr("%1 (%2)").arg(trimmedNumber(term.factor(), 2), factors.join(QStringLiteral(", ")));
    return text;
}

QString halfText(const HalfEffort& half)
{
    if (half.workedOut.empty())
        return half.hours ? EffortPhrases::tr("%1 h").arg(hoursText(*half.hours))
                          : (half.terms.empty() ? QString() : QString::fromStdString(half.terms));
    QStringList terms;
    for (const TermHours& each : half.workedOut)
        terms << termText(each);
    if (half.valueHours > 0)
        terms << EffortPhrases::tr("%1 h won for optimising value").arg(hoursText(half.valueHours));
    return terms.join(QStringLiteral(" + "));
}

/// "2 h", "half an hour", "6 minutes": nobody thinks in tenths of an hour.
QString durationWords(double hours)
{
    const auto is = [&](double value) { return std::abs(hours - value) < 1e-9; };
    if (is(0.25))
        return EffortPhrases::tr("a quarter of an hour");
    if (is(0.5))
        return EffortPhrases::tr("half an hour");
    if (is(0.75))
        return EffortPhrases::tr("three quarters of an hour");
    if (hours >= 1)
        return EffortPhrases::tr("%1 h").arg(hoursText(hours));
    const QString minutes = trimmedNumber(hours * 60, hours * 60 < 1 ? 1 : 0);
    return minutes == QStringLiteral("1") ? EffortPhrases::tr("1 minute")
                                          : EffortPhrases::tr("%1 minutes").arg(minutes);
}

QString perDriver(Driver driver)
{
    switch (driver) {
    case Driver::products:
        return EffortPhrases::tr(" per product");
    case Driver::teams:
        return EffortPhrases::tr(" per team");
    case Driver::markets:
        return EffortPhrases::tr(" per market");
    case Driver::stakeholders:
        return EffortPhrases::tr(" per stakeholder group");
    case Driver::extraTeams:
        return EffortPhrases::tr(" per extra team");
    case Driver::productOwners:
        return EffortPhrases::tr(" per product owner");
    case Driver::reports:
        return EffortPhrases::tr(" per direct report");
    case Driver::base:
        break;
    }
    return {};
}

/// "2 h a week per product, half an hour per market".
QString halfSentence(const HalfEffort& half)
{
    if (half.workedOut.empty() && half.hours)
        return EffortPhrases::tr("%1 a week").arg(durationWords(*half.hours));
    const QString said = termsSentence(half.terms);
    return half.valueHours > 0
        ? EffortPhrases::tr("%1, %2 won for optimising value").arg(said, durationWords(half.valueHours))
        : said;
}

} // namespace

QString effortHalfWord(EffortHalf half)
{
    switch (half) {
    case EffortHalf::market:
        return EffortPhrases::tr("market half");
    case EffortHalf::team:
        return EffortPhrases::tr("team half");
    case EffortHalf::whole:
        break;
    }
    return EffortPhrases::tr("whole");
}

QString effortSourceWord(EffortSource source)
{
    switch (source) {
    case EffortSource::estimate:
        return EffortPhrases::tr("estimate");
    case EffortSource::typed:
        return EffortPhrases::tr("typed");
    case EffortSource::measured:
        return EffortPhrases::tr("measured");
    case EffortSource::unknown:
        break;
    }
    return EffortPhrases::tr("unknown");
}

QString effortText(const RowEffort& effort)
{
    const auto hours = effort.hours();
    if (!hours)
        return EffortPhrases::tr("hours unknown");
    const QString about = effort.source == EffortSource::estimate ? QStringLiteral("≈ ") : QString();
    return EffortPhrases::tr("%1%2 h a week").arg(about, hoursText(*hours));
}

QString termsSentence(const std::string& terms)
{
    const auto read = parseTerms(terms);
    if (!read)
        return EffortPhrases::tr("“%1”, which is no number of hours").arg(QString::fromStdString(terms));
    QStringList parts;
    for (const EffortTerm& each : *read) {
        const QString duration = durationWords(each.hours);
        parts << (parts.isEmpty() ? EffortPhrases::tr("%1 a week").arg(duration) : duration) + perDriver(each.driver);
    }
    return parts.join(QStringLiteral(", "));
}

QString effortSentence(const RowEffort& effort)
{
    QStringList halves;
    for (const HalfEffort& each : effort.halves) {
        const QString text = halfSentence(each);
        if (text.isEmpty())
            return EffortPhrases::tr("hours unknown");
        halves << (each.half == EffortHalf::whole ? text
                                                  : EffortPhrases::tr("%1: %2").arg(effortHalfWord(each.half), text));
    }
    return halves.isEmpty() ? EffortPhrases::tr("no work") : halves.join(QStringLiteral("; "));
}

QString effortOrigin(const RowEffort& effort)
{
    if (effort.source == EffortSource::unknown)
        return {};
    QStringList halves;
    for (const HalfEffort& each : effort.halves) {
        if (const QString text = halfText(each); !text.isEmpty())
            halves << (effort.halves.size() > 1 ? EffortPhrases::tr("%1 %2").arg(effortHalfWord(each.half), text)
                                                : text);
    }
    const QString source = effortSourceWord(effort.source);
    const bool saysMore = effort.halves.size() > 1 || (!effort.halves.empty() && !effort.halves[0].workedOut.empty());
    return saysMore ? EffortPhrases::tr("%1: %2").arg(source, halves.join(QStringLiteral("; "))) : source;
}

} // namespace remit
