#include "model/exchange/paste.h"

#include "core/chart.h"
#include "core/edits/edits.h"
#include "core/edits/edits_of_ranges.h"
#include "exchange/recognition/cell_reading.h"
#include "words/names.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace remit {

namespace {

struct PastePhrases {
    Q_DECLARE_TR_FUNCTIONS(remit::Paste)
};

/// A name as it is compared: without case and outer spaces.
QString folded(std::string_view name)
{
    return text(name).simplified().toCaseFolded();
}

/// What a cell of the chart is to hold.
struct PastedCell {
    Assignment::Key cell;
    const Mark* mark;
};

/// Works through one block; made for one call of `pasteAt`.
class Pasting {
public:
    Pasting(const Plan& plan, const PasteTarget& target, const TextGrid& block)
        : m_plan(plan)
        , m_target(target)
        , m_block(block)
        , m_width(block.columnCount())
        , m_writer(plan, target.constellation)
    {
    }

    Paste run()
    {
        takeHeader();
        if (rowsOfBlock() == 0 || m_width == 0)
            return refuse(PastePhrases::tr("There is nothing to paste."));
        if (!m_hasHeader)
            repeat();
        for (std::size_t row = 0; row < m_rows && m_paste.problem.isEmpty(); ++row)
            pasteRow(row);
        if (!m_paste.problem.isEmpty())
            return refuse(m_paste.problem);
        write();
        return std::move(m_paste);
    }

private:
    std::size_t rowsOfBlock() const { return m_block.rows.size() - m_firstRow; }
    std::size_t titleColumns() const { return m_target.withTitles ? 1 : 0; }

    Paste refuse(const QString& problem)
    {
        Paste refused;
        refused.problem = problem;
        return refused;
    }

    /// The role of the constellation that goes by the name, or 0.
    RoleId roleNamed(const std::string& name) const
    {
        for (const RoleId role : rolesInOrder(m_plan, m_target.constellation)) {
            const Role& each = *m_plan.find<Role>(role);
            if (folded(each.name) == folded(name) || folded(each.shortName) == folded(name))
                return role;
        }
        return {};
    }

    /// A first row that names roles is no letters. With titles, it tells which column is whose.
    void takeHeader()
    {
        m_rows = m_block.rows.size();
        m_roles = m_target.roles;
        if (m_block.rows.size() < 2 || m_width <= titleColumns())
            return;
        std::vector<RoleId> named;
        std::optional<std::size_t> unknown;
        for (std::size_t column = titleColumns(); column < m_width; ++column) {
            const RoleId role = roleNamed(m_block.at(0, column));
            if (!role)
                unknown = unknown.value_or(column);
            else if (std::find(named.begin(), named.end(), role) == named.end())
                named.push_back(role);
        }
        if (unknown && !named.empty())
            m_unknownRole = m_block.at(0, *unknown);
        if (unknown || named.size() != m_width - titleColumns())
            return;
        m_hasHeader = true;
        m_firstRow = 1;
        m_rows = rowsOfBlock();
        if (m_target.withTitles)
            m_roles = named;
    }

    /// Pasting one cell fills the selection, a smaller block repeats when it goes into the selection evenly.
    void repeat()
    {
        const auto times = [](std::size_t selected, std::size_t held) {
            return selected > held && selected % held == 0 ? selected : held;
        };
        // Titles are not repeated: each row has its own.
        if (m_target.withTitles)
            return;
        m_rows = times(m_target.selectedRows, rowsOfBlock());
        m_columns = times(m_target.selectedColumns, m_width);
    }

    const std::string& at(std::size_t row, std::size_t column) const
    {
        return m_block.at(m_firstRow + row % rowsOfBlock(), column % m_width);
    }

    bool isEmptyRow(std::size_t row) const
    {
        for (std::size_t column = 0; column < m_width; ++column) {
            if (!text(at(row, column)).trimmed().isEmpty())
                return false;
        }
        return true;
    }

    void pasteRow(std::size_t row)
    {
        ResponsibilityId responsibility = row < m_target.rows.size() ? m_target.rows[row] : ResponsibilityId{};
        if (m_target.withTitles)
            responsibility = takeTitle(row, responsibility);
        else if (!responsibility && !isEmptyRow(row))
            ++m_paste.rowsBeyond;
        if (!responsibility)
            return;
        const std::size_t columns = std::max(m_width, m_columns);
        // A line of text that is shorter than others says nothing about the cells beyond its end.
        const std::size_t said = m_block.rows[m_firstRow + row % rowsOfBlock()].size();
        for (std::size_t column = titleColumns(); column < columns; ++column) {
            if (column % m_width < said)
                pasteCell(row, column, responsibility);
        }
    }

    /// The responsibility of the row, renamed or new; 0 when there is none.
    ResponsibilityId takeTitle(std::size_t row, ResponsibilityId responsibility)
    {
        const Name title = nameFrom(text(at(row, 0)));
        if (responsibility) {
            rename(responsibility, title);
            return responsibility;
        }
        if (title.text.isEmpty()) {
            m_paste.untitled += isEmptyRow(row) ? 0 : 1;
            return {};
        }
        if (!m_target.mayAddRows) {
            ++m_paste.rowsBeyond;
            return {};
        }
        return add(title);
    }

    void rename(ResponsibilityId responsibility, const Name& title)
    {
        Responsibility changed = *m_plan.find<Responsibility>(responsibility);
        if (title.text.isEmpty() || text(changed.title) == title.text)
            return;
        changed.title = title.text.toStdString();
        if (changed.description.empty())
            changed.description = title.whole.toStdString();
        m_paste.edit.put(changed);
        ++m_paste.renamed;
    }

    ResponsibilityId add(const Name& title)
    {
        if (m_paste.added == 0) {
            const Chart chart = chartOf(m_plan, m_target.constellation);
            m_area = chart.bands.empty() ? std::nullopt : chart.bands.back().area;
            const auto all = responsibilitiesInOrder(m_plan);
            m_position = all.empty() ? 0 : m_plan.find<Responsibility>(all.back())->position;
        }
        Responsibility added;
        added.id = newId<ResponsibilityId>();
        added.title = title.text.toStdString();
        added.description = title.whole.toStdString();
        added.area = m_area;
        added.position = ++m_position;
        m_paste.edit.put(added);
        ChartRow row;
        row.constellation = m_target.constellation;
        row.responsibility = added.id;
        m_paste.edit.put(row);
        ++m_paste.added;
        return added.id;
    }

    void pasteCell(std::size_t row, std::size_t column, ResponsibilityId responsibility)
    {
        const std::string& cell = at(row, column);
        const Mark& mark = read(cell);
        if (mark.kind == Mark::Kind::unclear || mark.kind == Mark::Kind::text) {
            explain(row, column, cell);
            return;
        }
        const std::size_t role = column - titleColumns();
        if (role >= m_roles.size()) {
            m_paste.columnsBeyond
                = std::max(m_paste.columnsBeyond, mark.letters.empty() ? 0 : int(role - m_roles.size()) + 1);
            return;
        }
        m_cells.push_back({{m_target.constellation, responsibility, m_roles[role]}, &mark});
        ++m_paste.cells;
    }

    /// In the order of keys, in which a plan finds and keeps its rows quickest. Of several in one place the last
    /// counts.
    void write()
    {
        std::stable_sort(m_cells.begin(), m_cells.end(),
                         [](const PastedCell& one, const PastedCell& other) { return one.cell < other.cell; });
        for (const PastedCell& each : m_cells)
            m_writer.write(each.cell, each.mark->letters, m_paste.edit, each.mark->note);
    }

    const Mark& read(const std::string& cell)
    {
        auto found = m_read.find(cell);
        if (found == m_read.end())
            found = m_read.emplace(cell, readCell(cell, m_writer.scheme())).first;
        return found->second;
    }

    /// The first cell of the block that is not letters.
    void explain(std::size_t row, std::size_t column, const std::string& cell)
    {
        if (!m_paste.problem.isEmpty())
            return;
        if (row == 0 && m_unknownRole) {
            m_paste.problem
                = PastePhrases::tr(
                      "Nothing was pasted: the first row names roles, but “%1” is no role of this chart. Add the role "
                      "first, or paste without that row.")
                      .arg(shortened(text(*m_unknownRole).simplified(), 40));
            return;
        }
        QStringList letters;
        for (const Letter& each : m_writer.scheme())
            letters << text(each.letter);
        const bool isTitle = column == 0 && m_width > 1;
        m_paste.problem
            = PastePhrases::tr(
                  "Nothing was pasted: “%1” (row %2, column %3 of the block) is not letters of this chart (%4).")
                  .arg(shortened(text(cell).simplified(), 40), QString::number(row + m_firstRow + 1),
                       QString::number(column + 1), letters.join(QStringLiteral(", ")));
        if (isTitle && !m_target.withTitles)
            m_paste.problem += u' ' + PastePhrases::tr("To paste titles too, start in the first column.");
    }

    const Plan& m_plan;
    const PasteTarget& m_target;
    const TextGrid& m_block;
    std::size_t m_width;
    LetterWriter m_writer;
    std::map<std::string, Mark> m_read;
    std::vector<RoleId> m_roles;
    bool m_hasHeader = false;
    /// Beside names of roles in the first row.
    std::optional<std::string> m_unknownRole;
    std::size_t m_firstRow = 0;
    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
    std::optional<AreaId> m_area;
    double m_position = 0;
    Paste m_paste;
    std::vector<PastedCell> m_cells;
};

} // namespace

Paste pasteAt(const Plan& plan, const PasteTarget& target, const TextGrid& block)
{
    return Pasting(plan, target, block).run();
}

} // namespace remit
