#include "model/exchange/chart_import_session.h"

#include <QCoreApplication>

#include <algorithm>

/// Which table is read, and how.
namespace remit {

namespace {

struct CorrectionText {
    Q_DECLARE_TR_FUNCTIONS(remit::ChartImportSession)
};

} // namespace

QStringList ChartImportSession::tableNames() const
{
    QStringList names;
    for (const ReadTable& table : m_chart.readTables) {
        if (table.number > 0)
            names << (table.name.empty() ? CorrectionText::tr("Table %1").arg(table.number)
                                         : QString::fromStdString(table.name));
    }
    return names;
}

const ReadTable* ChartImportSession::tableAt(std::size_t row) const
{
    const ReadTable* found = nullptr;
    for (const ReadTable& table : m_chart.readTables)
        found = found == nullptr || table.firstRow <= row ? &table : found;
    return found;
}

QString ChartImportSession::chooseTable(std::size_t number)
{
    RecognitionOptions options = m_options;
    options.parts.table = number == 0 ? std::nullopt : std::optional(number);
    auto chart = recogniseChart(m_grid, m_fileName.toStdString(), options);
    if (!chart)
        return CorrectionText::tr("This table cannot be read on its own. Nothing was changed.");
    m_options = std::move(options);
    take(std::move(*chart));
    return {};
}

QString ChartImportSession::setOrientation(std::size_t row, Orientation orientation)
{
    ReadingParts parts;
    parts.orientation = orientation;
    return correct(row, std::move(parts));
}

QString ChartImportSession::takeLine(std::size_t row, std::size_t line, LineUse use)
{
    const ReadTable* table = tableAt(row);
    if (table == nullptr)
        return {};
    ReadingParts parts = withLine(saidOf(*table), table->parts, line, use);
    if (parts.roles.empty() && table->isTaken)
        return CorrectionText::tr("A chart has at least one role. Nothing was changed.");
    return correct(row, std::move(parts));
}

QString ChartImportSession::takeHeader(std::size_t row, std::size_t header)
{
    const ReadTable* table = tableAt(row);
    if (table == nullptr)
        return {};
    ReadingParts parts = saidOf(*table);
    parts.orientation = table->parts.orientation;
    parts.header = header;
    return correct(row, std::move(parts));
}

void ChartImportSession::dropCorrections()
{
    m_options.parts = {};
    m_options.tableParts.clear();
    recogniseAgain();
}

ReadingParts ChartImportSession::saidOf(const ReadTable& table) const
{
    const auto said = m_options.tableParts.find(table.firstRow);
    return said == m_options.tableParts.end() ? ReadingParts{} : said->second;
}

/// What gives no chart is not kept.
QString ChartImportSession::correct(std::size_t row, ReadingParts parts)
{
    const ReadTable* table = tableAt(row);
    if (table == nullptr)
        return {};
    const std::size_t firstRow = table->firstRow;
    RecognitionOptions options = m_options;
    options.tableParts[firstRow] = std::move(parts);
    auto chart = recogniseChart(m_grid, m_fileName.toStdString(), options);
    const auto holdsChart = [firstRow](const ReadTable& each) { return each.firstRow == firstRow && each.number > 0; };
    if (!chart || std::none_of(chart->readTables.begin(), chart->readTables.end(), holdsChart))
        return CorrectionText::tr("Read like this, the table holds no chart. Nothing was changed.");
    m_options = std::move(options);
    take(std::move(*chart));
    return {};
}

} // namespace remit
