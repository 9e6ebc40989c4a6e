#pragma once

#include "exchange/formats/text_grid.h"
#include "exchange/recognition/chart_recognition.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace remit {

/// Something only the user can tell about a chart that is brought in, once for all cells that say the same.
struct ImportDoubt {
    QString text;
    /// "B9", or "B9 and 3 more".
    QString where;
    QString question;
    /// The letters it means, or an empty text where it is kept as a note.
    std::optional<QString> answer = {};
    /// Of the first cell, in the grid.
    std::size_t row = 0;
    std::size_t column = 0;
};

/// The doubts about a chart that is brought in, those that were answered among them, and which texts are kept as notes.
class ImportDoubts {
public:
    /// In the order of the grid; those that are answered stay.
    std::vector<ImportDoubt> about(const RecognisedChart& chart, const TextGrid& grid) const;
    bool haveNotes() const { return !m_notes.empty(); }

    /// The text is about to be answered; `doubts` are those so far, so that it stays in sight.
    void answer(const QString& text, const std::vector<ImportDoubt>& doubts);
    void keepAsNote(const QString& text, const std::vector<ImportDoubt>& doubts);
    /// It is a question again.
    void leaveOpen(const QString& text);
    /// The file was read into another grid: what was answered about cells that are empty there is gone.
    void forgetEmpty(const TextGrid& grid);
    /// Makes notes of the chart's questions that are to be some, and takes the answers, from texts to letters.
    void follow(RecognisedChart& chart, const std::map<std::string, std::string>& letters);

private:
    void remember(const QString& text, const std::vector<ImportDoubt>& doubts);
    void moveToNotes(RecognisedChart& chart) const;

    std::set<std::string> m_notes;
    /// Those that were answered, as they were asked.
    std::vector<ImportDoubt> m_asked;
};

} // namespace remit
