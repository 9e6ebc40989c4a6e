#include "model/settling/settling_steps.h"

#include "analysis/overlay/overlay.h"
#include "core/edits/edits.h"
#include "core/edits/edits_of_decisions.h"
#include "model/steps/step_words.h"
#include "words/settling/decision_words.h"
#include "words/text.h"

namespace remit::steps {

namespace {

/// How a question begins that says a row was left open.
QString leftOpenWords()
{
    return Said::tr("People's answers differ: to be settled.");
}

const OpenQuestion* leftOpen(const Plan& plan, const ChartRow::Key& row)
{
    const auto [constellation, responsibility] = row;
    const auto* question = plan.find<OpenQuestion>({constellation, responsibility, RoleId()});
    return question != nullptr && text(question->text).startsWith(leftOpenWords()) ? question : nullptr;
}

} // namespace

Step settleRow(const Plan& plan, Decision decision, const std::map<RoleId, std::string>& letters)
{
    decision.result = resultInWords(plan, decision.constellation, letters).toStdString();
    Step step{Said::tr("Settle %1").arg(rowName(plan, decision.responsibility)),
              setRowLetters(plan, decision.key(), letters)};
    step.edit.append(setDecision(plan, decision));
    if (const auto* question = leftOpen(plan, decision.key()))
        step.edit.remove<OpenQuestion>(question->key());
    return step;
}

Step leaveRowOpen(const Plan& plan, const ChartRow::Key& row, const QString& why)
{
    const auto [constellation, responsibility] = row;
    const auto* before = plan.find<OpenQuestion>({constellation, responsibility, RoleId()});
    OpenQuestion question = before != nullptr ? *before : OpenQuestion{constellation, responsibility, {}, {}, {}, {}};
    const QString said = (leftOpenWords() + u' ' + why).trimmed();
    // A question that is there already stays.
    if (leftOpen(plan, row) != nullptr || question.text.empty())
        question.text = said.toStdString();
    else
        question.text = (said + u' ' + text(question.text)).toStdString();
    return {Said::tr("Leave %1 open").arg(rowName(plan, responsibility)), setQuestion(plan, question)};
}

bool isLeftOpen(const Plan& plan, const ChartRow::Key& row)
{
    return leftOpen(plan, row) != nullptr;
}

Step takeAgreed(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows,
                const std::vector<ChartVoice>& voices)
{
    Step step{Said::tr("Take %1 on which all agree").arg(rowsInWords(plan, rows)), {}};
    for (const ResponsibilityId row : rows)
        step.edit.append(setRowLetters(plan, {constellation, row}, agreedLetters(voices, row)));
    return step;
}

Step withdrawDecision(const Plan& plan, const ChartRow::Key& row)
{
    Step step{Said::tr("Take back what was settled about %1").arg(rowName(plan, std::get<ResponsibilityId>(row))), {}};
    if (plan.find<Decision>(row) != nullptr)
        step.edit.remove<Decision>(row);
    return step;
}

} // namespace remit::steps
