#pragma once

#include "exchange/formats/text_grid.h"
#include "exchange/recognition/chart_recognition.h"
#include "model/exchange/reading_corrections.h"

#include <QString>
#include <QStringList>

namespace remit {

/// A grid of text that is read as a chart, as it is found out and as the user puts it right.
class CorrectedReading {
public:
    CorrectedReading(QString fileName, TextGrid grid, const RecognisedChart& chart);

    const TextGrid& grid() const { return m_grid; }
    /// Everything that was said so far.
    const RecognitionOptions& options() const { return m_options; }
    bool isCorrected() const { return m_options.parts.table.has_value() || !m_options.tableParts.empty(); }
    /// They are charts of the same responsibilities: only one of them can be taken.
    bool areAlternatives() const { return m_areAlternatives; }
    /// The names of the tables that hold a chart.
    QStringList tableNames() const;
    /// From 1; 0 is all of them together.
    std::size_t chosenTable() const { return m_options.parts.table.value_or(m_areAlternatives ? 1 : 0); }
    /// The table a row of the grid belongs to; null for a list.
    const ReadTable* tableAt(std::size_t row) const;

    /// Each looks at the grid anew and gives the chart, or the reason why it is not possible, with nothing changed
    /// then.
    Result<RecognisedChart> chooseTable(std::size_t number);
    Result<RecognisedChart> setOrientation(std::size_t row, Orientation orientation);
    /// Of the table at `row`, the line counted in that table.
    Result<RecognisedChart> takeLine(std::size_t row, std::size_t line, LineUse use);
    Result<RecognisedChart> takeHeader(std::size_t row, std::size_t header);
    /// Another grid of the same file, read with what was said so far.
    void startAnew(TextGrid grid, const RecognisedChart& chart);
    /// What cells say means these letters; without letters it is found out again.
    Result<RecognisedChart> answer(const QString& text, const QString& letters);
    /// As it was found out; answers stay.
    Result<RecognisedChart> dropCorrections();
    /// With what was said so far.
    Result<RecognisedChart> again() { return read(m_options); }

private:
    Result<RecognisedChart> read(RecognitionOptions options);
    Result<RecognisedChart> correct(const ReadTable& table, ReadingParts parts);
    void keep(RecognitionOptions options, const RecognisedChart& chart);
    ReadingParts saidOf(const ReadTable& table) const;

    QString m_fileName;
    TextGrid m_grid;
    std::vector<ReadTable> m_tables;
    bool m_areAlternatives = false;
    RecognitionOptions m_options;
};

} // namespace remit
