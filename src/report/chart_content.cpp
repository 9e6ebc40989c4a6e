#include "report/chart_content.h"

#include "core/chart.h"
#include "core/letters.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <map>

namespace remit {

namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("report", words);
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8).trimmed();
}

QString dateInWords(const QDate& date)
{
    return QLocale(QLocale::English).toString(date, QStringLiteral("d MMMM yyyy"));
}

/// An ISO date in words; what is no date stays as it is.
QString dateInWords(const std::string& iso)
{
    const QDate date = QDate::fromString(text(iso), Qt::ISODate);
    return date.isValid() ? dateInWords(date) : text(iso);
}

QString wordsFor(Involvement involvement)
{
    switch (involvement) {
    case Involvement::answers:
        return say("answers for it, one per row");
    case Involvement::does:
        return say("does it");
    case Involvement::decides:
        return say("decides");
    case Involvement::signsOff:
        return say("signs it off");
    case Involvement::verifies:
        return say("checks it");
    case Involvement::supports:
        return say("helps");
    case Involvement::consulted:
        return say("asked before");
    case Involvement::informed:
        return say("told after");
    }
    return {};
}

LegendEntry legendEntry(const Letter& letter)
{
    QStringList words;
    const auto involvements = involvementsOf(letter);
    for (const Involvement each : involvements)
        words << wordsFor(each);
    const QString meaning = words.isEmpty() ? text(letter.meaning) : words.join(QStringLiteral(", "));
    const QString name = text(letter.name);
    return {text(letter.letter),
            name.isEmpty() || meaning.isEmpty() ? name + meaning : name + QStringLiteral(": ") + meaning,
            involvements.empty() ? Involvement::informed : involvements.front()};
}

QString agreement(const Constellation& constellation)
{
    const QString by = text(constellation.agreedBy);
    if (constellation.agreedOn.empty())
        return by.isEmpty() ? say("draft") : say("agreed by %1").arg(by);
    const QString on = dateInWords(constellation.agreedOn);
    return by.isEmpty() ? say("agreed on %1").arg(on) : say("agreed on %1 by %2").arg(on, by);
}

QString nameAndDescription(const Constellation& constellation)
{
    const QString description = text(constellation.description);
    const QString name = text(constellation.name);
    return description.isEmpty() ? name : name + QStringLiteral(": ") + description;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString subtitle(const Plan& plan, const Constellation& constellation)
{
    QStringList parts{text(std::string(titleOf(plan))), nameAndDescription(constellation), agreement(constellation)};
    if (!constellation.reviewOn.empty())
        parts << say("review on %1").arg(dateInWords(constellation.reviewOn));
    return joined(parts);
}

QString footer(const ChartOptions& options)
{
    const QString printed
        = options.printedOn.isValid() ? say("printed %1").arg(dateInWords(options.printedOn)) : QString();
    return joined({options.fileName, printed});
}

QString shortOrFullName(const Plan& plan, RoleId id)
{
    const auto* role = plan.find<Role>(id);
    if (role == nullptr)
        return {};
    return role->shortName.empty() ? text(role->name) : text(role->shortName);
}

QString sharingLabel(const Plan& plan, const ChartRow& row)
{
    switch (row.sharing) {
    case Sharing::unstated:
        return {};
    case Sharing::together:
        return say("together");
    case Sharing::each:
        return say("everybody attends");
    case Sharing::either:
        break;
    }
    const QString chosen = row.chosenRole ? shortOrFullName(plan, *row.chosenRole) : QString();
    return chosen.isEmpty() ? say("one of them") : say("one of them (%1)").arg(chosen);
}

ContentNote questionNote(const OpenQuestion& question)
{
    QStringList details;
    if (!question.owner.empty())
        details << text(question.owner);
    if (!question.due.empty())
        details << say("by %1").arg(dateInWords(question.due));
    QString words = say("Open: %1").arg(text(question.text));
    if (!details.isEmpty())
        words += QStringLiteral(" (") + details.join(QStringLiteral(", ")) + QLatin1Char(')');
    return {words, true};
}

/// Fills the rows of one chart; the letters of the scheme are looked up once per distinct cell text.
class RowFiller {
public:
    RowFiller(const Plan& plan, const Chart& chart, const ChartOptions& options)
        : m_plan(plan)
        , m_options(options)
        , m_constellation(chart.constellation)
        , m_scheme(lettersOf(plan, chart.constellation))
    {
        for (std::size_t i = 0; i < chart.roles.size(); ++i)
            m_columns[chart.roles[i]] = static_cast<int>(i);
    }

    ContentRow row(ResponsibilityId id, int number)
    {
        ContentRow result;
        result.number = number;
        result.title = text(m_plan.find<Responsibility>(id)->title);
        if (const auto* row = m_plan.find<ChartRow>({m_constellation, id})) {
            result.sharing = m_options.sharing ? sharingLabel(m_plan, *row) : QString();
            result.leftOut = row->leftOut;
            result.leftOutReason = row->leftOut ? text(row->leftOutReason) : QString();
        }
        addCells(result, id);
        return result;
    }

private:
    void addCells(ContentRow& row, ResponsibilityId id)
    {
        std::map<int, ContentCell> cells;
        for (const Assignment* each : assignmentsOf(m_plan, m_constellation, id)) {
            const auto column = m_columns.find(each->role);
            const bool noted = m_options.notes && !each->note.empty();
            if (column == m_columns.end() || (each->letters.empty() && !noted))
                continue;
            ContentCell& cell = cells[column->second];
            cell.letters = lettersIn(each->letters);
            if (noted)
                cell.notes.push_back({text(each->note), false});
        }
        if (m_options.openQuestions)
            addQuestions(row, cells, id);
        row.cells.reserve(cells.size());
        for (auto& [column, cell] : cells) {
            cell.role = column;
            row.cells.push_back(std::move(cell));
        }
    }

    void addQuestions(ContentRow& row, std::map<int, ContentCell>& cells, ResponsibilityId id) const
    {
        const auto& all = m_plan.all<OpenQuestion>();
        const OpenQuestion::Key first{m_constellation, id, RoleId{0}};
        for (auto it = all.lower_bound(first); it != all.end(); ++it) {
            const OpenQuestion& question = it->second;
            if (question.constellation != m_constellation || question.responsibility != id)
                break;
            const auto column = m_columns.find(question.role);
            if (column != m_columns.end())
                cells[column->second].notes.push_back(questionNote(question));
            else if (!question.role)
                row.notes.push_back(questionNote(question));
        }
    }

    const std::vector<CellLetter>& lettersIn(const std::string& letters)
    {
        const auto known = m_known.find(letters);
        if (known != m_known.end())
            return known->second;
        std::vector<CellLetter> result;
        for (const std::string& letter : characters(letters))
            result.push_back({QString::fromStdString(letter), strongestInvolvement(letter, m_scheme)});
        return m_known.emplace(letters, std::move(result)).first->second;
    }

    const Plan& m_plan;
    const ChartOptions& m_options;
    ConstellationId m_constellation;
    std::vector<Letter> m_scheme;
    std::map<RoleId, int> m_columns;
    std::map<std::string, std::vector<CellLetter>> m_known;
};

std::vector<ContentBand> contentBands(const Plan& plan, const Chart& chart, const ChartOptions& options)
{
    RowFiller filler(plan, chart, options);
    std::vector<ContentBand> bands;
    int number = 0;
    for (const Band& band : chart.bands) {
        const auto* area = band.area ? plan.find<Area>(*band.area) : nullptr;
        ContentBand content{area != nullptr ? text(area->name) : QString(), {}};
        for (const ResponsibilityId id : band.rows) {
            ContentRow row = filler.row(id, ++number);
            if (!row.leftOut || options.leftOut)
                content.rows.push_back(std::move(row));
        }
        if (!content.rows.empty())
            bands.push_back(std::move(content));
    }
    return bands;
}

} // namespace

ChartContent chartContent(const Plan& plan, ConstellationId constellation, const ChartOptions& options)
{
    ChartContent content;
    content.title = options.title.isEmpty() ? say("Who does what") : options.title;
    content.footer = footer(options);
    const auto* found = plan.find<Constellation>(constellation);
    if (found == nullptr)
        return content;
    content.subtitle = subtitle(plan, *found);
    content.running = joined({content.title, text(found->name)});
    for (const Letter& letter : lettersOf(plan, found->scheme))
        content.legend.push_back(legendEntry(letter));
    const Chart chart = chartOf(plan, constellation);
    for (const RoleId id : chart.roles) {
        const auto* role = plan.find<Role>(id);
        content.roles.push_back(role != nullptr ? RoleHeader{text(role->name), text(role->shortName), {}}
                                                : RoleHeader{});
    }
    content.bands = contentBands(plan, chart, options);
    return content;
}

} // namespace remit
