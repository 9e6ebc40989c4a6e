#include "report/output/text_export.h"

#include "core/chart.h"
#include "exchange/formats/chart_document.h"
#include "exchange/formats/csv.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace remit {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(remit::ChartExport)
};

std::string utf8(const QString& text)
{
    return text.toStdString();
}

/// Turns what a printed chart says into a document of text; notes are numbered as they come.
class DocumentMaker {
public:
    DocumentMaker(const Plan& plan, ConstellationId constellation, const ChartOptions& options,
                  const ChartFigures& figures)
        : m_content(chartContent(plan, constellation, options))
        , m_chart(chartOf(plan, constellation))
        , m_figures(figures)
    {
        for (const Band& band : m_chart.bands)
            m_rows.insert(m_rows.end(), band.rows.begin(), band.rows.end());
    }

    ChartDocument document()
    {
        m_document.title = utf8(m_content.title);
        m_document.subtitle = utf8(m_content.subtitle);
        m_document.footer = utf8(m_content.footer);
        m_document.rowsHeading = utf8(Text::tr("Responsibility"));
        m_document.notesHeading = utf8(Text::tr("Notes"));
        if (!m_figures.hours.empty())
            m_document.hoursHeading = utf8(Text::tr("Hours per week"));
        for (const QString& remark : m_content.remarks)
            m_document.remarks.push_back(utf8(remark));
        for (const LegendEntry& entry : m_content.legend)
            m_document.legend.push_back({utf8(entry.letter), utf8(entry.text), entry.involvement});
        addColumns();
        for (const ContentBand& band : m_content.bands) {
            ChartDocument::Band added{utf8(band.name), {}};
            for (const ContentRow& row : band.rows)
                added.rows.push_back(rowOf(row));
            m_document.bands.push_back(std::move(added));
        }
        addFindings();
        return std::move(m_document);
    }

private:
    void addColumns()
    {
        for (std::size_t i = 0; i < m_content.roles.size(); ++i) {
            const RoleHeader& role = m_content.roles[i];
            ChartDocument::Column column{
                utf8(role.name.isEmpty() ? role.shortName : role.name), utf8(role.shortName), {}};
            if (!role.person.isEmpty())
                column.lines.push_back(utf8(role.person));
            if (const auto load = m_figures.load.find(m_chart.roles[i]); load != m_figures.load.end())
                column.lines.push_back(utf8(load->second));
            m_document.columns.push_back(std::move(column));
        }
    }
    ChartDocument::Row rowOf(const ContentRow& row)
    {
        ChartDocument::Row result;
        result.number = row.number;
        result.title = utf8(row.title);
        result.leftOut = row.leftOut;
        result.remark = utf8(remarkOf(row));
        result.notes = numbersOf(row.notes);
        if (const auto hours = m_figures.hours.find(m_rows[static_cast<std::size_t>(row.number - 1)]);
            hours != m_figures.hours.end())
            result.hours = utf8(hours->second);
        result.cells.resize(m_content.roles.size());
        for (const ContentCell& cell : row.cells) {
            ChartDocument::Cell& target = result.cells[static_cast<std::size_t>(cell.role)];
            for (const CellLetter& letter : cell.letters)
                target.letters.push_back({utf8(letter.letter), {}, letter.involvement});
            target.notes = numbersOf(cell.notes);
            target.remark = utf8(cell.remark);
        }
        return result;
    }
    static QString remarkOf(const ContentRow& row)
    {
        if (!row.leftOut)
            return row.sharing;
        return row.leftOutReason.isEmpty() ? Text::tr("left out") : Text::tr("left out: %1").arg(row.leftOutReason);
    }
    std::vector<int> numbersOf(const std::vector<ContentNote>& notes)
    {
        std::vector<int> numbers;
        for (const ContentNote& note : notes) {
            m_document.notes.push_back(utf8(note.text));
            numbers.push_back(static_cast<int>(m_document.notes.size()));
        }
        return numbers;
    }
    void addFindings()
    {
        if (m_figures.findings.isEmpty())
            return;
        ChartDocument::Section section{utf8(Text::tr("Findings")), {}};
        for (const QString& line : m_figures.findings)
            section.lines.push_back(utf8(line));
        m_document.sections.push_back(std::move(section));
    }

    ChartContent m_content;
    Chart m_chart;
    const ChartFigures& m_figures;
    /// By number less one: left-out rows count too, shown or not.
    std::vector<ResponsibilityId> m_rows;
    ChartDocument m_document;
};

CsvOptions csvOptions(const ChartOptions& options, const ChartFigures& figures, char separator)
{
    CsvOptions csv;
    csv.content.notes = options.notes;
    csv.content.leftOut = options.leftOut;
    csv.content.owners = options.names;
    csv.separator = separator;
    for (const auto& entry : figures.hours)
        csv.content.hours.emplace(entry.first, utf8(entry.second));
    return csv;
}

struct Writer {
    QLatin1String suffix;
    std::string (*write)(const ChartDocument& document);
};

constexpr Writer writers[]{
    {QLatin1String("md"), writeMarkdown}, {QLatin1String("html"), writeHtml}, {QLatin1String("htm"), writeHtml}};

const Writer* writerFor(const QString& suffix)
{
    const auto found = std::find_if(std::begin(writers), std::end(writers), [&](const Writer& each) {
        return suffix.compare(each.suffix, Qt::CaseInsensitive) == 0;
    });
    return found != std::end(writers) ? found : nullptr;
}

bool isCsv(const QString& suffix)
{
    return suffix.compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
}

} // namespace

bool isChartTextFormat(const QString& suffix)
{
    return isCsv(suffix) || writerFor(suffix) != nullptr;
}

std::string chartText(const Plan& plan, ConstellationId constellation, const QString& suffix,
                      const ChartOptions& options, const ChartFigures& figures, char separator)
{
    if (isCsv(suffix))
        return writeCsv(plan, constellation, csvOptions(options, figures, separator));
    const Writer* writer = writerFor(suffix);
    return writer != nullptr ? writer->write(DocumentMaker(plan, constellation, options, figures).document())
                             : std::string();
}

} // namespace remit
