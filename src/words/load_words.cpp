#include "words/load_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace remit {

namespace {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(remit::LoadWords)
};

QString trimmedNumber(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

/// As the figure is said: whole hours where it is only roughly right.
QString saidHours(const RoleWorkload& load)
{
    const double hours = load.hours().value_or(0);
    return load.isRough() && hours >= 1 ? QString::number(std::round(hours), 'f', 0) : hoursText(hours);
}

QString sign(const RoleWorkload& load)
{
    if (load.isAtLeast())
        return QStringLiteral("≥ ");
    return load.isRough() ? QStringLiteral("≈ ") : QString();
}

QString withoutHours(int count)
{
    return count == 1 ? Phrases::tr("1 without hours") : Phrases::tr("%1 without hours").arg(count);
}

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

QString percent(double share)
{
    return Phrases::tr("%1 %").arg(trimmedNumber(share * 100, 1));
}

} // namespace

QString hoursText(double hours)
{
    return trimmedNumber(hours, hours < 1 ? 2 : 1);
}

QString loadText(const RoleWorkload& load)
{
    if (const auto hours = load.hours()) {
        if (!load.carriesEstimates && *hours <= 0)
            return {};
        return Phrases::tr("%1%2 of %3 h").arg(sign(load), saidHours(load), hoursText(load.capacity));
    }
    return load.withoutHours > 0 ? withoutHours(load.withoutHours) : QString();
}

QString overloadSentence(const RoleWorkload& load)
{
    const double share = load.load().value_or(0);
    if (share <= load.levels.severalPeople)
        return {};
    const int people = std::max(2, int(std::lround(share * load.headcount)));
    static const char* const words[] = {"two", "three", "four", "five", "six"};
    const QString count = people <= 6 ? Phrases::tr(words[people - 2]) : QString::number(people);
    return Phrases::tr("That is about %1 people's work: the rest is done by others, late, or not at all.").arg(count);
}

QString loadLevelWord(LoadLevel level)
{
    switch (level) {
    case LoadLevel::green:
        return Phrases::tr("fits");
    case LoadLevel::amber:
        return Phrases::tr("tight");
    case LoadLevel::red:
        return Phrases::tr("too much");
    case LoadLevel::unknown:
        break;
    }
    return Phrases::tr("unknown");
}

QString loadSentence(const Plan& plan, const RoleWorkload& load)
{
    const auto* role = plan.find<Role>(load.role);
    const QString name = role != nullptr ? QString::fromStdString(role->name) : QString();
    QStringList said;
    const auto hours = load.hours();
    if (!hours && load.withoutHours == 0)
        return Phrases::tr("%1: only product roles carry estimates; type hours on what it does to see its load.")
            .arg(name);
    if (hours)
        said << Phrases::tr("%1: %2%3 of %4 hours a week (%5, %6).")
                    .arg(name, sign(load), saidHours(load), hoursText(load.capacity),
                         load.load() ? percent(std::round(*load.load() * 100) / 100) : Phrases::tr("no capacity"),
                         loadLevelWord(load.level()));
    else
        said << Phrases::tr("%1: the load is unknown.").arg(name);
    if (load.withoutHours > 0)
        said << (load.withoutHours == 1 ? Phrases::tr("1 responsibility has no hours.")
                                        : Phrases::tr("%1 responsibilities have no hours.").arg(load.withoutHours));
    if (load.measuredHours)
        said << Phrases::tr("Real hours, as measured.");
    else if (hours && load.isRough())
        said << Phrases::tr("It rests mostly on estimates.");
    said << (load.headcountAssumed ? Phrases::tr("One full-time person is assumed.")
                 : load.headcount == 1
                 ? Phrases::tr("One full-time person wears it.")
                 : Phrases::tr("%1 full-time people wear it.").arg(trimmedNumber(load.headcount, 2)));
    if (const QString meaning = overloadSentence(load); !meaning.isEmpty())
        said << meaning;
    return said.join(u' ');
}

QString loadReasonText(const LoadLine& line)
{
    const auto parts = [&](const QString& word) {
        return Phrases::tr("%1: 1/%2").arg(word, QString::number(std::lround(1 / line.share)));
    };
    switch (line.reason) {
    case LoadReason::doesAlone:
        return Phrases::tr("does it");
    case LoadReason::sharesTogether:
        return parts(Phrases::tr("together"));
    case LoadReason::everybodyAttends:
        return Phrases::tr("everybody attends");
    case LoadReason::chosen:
        return line.share < 1 ? parts(Phrases::tr("chosen")) : Phrases::tr("chosen of them");
    case LoadReason::oneOfThem:
        return parts(Phrases::tr("one of them"));
    case LoadReason::answers:
        return Phrases::tr("answers for it: %1").arg(percent(line.share));
    case LoadReason::supports:
        return Phrases::tr("supports: %1").arg(percent(line.share));
    case LoadReason::consulted:
        return Phrases::tr("is asked before: %1").arg(percent(line.share));
    case LoadReason::informed:
        break;
    }
    return Phrases::tr("is told after: %1").arg(percent(line.share));
}

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
