#include "words/comparison/compared_plan.h"

#include "core/letters.h"
#include "words/comparison/comparison_words.h"
#include "words/lists.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <set>

namespace remit {

namespace {

struct BesideWords {
    Q_DECLARE_TR_FUNCTIONS(remit::ComparedPlan)
};

class BesideMaker {
public:
    BesideMaker(const Plan& before, const Comparison& comparison)
        : m_before(before)
        , m_comparison(comparison)
    {
    }

    Plan made(bool changesOnly)
    {
        takeSettings();
        addConstellation();
        addLetters();
        for (std::size_t side = 0; side < m_comparison.sides().size(); ++side) {
            for (std::size_t column = 0; column < m_comparison.sides()[side].columns.size(); ++column)
                addColumn(side, column);
        }
        for (int row = 0; row < int(m_comparison.rows().size()); ++row) {
            if (!changesOnly || m_comparison.differsIn(row))
                addRow(row);
        }
        return std::move(m_plan);
    }

private:
    ConstellationId at(std::size_t side) const { return m_comparison.sides()[side].constellation; }
    ConstellationId baseline() const { return at(m_comparison.choice().baseline); }

    void takeSettings()
    {
        m_plan.all<Setting>() = m_before.all<Setting>();
        m_plan.all<Area>() = m_before.all<Area>();
    }

    void addConstellation()
    {
        QStringList names;
        for (const ComparedSide& side : m_comparison.sides())
            names << constellationName(m_before, side.constellation);
        Constellation beside;
        beside.id = besideEachOther;
        beside.name = listed(names).toStdString();
        beside.scheme = SchemeId{1};
        m_plan.put(beside);
        m_plan.put(LetterScheme{beside.scheme, "", "", ""});
    }

    /// Of all schemes; a letter that two of them have is told as the first has it.
    void addLetters()
    {
        double position = 0;
        for (std::size_t side = 0; side < m_comparison.sides().size(); ++side) {
            for (Letter letter : m_comparison.schemeOf(side)) {
                letter.scheme = SchemeId{1};
                letter.position = ++position;
                if (m_plan.find<Letter>(letter.key()) == nullptr)
                    m_plan.put(letter);
            }
        }
    }

    void addColumn(std::size_t side, std::size_t column)
    {
        const ComparedColumn& compared = m_comparison.sides()[side].columns[column];
        const ColumnWords words = columnWords(m_before, at(side), baseline(), compared);
        Role role;
        role.id = RoleId{++m_lastRole};
        const QString where = constellationName(m_before, at(side));
        role.shortName = words.name.toStdString();
        role.name = BesideWords::tr("%1: %2").arg(where, words.name).toStdString();
        if (compared.isGone)
            role.name = BesideWords::tr("%1: %2, %3").arg(where, words.name, words.below).toStdString();
        role.position = double(m_lastRole);
        m_plan.put(role);
        m_plan.put(ConstellationRole{besideEachOther, role.id, role.position, false, {}, false, {}});
        m_roles[{side, column}] = role.id;
    }

    void addRow(int row)
    {
        const ResponsibilityId id = m_comparison.rows()[std::size_t(row)].responsibility;
        m_plan.put(*m_before.find<Responsibility>(id));
        ChartRow part;
        part.constellation = besideEachOther;
        part.responsibility = id;
        m_plan.put(part);
        for (const auto& [place, role] : m_roles)
            addCell({place.first, place.second, row}, {besideEachOther, id, role});
    }

    void addCell(const ComparedPlace& place, const Assignment::Key& key)
    {
        Assignment cell;
        std::tie(cell.constellation, cell.responsibility, cell.role) = key;
        cell.letters = m_comparison.letters(place);
        if (m_comparison.differs(place)) {
            const std::string was = m_comparison.lettersBefore(place);
            cell.note = (was.empty() ? BesideWords::tr("new") : BesideWords::tr("was %1").arg(text(was))).toStdString();
        }
        if (!cell.letters.empty() || !cell.note.empty())
            m_plan.put(cell);
    }

    const Plan& m_before;
    const Comparison& m_comparison;
    Plan m_plan;
    std::int64_t m_lastRole = 0;
    std::map<std::pair<std::size_t, std::size_t>, RoleId> m_roles;
};

} // namespace

Plan comparedPlan(const Plan& plan, const Comparison& comparison, bool changesOnly)
{
    return BesideMaker(plan, comparison).made(changesOnly);
}

} // namespace remit
