#include "model/organisation/table_typing.h"

#include "core/id.h"
#include "core/organisation.h"
#include "core/text.h"
#include "core/utf8.h"
#include "words/lists.h"
#include "words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace remit {

namespace {

struct TypingWords {
    Q_DECLARE_TR_FUNCTIONS(remit::TableTyping)
};

/// Carries a block into a draft, cell by cell.
class BlockTyping {
public:
    BlockTyping(const OrganisationTable& table, const Plan& plan, ConstellationId constellation)
        : m_table(table)
        , m_before(organisationOf(plan))
        , m_draft(m_before)
        , m_constellation(constellation)
    {
    }

    TypedBlock typed(TablePlace place, TextGrid block)
    {
        dropBlankRows(place, block);
        m_hasSeveralRows = block.rows.size() > 1;
        makeRows(place, block);
        // What names other rows of the block finds them all.
        for (const bool last : {false, true}) {
            for (std::size_t row = 0; row < block.rows.size(); ++row)
                typeRow(place, row, block, last);
        }
        dropLacking(place);
        tellMade<Role>(TypingWords::tr("%1 is a new role of the plan now; Undo takes it back."),
                       TypingWords::tr("%1 are new roles of the plan now; Undo takes them back."));
        tellMade<Unit>(TypingWords::tr("%1 is a new team of the plan now; Undo takes it back."),
                       TypingWords::tr("%1 are new teams of the plan now; Undo takes them back."));
        tellMade<Location>(TypingWords::tr("%1 is a new location of the plan now; Undo takes it back."),
                           TypingWords::tr("%1 are new locations of the plan now; Undo takes them back."));
        const auto columns = int(m_table.columns().size());
        m_typed.columnsBeyond = std::max(0, int(block.columnCount()) + place.column - columns);
        m_typed.step = {label(block), difference(m_before, m_draft)};
        return std::move(m_typed);
    }

private:
    /// An empty line makes no row of its own, unless it is all there is.
    static void dropBlankRows(const TablePlace& place, TextGrid& block)
    {
        if (block.rows.size() < 2 || block.rows.size() <= place.rows.size())
            return;
        const auto isBlank = [](const std::vector<std::string>& row) {
            return std::all_of(row.begin(), row.end(), [](const std::string& cell) { return tidied(cell).empty(); });
        };
        const auto beyond = block.rows.begin() + std::ptrdiff_t(place.rows.size());
        block.rows.erase(std::remove_if(beyond, block.rows.end(), isBlank), block.rows.end());
    }

    void makeRows(TablePlace& place, const TextGrid& block)
    {
        for (std::size_t row = place.rows.size(); row < block.rows.size(); ++row) {
            const qint64 id = randomId();
            apply(m_table.added(m_draft, m_constellation, id), m_draft);
            place.rows.push_back(id);
            m_typed.added.push_back(id);
        }
    }

    void typeRow(const TablePlace& place, std::size_t row, const TextGrid& block, bool last)
    {
        const auto& columns = m_table.columns();
        for (std::size_t cell = 0; cell < block.rows[row].size(); ++cell) {
            const auto column = std::size_t(place.column) + cell;
            if (column >= columns.size() || columns[column].kind == TableColumn::Kind::shown
                || columns[column].namesRows != last)
                continue;
            typeCell({m_draft, m_constellation, place.rows[row]}, int(column), row,
                     text(plainText(block.rows[row][cell])).simplified());
        }
    }

    void typeCell(const TableDraft& cell, int column, std::size_t row, const QString& typed)
    {
        if (m_table.textAt(cell.read(), column) == typed)
            return;
        if (typed.isEmpty() && isAdded(cell.id))
            return;
        const auto done = m_table.type(cell, column, typed);
        if (!done)
            tell(row, text(done.error().message));
        else if (!done->isEmpty())
            m_label = *done;
    }

    void dropLacking(const TablePlace& place)
    {
        for (std::size_t row = 0; row < place.rows.size(); ++row) {
            const qint64 id = place.rows[row];
            const auto found = std::find(m_typed.added.begin(), m_typed.added.end(), id);
            const QString lack
                = found == m_typed.added.end() ? QString() : m_table.lack({m_draft, m_constellation, id});
            if (lack.isEmpty())
                continue;
            tell(row, lack);
            apply(m_table.removed(m_draft, m_constellation, {id}).edit, m_draft);
            m_typed.added.erase(found);
        }
    }

    bool isAdded(qint64 id) const
    {
        return std::find(m_typed.added.begin(), m_typed.added.end(), id) != m_typed.added.end();
    }

    template <class Row> void tellMade(const QString& one, const QString& several)
    {
        constexpr qsizetype most = 3;
        QStringList names;
        for (const auto& [id, row] : m_draft.all<Row>()) {
            if (!isAdded(id.value) && m_before.find<Row>(id) == nullptr)
                names << text(row.name);
        }
        names.sort(Qt::CaseInsensitive);
        QStringList shown;
        for (const QString& name : names.mid(0, most))
            shown << TypingWords::tr("“%1”").arg(name);
        if (names.size() > most)
            shown << TypingWords::tr("%1 more").arg(names.size() - most);
        if (!names.isEmpty())
            m_typed.made << (names.size() == 1 ? one : several).arg(listed(shown));
    }

    void tell(std::size_t row, const QString& sentence)
    {
        m_typed.problems << (m_hasSeveralRows ? TypingWords::tr("Row %1: %2").arg(row + 1).arg(sentence) : sentence);
    }

    QString label(const TextGrid& block) const
    {
        if (block.rows.size() == 1 && block.columnCount() == 1)
            return m_typed.added.empty() ? m_label
                                         : m_table.addedLabel({m_draft, m_constellation, m_typed.added.front()});
        return block.rows.size() == 1
            ? TypingWords::tr("Paste a row into %1").arg(m_table.name())
            : TypingWords::tr("Paste %1 rows into %2").arg(block.rows.size()).arg(m_table.name());
    }

    const OrganisationTable& m_table;
    const Plan m_before;
    Plan m_draft;
    ConstellationId m_constellation;
    bool m_hasSeveralRows = false;
    QString m_label;
    TypedBlock m_typed;
};

} // namespace

TypedBlock typeInto(const OrganisationTable& table, const Plan& plan, ConstellationId constellation,
                    const TablePlace& place, const TextGrid& block)
{
    return BlockTyping(table, plan, constellation).typed(place, block);
}

QString inWords(const TypedBlock& block)
{
    constexpr qsizetype most = 3;
    QStringList sentences = block.problems.mid(0, most);
    if (block.problems.size() > most)
        sentences << TypingWords::tr("%1 more cells were left out as well.").arg(block.problems.size() - most);
    if (block.columnsBeyond > 0)
        sentences << (block.columnsBeyond == 1
                          ? TypingWords::tr("1 column did not fit right of the last one and was left out.")
                          : TypingWords::tr("%1 columns did not fit right of the last one and were left out.")
                                .arg(block.columnsBeyond));
    return (sentences + block.made).join(QLatin1Char(' '));
}

} // namespace remit
