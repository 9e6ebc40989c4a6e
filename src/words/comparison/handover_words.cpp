#include "words/comparison/handover_words.h"

#include "analysis/comparison/moves.h"
#include "words/comparison/comparison_words.h"
#include "words/dates.h"
#include "words/numbers.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace remit {

namespace {

struct HandoverPhrases {
    Q_DECLARE_TR_FUNCTIONS(remit::HandoverWords)
};

QString partOf(const Handover& handover)
{
    if (handover.lastWord && handover.doing)
        return HandoverPhrases::tr("last word and doing");
    return handover.lastWord ? HandoverPhrases::tr("last word") : HandoverPhrases::tr("doing");
}

QString weeksText(double weeks)
{
    return weeks == 1 ? HandoverPhrases::tr("1 week") : HandoverPhrases::tr("%1 weeks").arg(trimmedNumber(weeks, 1));
}

} // namespace

HandoverWords handoverWords(const Plan& plan, const HandoverRules& rules, const Handover& handover)
{
    HandoverWords words;
    const RowMove& move = handover.lastWord ? *handover.lastWord : *handover.doing;
    const auto* row = plan.find<Responsibility>(handover.responsibility);
    words.title = row != nullptr ? text(row->title) : QString();
    words.part = partOf(handover);
    words.before = holdersBefore(plan, move);
    words.after = holdersAfter(plan, move);
    words.overlap = weeksText(handover.weeks);
    if (handover.done)
        words.done = handover.doneOn.empty()
            ? HandoverPhrases::tr("handed over")
            : HandoverPhrases::tr("handed over on %1").arg(dateInWords(handover.doneOn));
    QStringList reasons;
    for (const std::size_t each : handover.reasons) {
        const HandoverRule& rule = rules.rules[each];
        reasons << text(rule.title);
        if (words.trigger.isEmpty())
            words.trigger = text(rule.trigger);
    }
    words.reasons = reasons.join(QStringLiteral(", "));
    if (words.trigger.isEmpty())
        words.trigger = text(rules.usualTrigger);
    return words;
}

QString noLastWordMoves(const Plan& plan, ConstellationId before, ConstellationId after)
{
    return shareRows(plan, before, after)
        ? HandoverPhrases::tr("No last word moves.")
        : HandoverPhrases::tr("They share no responsibility: whose last word moves can't be said.");
}

QString handoverHeadline(const Plan& plan, ConstellationId before, ConstellationId after,
                         const std::vector<Handover>& handovers)
{
    if (handovers.empty())
        return shareRows(plan, before, after)
            ? HandoverPhrases::tr("Nothing is handed over: last words and work stay where they are.")
            : HandoverPhrases::tr("%1 and %2 share no responsibility: what is handed over can't be said.")
                  .arg(constellationName(plan, before), constellationName(plan, after));
    const auto lastWords = std::count_if(handovers.begin(), handovers.end(),
                                         [](const Handover& each) { return each.lastWord.has_value(); });
    const QString all = handovers.size() == 1
        ? HandoverPhrases::tr("1 responsibility is handed over")
        : HandoverPhrases::tr("%1 responsibilities are handed over").arg(handovers.size());
    QString said = HandoverPhrases::tr("%1, %2 with the last word.").arg(all).arg(lastWords);
    const auto done = std::count_if(handovers.begin(), handovers.end(), [](const Handover& each) { return each.done; });
    if (done == 0)
        return said;
    return HandoverPhrases::tr("%1 %2.").arg(
        said, done == 1 ? HandoverPhrases::tr("1 is done") : HandoverPhrases::tr("%1 are done").arg(done));
}

} // namespace remit
