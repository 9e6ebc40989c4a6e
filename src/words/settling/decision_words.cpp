#include "words/settling/decision_words.h"

#include "core/chart.h"
#include "core/letters.h"
#include "core/role_names.h"
#include "words/dates.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace remit {

namespace {

struct DecisionPhrases {
    Q_DECLARE_TR_FUNCTIONS(remit::Decision)
};

/// What was typed, as the end of a sentence.
QString ended(const std::string& typed)
{
    const QString said = text(typed).trimmed();
    return said.isEmpty() || said.endsWith(u'.') || said.endsWith(u'!') || said.endsWith(u'?') ? said : said + u'.';
}

} // namespace

QString letterNames(const std::string& letters, const std::vector<Letter>& scheme)
{
    QStringList names;
    for (const std::string& each : characters(letters)) {
        const auto known
            = std::find_if(scheme.begin(), scheme.end(), [&](const Letter& letter) { return letter.letter == each; });
        names << text(known == scheme.end() || known->name.empty() ? each : known->name);
    }
    return names.join(QStringLiteral(", "));
}

QString resultInWords(const Plan& plan, ConstellationId constellation, const std::map<RoleId, std::string>& letters)
{
    const std::vector<Letter> scheme = lettersOf(plan, constellation);
    QStringList parts;
    for (const RoleId role : rolesInOrder(plan, constellation)) {
        const auto held = letters.find(role);
        if (held != letters.end() && !held->second.empty())
            parts << DecisionPhrases::tr("%1: %2").arg(text(shortNameOf(plan, role)),
                                                       letterNames(inOrderOfStrength(held->second, scheme), scheme));
    }
    return parts.isEmpty() ? DecisionPhrases::tr("Nobody") : parts.join(QStringLiteral("; "));
}

QString decisionWords(const Decision& decision, bool names)
{
    const QString result = ended(decision.result);
    QStringList sentences{decision.decidedOn.empty()
                              ? DecisionPhrases::tr("Settled: %1").arg(result)
                              : DecisionPhrases::tr("Settled on %1: %2").arg(dateInWords(decision.decidedOn), result)};
    if (!decision.reason.empty())
        sentences << DecisionPhrases::tr("Reason: %1").arg(ended(decision.reason));
    if (names && !decision.agreedBy.empty())
        sentences << DecisionPhrases::tr("Agreed by %1").arg(ended(decision.agreedBy));
    return sentences.join(u' ');
}

} // namespace remit
