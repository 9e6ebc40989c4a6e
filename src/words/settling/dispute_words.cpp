#include "words/settling/dispute_words.h"

#include "analysis/checks/read_chart.h"
#include "core/chart.h"
#include "core/letters.h"
#include "core/role_names.h"
#include "words/lists.h"
#include "words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

struct DisputePhrases {
    Q_DECLARE_TR_FUNCTIONS(remit::Dispute)
};

/// What the letters of a cell must mean to count in a dispute.
Involvements heartOf(Dispute dispute)
{
    switch (dispute) {
    case Dispute::accountable:
    case Dispute::accountableCount:
        return {Involvement::answers};
    case Dispute::doing:
        return {Involvement::does, Involvement::decides, Involvement::signsOff, Involvement::verifies,
                Involvement::supports};
    case Dispute::asked:
        return {Involvement::consulted};
    case Dispute::told:
        break;
    }
    return {Involvement::informed};
}

} // namespace

QString disputeWords(Dispute dispute)
{
    switch (dispute) {
    case Dispute::accountable:
        return DisputePhrases::tr("Different roles are accountable");
    case Dispute::accountableCount:
        return DisputePhrases::tr("Accountable: nobody, one or several");
    case Dispute::doing:
        return DisputePhrases::tr("Who does it");
    case Dispute::asked:
        return DisputePhrases::tr("Who is asked");
    case Dispute::told:
        break;
    }
    return DisputePhrases::tr("Who is told");
}

QString disputeSentence(const Plan& plan, ConstellationId constellation, const DisputedRow& row,
                        const std::vector<ChartVoice>& voices, const QStringList& names)
{
    const SchemeReader reader(lettersOf(plan, constellation));
    const std::vector<RoleId> roles = rolesInOrder(plan, constellation);
    // In the order in which the answers come.
    std::vector<std::pair<QString, QStringList>> answers;
    for (std::size_t at = 0; at < voices.size(); ++at) {
        if (!voices[at].speaksOf(row.responsibility))
            continue;
        QStringList named;
        for (const RoleId role : roles) {
            const auto said = reader.read(voices[at].at(row.responsibility, role)).involvements;
            if (said.hasAny(heartOf(row.dispute)))
                named << text(shortNameOf(plan, role));
        }
        const QString answer = named.isEmpty() ? DisputePhrases::tr("nobody") : listed(named);
        auto same
            = std::find_if(answers.begin(), answers.end(), [&](const auto& each) { return each.first == answer; });
        if (same == answers.end())
            same = answers.insert(answers.end(), {answer, {}});
        same->second << names.value(qsizetype(at));
    }
    QStringList sentences;
    for (const auto& [answer, who] : answers)
        sentences << DisputePhrases::tr("%1: %2.").arg(listed(who), answer);
    return sentences.join(u' ');
}

QString shareWords(const Overlay& overlay)
{
    if (overlay.cells == 0)
        return DisputePhrases::tr("Nothing is answered by two people yet");
    return DisputePhrases::tr("%1 % agreement: %2 of %3 cells")
        .arg(std::lround(overlay.share() * 100))
        .arg(overlay.agreedCells)
        .arg(overlay.cells);
}

} // namespace remit
