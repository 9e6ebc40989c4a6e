#include "words/advice/advice_words.h"

#include "words/numbers.h"
#include "words/text.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

/// Loads rest on estimates: told finer they would look known.
constexpr double useStep = 0.05;

QString percent(double part)
{
    return QStringLiteral("%1 %").arg(std::lround(part * 100));
}

QString countInWords(std::size_t count)
{
    static const QStringList words{QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three"),
                                   QStringLiteral("Four"), QStringLiteral("Five")};
    return count > 0 && count <= std::size_t(words.size()) ? words[qsizetype(count) - 1] : QString::number(count);
}

} // namespace

Fit fitOf(const Advice& advice, std::size_t number)
{
    return number < advice.tied ? Fit::best : number < advice.shown ? Fit::close : Fit::workable;
}

QString fitWord(Fit fit)
{
    switch (fit) {
    case Fit::best:
        return QStringLiteral("fits best");
    case Fit::close:
        return QStringLiteral("close");
    case Fit::workable:
        break;
    }
    return QStringLiteral("workable");
}

QString useText(double use)
{
    return QStringLiteral("≈ %1").arg(percent(std::round(use / useStep) * useStep));
}

QString headsText(const RankedSetUp& setUp)
{
    const QString people = setUp.heads == 0 ? QStringLiteral("nobody to hire")
        : setUp.heads == 1                  ? QStringLiteral("1 person")
                                            : QStringLiteral("%1 people").arg(setUp.heads);
    const bool isPart = setUp.fte != setUp.heads;
    const QString fte = isPart ? QStringLiteral(" (%1 full time)").arg(trimmedNumber(setUp.fte, 1)) : QString();
    return QStringLiteral("%1%2 · busiest seat %3").arg(people, fte, useText(setUp.maxUse));
}

QString seatsText(const RankedSeats& seats)
{
    const QString each = seats.count > 1 ? QStringLiteral(" each") : QString();
    return QStringLiteral("%1 %2: ≈ %3 h a week%4 (%5)")
        .arg(QString::number(seats.count), text(seats.role), QString::number(std::lround(seats.hours)), each,
             useText(seats.use));
}

QString headlineOf(const Advice& advice)
{
    if (!advice.isTie())
        return QStringLiteral("“%1” fits best.").arg(text(advice.best().source->name));
    const QString question = advice.open.empty()
        ? QStringLiteral("No open fact decides between them: choose by what you can hire.")
        : QStringLiteral("The question that decides: %1").arg(text(advice.open.front().question->asked));
    const QString shown = advice.tied > advice.shown
        ? QStringLiteral("; %1 of them are shown").arg(countInWords(advice.shown).toLower())
        : QString();
    return QStringLiteral("%1 set-ups fit equally well%2. %3").arg(countInWords(advice.tied), shown, question);
}

QString presentText(const Advice& advice, const ConstellationTemplate& present)
{
    const QString name = text(present.name);
    for (const RuledOut& each : advice.ranking.ruledOut) {
        if (each.source == &present)
            return QStringLiteral("This constellation is set up as “%1”, which does not apply here: %2.")
                .arg(name, text(each.reason));
    }
    const auto& all = advice.ranking.setUps;
    std::size_t number = 0;
    while (number < all.size() && all[number].source != &present)
        ++number;
    if (number == all.size())
        return {};
    if (number < advice.tied)
        return QStringLiteral("This constellation is set up as “%1”: nothing fits better.").arg(name);
    const RankedSetUp& best = advice.best();
    const QString place = QStringLiteral("This constellation is set up as “%1”: number %2 of %3.")
                              .arg(name, QString::number(number + 1), QString::number(all.size()));
    const QString people = best.heads == all[number].heads
        ? QStringLiteral("as many people")
        : QStringLiteral("%1 instead of %2 people").arg(best.heads).arg(all[number].heads);
    return QStringLiteral("%1 The best, “%2”, has %3, and its busiest seat %4 instead of %5.")
        .arg(place, text(best.source->name), people, useText(best.maxUse), useText(all[number].maxUse));
}

QString hireHeadline(const std::vector<NextHire>& hires, double fullUse)
{
    const NextHire* best = nullptr;
    for (const NextHire& each : hires) {
        if (best == nullptr || each.excess < best->excess)
            best = &each;
    }
    if (best == nullptr)
        return {};
    const QString who = text(best->option->label).toLower();
    if (best->excess <= 0 && best == &hires.front())
        return QStringLiteral("Nobody has to be hired: every seat stays below %1.").arg(percent(fullUse));
    if (best->excess <= 0)
        return QStringLiteral("One hire is enough: with a %1 every seat stays below %2.").arg(who, percent(fullUse));
    if (hires.size() == 1)
        return QStringLiteral("The budget allows no hire: about %1 hours a week are to be dropped.")
            .arg(std::lround(best->excess));
    return QStringLiteral(
               "No single hire brings every seat below %1: about %2 hours a week are to be dropped, or a second "
               "person hired.")
        .arg(percent(fullUse))
        .arg(std::lround(best->excess));
}

QString costText(double thousands)
{
    return QStringLiteral("≈ %1 thousand a year").arg(trimmedNumber(thousands, 1));
}

QString triggerText(const AdviceTrigger& trigger)
{
    const QString answer = factAnswerText(*trigger.question, trigger.at);
    if (trigger.question->kind == FactKind::integer)
        return QStringLiteral("At %1 %2:").arg(answer, text(trigger.question->brief).toLower());
    return QStringLiteral("%1 “%2”:").arg(text(trigger.question->brief), answer);
}

QString kindsText(const std::vector<const Source*>& sources)
{
    QStringList kinds;
    QStringList dates;
    for (const Source* each : sources) {
        if (const QString kind = text(each->kind); !kinds.contains(kind))
            kinds << kind;
        if (const QString date = text(each->date); !date.isEmpty() && !dates.contains(date))
            dates << date;
    }
    std::sort(dates.begin(), dates.end());
    return dates.isEmpty()
        ? kinds.join(QStringLiteral(", "))
        : QStringLiteral("%1 (%2)").arg(kinds.join(QStringLiteral(", ")), dates.join(QStringLiteral(", ")));
}

QString factAnswerText(const FactQuestion& question, double value)
{
    for (const FactChoice& each : question.choices) {
        if (each.value == value)
            return text(each.label);
    }
    for (const FactLevel& each : question.levels) {
        if (each.value == value)
            return text(each.label);
    }
    if (question.kind == FactKind::yesNo)
        return value != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    return QString::number(value, 'g', 6);
}

} // namespace remit
