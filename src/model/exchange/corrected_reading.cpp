#include "model/exchange/corrected_reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace remit {

namespace {

struct ReadingText {
    Q_DECLARE_TR_FUNCTIONS(remit::CorrectedReading)
};

Error because(const QString& sentence)
{
    return Error{sentence.toStdString()};
}

Error noSuchTable()
{
    return because(ReadingText::tr("There is no table in this row. Nothing was changed."));
}

} // namespace

CorrectedReading::CorrectedReading(QString fileName, TextGrid grid, const RecognisedChart& chart)
    : m_fileName(std::move(fileName))
    , m_grid(std::move(grid))
    , m_tables(chart.readTables)
    , m_areAlternatives(!chart.alternatives.empty())
{
}

void CorrectedReading::startAnew(TextGrid grid, const RecognisedChart& chart)
{
    m_grid = std::move(grid);
    m_tables = chart.readTables;
}

QStringList CorrectedReading::tableNames() const
{
    QStringList names;
    for (const ReadTable& table : m_tables) {
        if (table.number > 0)
            names << (table.name.empty() ? ReadingText::tr("Table %1").arg(table.number)
                                         : QString::fromStdString(table.name));
    }
    return names;
}

const ReadTable* CorrectedReading::tableAt(std::size_t row) const
{
    const ReadTable* found = nullptr;
    for (const ReadTable& table : m_tables)
        found = found == nullptr || table.firstRow <= row ? &table : found;
    return found;
}

Result<RecognisedChart> CorrectedReading::chooseTable(std::size_t number)
{
    RecognitionOptions options = m_options;
    options.parts.table = number == 0 ? std::nullopt : std::optional(number);
    auto chart = read(std::move(options));
    return chart ? std::move(chart)
                 : because(ReadingText::tr("This table cannot be read on its own. Nothing was changed."));
}

Result<RecognisedChart> CorrectedReading::setOrientation(std::size_t row, Orientation orientation)
{
    const ReadTable* table = tableAt(row);
    if (table == nullptr)
        return noSuchTable();
    ReadingParts parts;
    parts.orientation = orientation;
    return correct(*table, std::move(parts));
}

Result<RecognisedChart> CorrectedReading::takeLine(std::size_t row, std::size_t line, LineUse use)
{
    const ReadTable* table = tableAt(row);
    if (table == nullptr)
        return noSuchTable();
    ReadingParts parts = withLine(saidOf(*table), table->parts, line, use);
    if (parts.roles.empty() && table->isTaken)
        return because(ReadingText::tr("A chart has at least one role. Nothing was changed."));
    return correct(*table, std::move(parts));
}

Result<RecognisedChart> CorrectedReading::takeHeader(std::size_t row, std::size_t header)
{
    const ReadTable* table = tableAt(row);
    if (table == nullptr)
        return noSuchTable();
    ReadingParts parts = saidOf(*table);
    parts.orientation = table->parts.orientation;
    parts.header = header;
    return correct(*table, std::move(parts));
}

Result<RecognisedChart> CorrectedReading::answer(const QString& text, const QString& letters)
{
    RecognitionOptions options = m_options;
    if (letters.isEmpty())
        options.letters.erase(text.toStdString());
    else
        options.letters[text.toStdString()] = letters.toStdString();
    return read(std::move(options));
}

Result<RecognisedChart> CorrectedReading::dropCorrections()
{
    RecognitionOptions options = m_options;
    options.parts = {};
    options.tableParts.clear();
    return read(std::move(options));
}

Result<RecognisedChart> CorrectedReading::read(RecognitionOptions options)
{
    auto chart = recogniseChart(m_grid, m_fileName.toStdString(), options);
    if (chart)
        keep(std::move(options), *chart);
    return chart;
}

/// What gives no chart is not kept.
Result<RecognisedChart> CorrectedReading::correct(const ReadTable& table, ReadingParts parts)
{
    RecognitionOptions options = m_options;
    options.tableParts[table.firstRow] = std::move(parts);
    auto chart = recogniseChart(m_grid, m_fileName.toStdString(), options);
    const auto holdsChart = [&](const ReadTable& each) { return each.firstRow == table.firstRow && each.number > 0; };
    if (!chart || std::none_of(chart->readTables.begin(), chart->readTables.end(), holdsChart))
        return because(ReadingText::tr("Read like this, the table holds no chart. Nothing was changed."));
    keep(std::move(options), *chart);
    return chart;
}

void CorrectedReading::keep(RecognitionOptions options, const RecognisedChart& chart)
{
    m_options = std::move(options);
    m_tables = chart.readTables;
}

ReadingParts CorrectedReading::saidOf(const ReadTable& table) const
{
    const auto said = m_options.tableParts.find(table.firstRow);
    return said == m_options.tableParts.end() ? ReadingParts{} : said->second;
}

} // namespace remit
