#include "report/content/chart_content.h"

#include "core/chart.h"
#include "core/letters.h"
#include "report/content/report_words.h"
#include "words/lists.h"
#include "words/seat_words.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace remit {

using namespace report;

namespace {

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
    const QString meaning = words.isEmpty() ? plain(letter.meaning) : words.join(QStringLiteral(", "));
    const QString name = plain(letter.name);
    return {plain(letter.letter),
            name.isEmpty() || meaning.isEmpty() ? name + meaning : name + QStringLiteral(": ") + meaning,
            chipOf(letter)};
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
        result.id = id;
        result.number = number;
        result.title = plain(m_plan.find<Responsibility>(id)->title);
        const auto doers = addCells(result, id);
        if (const auto* row = m_plan.find<ChartRow>({m_constellation, id})) {
            result.sharing = m_options.sharing ? sharingLabel(m_plan, *row, doers) : QString();
            result.leftOut = row->leftOut;
            result.leftOutReason = row->leftOut ? plain(row->leftOutReason) : QString();
        }
        return result;
    }

private:
    struct Letters {
        std::vector<CellLetter> letters;
        bool does = false;
    };

    /// Returns the roles that do it, in their order.
    std::vector<RoleId> addCells(ContentRow& row, ResponsibilityId id)
    {
        std::map<int, ContentCell> cells;
        std::map<int, RoleId> doers;
        for (const Assignment* each : assignmentsOf(m_plan, m_constellation, id)) {
            const auto column = m_columns.find(each->role);
            const bool noted = m_options.notes && !each->note.empty();
            if (column == m_columns.end() || (each->letters.empty() && !noted))
                continue;
            ContentCell& cell = cells[column->second];
            const Letters& letters = lettersIn(each->letters);
            cell.letters = letters.letters;
            if (letters.does)
                doers[column->second] = each->role;
            if (noted && m_options.notesInCells)
                cell.remark = plain(each->note);
            else if (noted)
                cell.notes.push_back({plain(each->note), false});
        }
        if (m_options.notes)
            addRowNotes(row, id);
        if (m_options.openQuestions)
            addQuestions(row, cells, id);
        row.cells.reserve(cells.size());
        for (auto& [column, cell] : cells) {
            cell.role = column;
            row.cells.push_back(std::move(cell));
        }
        std::vector<RoleId> inOrder;
        for (const auto& [column, role] : doers)
            inOrder.push_back(role);
        return inOrder;
    }

    void addRowNotes(ContentRow& row, ResponsibilityId id) const
    {
        if (const QString description = ownDescription(m_plan, id); !description.isEmpty())
            row.notes.push_back({description, false});
        if (const auto* decision = m_plan.find<Decision>({m_constellation, id}))
            row.notes.push_back({settledText(*decision, m_options.names), false});
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
                cells[column->second].notes.push_back({questionText(question, m_options), true});
            else if (!question.role)
                row.notes.push_back({questionText(question, m_options), true});
        }
    }

    const Letters& lettersIn(const std::string& letters)
    {
        const auto known = m_known.find(letters);
        if (known != m_known.end())
            return known->second;
        Letters result{{}, involves(letters, Involvement::does, m_scheme)};
        for (const std::string& letter : characters(letters))
            result.letters.push_back({QString::fromStdString(letter), chipOf(letter, m_scheme)});
        return m_known.emplace(letters, std::move(result)).first->second;
    }

    const Plan& m_plan;
    const ChartOptions& m_options;
    ConstellationId m_constellation;
    std::vector<Letter> m_scheme;
    std::map<RoleId, int> m_columns;
    std::map<std::string, Letters> m_known;
};

bool isHidden(const Plan& plan, const ChartRow::Key& key)
{
    const auto* row = plan.find<ChartRow>(key);
    return row != nullptr && row->hidden;
}

/// "2 responsibilities and 1 role are hidden.", or nothing.
QString hiddenParts(const Plan& plan, ConstellationId constellation)
{
    const auto hidden = [&](const auto& rows) {
        return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const auto& each) {
            return each.second.hidden && each.second.constellation == constellation;
        }));
    };
    const int rows = hidden(plan.all<ChartRow>());
    const int roles = hidden(plan.all<ConstellationRole>());
    QStringList parts;
    if (rows > 0)
        parts << (rows == 1 ? say("%1 responsibility") : say("%1 responsibilities")).arg(rows);
    if (roles > 0)
        parts << (roles == 1 ? say("%1 role") : say("%1 roles")).arg(roles);
    if (parts.isEmpty())
        return {};
    return (rows + roles == 1 ? say("%1 is hidden.") : say("%1 are hidden.")).arg(listed(parts));
}

std::vector<ContentBand> contentBands(const Plan& plan, const Chart& chart, const ChartOptions& options)
{
    RowFiller filler(plan, chart, options);
    std::vector<ContentBand> bands;
    int number = 0;
    for (const Band& band : chart.bands) {
        const auto* area = band.area ? plan.find<Area>(*band.area) : nullptr;
        ContentBand content{area != nullptr ? plain(area->name) : QString(), {}};
        for (const ResponsibilityId id : band.rows) {
            ++number;
            if (isHidden(plan, {chart.constellation, id}))
                continue;
            ContentRow row = filler.row(id, number);
            if (!row.leftOut || options.leftOut)
                content.rows.push_back(std::move(row));
        }
        if (!content.rows.empty())
            bands.push_back(std::move(content));
    }
    return bands;
}

} // namespace

QString RoleHeader::below() const
{
    return person.isEmpty() || load.isEmpty() ? person + load : person + QLatin1Char('\n') + load;
}

std::vector<LegendEntry> legendOf(const Plan& plan, SchemeId scheme)
{
    std::vector<LegendEntry> legend;
    for (const Letter& letter : lettersOf(plan, scheme))
        legend.push_back(legendEntry(letter));
    return legend;
}

ChartContent chartContent(const Plan& plan, ConstellationId constellation, const ChartOptions& options)
{
    ChartContent content;
    content.title = options.title.isEmpty() ? say("Who does what") : options.title;
    content.footer = footer(options);
    const auto* found = plan.find<Constellation>(constellation);
    if (found == nullptr)
        return content;
    content.subtitle = subtitle(plan, *found, options);
    content.running = joined({content.title, plain(found->name)});
    content.legend = legendOf(plan, found->scheme);
    const Chart chart = chartOf(plan, constellation);
    for (const RoleId id : chart.roles) {
        const auto* role = plan.find<Role>(id);
        const QString people = options.names ? peopleInShort(plan, constellation, id) : QString();
        content.roles.push_back(role != nullptr ? RoleHeader{id, plain(role->name), plain(role->shortName), people, {}}
                                                : RoleHeader{});
    }
    content.bands = contentBands(plan, chart, options);
    if (const QString hidden = hiddenParts(plan, constellation); !hidden.isEmpty())
        content.remarks << hidden;
    return content;
}

} // namespace remit
