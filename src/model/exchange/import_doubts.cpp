#include "model/exchange/import_doubts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace remit {

namespace {

struct DoubtText {
    Q_DECLARE_TR_FUNCTIONS(remit::ImportDoubts)
};

/// One for each text that is asked about.
std::vector<ImportDoubt> openDoubts(const RecognisedChart& chart, const TextGrid& grid)
{
    std::vector<ImportDoubt> doubts;
    std::map<std::string, std::pair<std::size_t, int>> seen;
    for (const Question& question : chart.questions) {
        const auto known = seen.try_emplace(question.text, doubts.size(), 0).first;
        if (known->second.second++ == 0)
            doubts.push_back({QString::fromStdString(question.text),
                              QString::fromStdString(placeName(grid, question.row, question.column)),
                              QString::fromStdString(question.question),
                              {},
                              question.row,
                              question.column});
    }
    for (const auto& entry : seen) {
        if (entry.second.second > 1)
            doubts[entry.second.first].where += DoubtText::tr(" and %1 more").arg(entry.second.second - 1);
    }
    return doubts;
}

} // namespace

std::vector<ImportDoubt> ImportDoubts::about(const RecognisedChart& chart, const TextGrid& grid) const
{
    std::vector<ImportDoubt> doubts = openDoubts(chart, grid);
    // Corrections may have taken the cell for something else since it was asked about.
    std::copy_if(m_asked.begin(), m_asked.end(), std::back_inserter(doubts),
                 [&](const ImportDoubt& asked) { return chart.uses[asked.row][asked.column] == CellUse::letters; });
    std::sort(doubts.begin(), doubts.end(), [](const ImportDoubt& one, const ImportDoubt& other) {
        return std::pair(one.row, one.column) < std::pair(other.row, other.column);
    });
    return doubts;
}

void ImportDoubts::answer(const QString& text, const std::vector<ImportDoubt>& doubts)
{
    remember(text, doubts);
    m_notes.erase(text.toStdString());
}

void ImportDoubts::keepAsNote(const QString& text, const std::vector<ImportDoubt>& doubts)
{
    remember(text, doubts);
    m_notes.insert(text.toStdString());
}

void ImportDoubts::leaveOpen(const QString& text)
{
    m_notes.erase(text.toStdString());
    std::erase_if(m_asked, [&](const ImportDoubt& asked) { return asked.text == text; });
}

void ImportDoubts::remember(const QString& text, const std::vector<ImportDoubt>& doubts)
{
    for (const ImportDoubt& each : doubts) {
        const bool isKnown
            = std::any_of(m_asked.begin(), m_asked.end(), [&](const ImportDoubt& asked) { return asked.text == text; });
        if (each.text == text && !isKnown)
            m_asked.push_back(each);
    }
}

void ImportDoubts::forgetEmpty(const TextGrid& grid)
{
    std::erase_if(m_asked, [&](const ImportDoubt& asked) { return grid.at(asked.row, asked.column).empty(); });
}

void ImportDoubts::follow(RecognisedChart& chart, const std::map<std::string, std::string>& letters)
{
    moveToNotes(chart);
    for (ImportDoubt& asked : m_asked) {
        const auto given = letters.find(asked.text.toStdString());
        asked.answer = given == letters.end() ? QString() : QString::fromStdString(given->second);
    }
}

void ImportDoubts::moveToNotes(RecognisedChart& chart) const
{
    const auto isNote = [this](const std::string& text) { return m_notes.count(text) > 0; };
    for (RecognisedRow& row : chart.rows) {
        for (RecognisedCell& cell : row.cells) {
            if (isNote(cell.unclear))
                cell.note = std::exchange(cell.unclear, {});
        }
    }
    for (const Question& question : chart.questions) {
        if (isNote(question.text))
            chart.uses[question.row][question.column] = CellUse::letters;
    }
    std::erase_if(chart.questions, [&](const Question& question) { return isNote(question.text); });
}

} // namespace remit
