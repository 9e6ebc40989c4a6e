#include "model/steps/letter_steps.h"

#include "core/chart.h"
#include "core/letters.h"
#include "model/document/edit_subject.h"
#include "model/steps/step_words.h"
#include "words/text.h"

namespace remit::steps {

Step giveLetter(const Plan& plan, const Cells& cells, std::string_view letter)
{
    return {Said::tr("Give %1 to %2").arg(text(letter), cellsInWords(plan, cells)),
            remit::giveLetter(plan, cells, letter)};
}

Step takeLetter(const Plan& plan, const Cells& cells, std::string_view letter)
{
    return {Said::tr("Take %1 from %2").arg(text(letter), cellsInWords(plan, cells)),
            remit::takeLetter(plan, cells, letter)};
}

Step toggleLetter(const Plan& plan, const Cells& cells, std::string_view letter)
{
    return allHold(plan, cells, letter) ? steps::takeLetter(plan, cells, letter)
                                        : steps::giveLetter(plan, cells, letter);
}

Step setLetters(const Plan& plan, const Cells& cells, std::string_view letters)
{
    const QString where = cellsInWords(plan, cells);
    return {letters.empty() ? Said::tr("Clear %1").arg(where) : Said::tr("Set %1 for %2").arg(text(letters), where),
            setLettersIn(plan, cells, letters)};
}

Step stepLetters(const Plan& plan, const Cells& cells, const Assignment::Key& current)
{
    const auto scheme = lettersOf(plan, std::get<ConstellationId>(current));
    Step step = steps::setLetters(plan, cells, nextLetters(lettersAt(plan, current), scheme));
    step.subject = subjectOf("letters", current) + QStringLiteral(" in %1").arg(cells.size());
    return step;
}

Step cutLetters(const Plan& plan, const Cells& cells)
{
    return {Said::tr("Cut %1").arg(cellsInWords(plan, cells)), setLettersIn(plan, cells, {})};
}

Step fillDown(const Plan& plan, const CellBlock& block)
{
    const auto filled = block.rows.empty() ? 0 : (block.rows.size() - 1) * block.roles.size();
    return {filled == 1 ? Said::tr("Fill 1 cell down") : Said::tr("Fill %1 cells down").arg(filled),
            remit::fillDown(plan, block)};
}

Step fillRight(const Plan& plan, const CellBlock& block)
{
    const auto filled = block.roles.empty() ? 0 : (block.roles.size() - 1) * block.rows.size();
    return {filled == 1 ? Said::tr("Fill 1 cell to the right") : Said::tr("Fill %1 cells to the right").arg(filled),
            remit::fillRight(plan, block)};
}

} // namespace remit::steps
