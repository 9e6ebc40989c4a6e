#include "analysis/fixes/fix_makers.h"

#include "core/chart.h"
#include "core/edits/edits_of_cells.h"
#include "core/edits/edits_of_rows.h"
#include "core/positions.h"
#include "core/role_names.h"

namespace remit {

namespace {

/// The title of the part that this role does: "Accept stories (TL)".
std::string titleFor(const Plan& plan, const Responsibility& whole, RoleId id)
{
    return whole.title + " (" + shortNameOf(plan, id) + ")";
}

/// Who does the row afterwards: the one who answers for it, if that one does it, else the first.
RoleId staysWith(const FixableRow& row, const std::vector<RoleId>& doers)
{
    for (const RoleId role : doers) {
        if (row.partOf(role).has(Involvement::answers))
            return role;
    }
    return doers.front();
}

/// Positions for so many rows just below the row.
std::vector<double> placesBelow(const Plan& plan, ResponsibilityId row, std::size_t count)
{
    const Ordered ordered(responsibilitiesInOrder(plan), positionIn<Responsibility>(plan));
    const std::size_t index = ordered.indexOf(row);
    const double first = plan.find<Responsibility>(row)->position;
    const bool isLast = index + 1 == ordered.keys().size();
    const double next = isLast ? first + 1 : plan.find<Responsibility>(ordered.keys()[index + 1])->position;
    std::vector<double> places;
    for (std::size_t each = 1; each <= count; ++each)
        places.push_back(first + (next - first) * static_cast<double>(each) / static_cast<double>(count + 1));
    return places;
}

/// What a role that keeps no doing says in a row; empty when nothing is left.
std::string withoutDoing(const FixableRow& row, RoleId role, const std::string& answering)
{
    const std::string before = row.lettersOf(role);
    std::string kept = row.letters().only(before, [](Involvements part) { return !part.has(Involvement::does); });
    const bool answered = row.partOf(role).has(Involvement::answers);
    if (answered && !row.letters().meaningOf(kept).has(Involvement::answers))
        kept = row.letters().with(kept, answering);
    return kept;
}

class Splitting {
public:
    Splitting(const FixableRow& row, std::string answering)
        : m_row(row)
        , m_answering(std::move(answering))
        , m_whole(*row.plan().find<Responsibility>(row.row().responsibility))
    {
    }

    void addPart(RoleId doer, double position)
    {
        Responsibility part;
        part.id = newId<ResponsibilityId>();
        part.title = titleFor(m_row.plan(), m_whole, doer);
        part.area = m_whole.area;
        part.horizon = m_whole.horizon;
        part.source = m_whole.source;
        part.position = position;
        ChartRow inScope;
        inScope.constellation = m_row.row().constellation;
        inScope.responsibility = part.id;
        m_edit.put(part);
        m_edit.put(inScope);
        for (const RoleId role : m_row.rolesWithLetters()) {
            const std::string letters = role == doer ? m_row.lettersOf(role) : withoutDoing(m_row, role, m_answering);
            if (!letters.empty())
                m_edit.put(Assignment{inScope.constellation, part.id, role, letters, {}});
        }
    }
    void leaveWith(RoleId doer, const std::vector<RoleId>& doers)
    {
        for (const RoleId role : doers) {
            if (role != doer)
                m_edit.append(setLetters(m_row.plan(), m_row.cell(role), withoutDoing(m_row, role, m_answering)));
        }
        m_edit.append(setSharing(m_row.plan(), m_row.row().key(), Sharing::unstated));
    }
    Edit take() { return std::move(m_edit); }

private:
    const FixableRow& m_row;
    std::string m_answering;
    const Responsibility& m_whole;
    Edit m_edit;
};

} // namespace

std::optional<Fix> splitFix(const FixableRow& row)
{
    const auto doers = row.rolesWith(Involvement::does);
    const auto answering = row.letters().letterFor(Involvement::answers, {Involvement::does});
    if (doers.size() < 2 || !answering)
        return std::nullopt;
    const RoleId first = staysWith(row, doers);
    std::vector<RoleId> others;
    for (const RoleId role : doers) {
        if (role != first)
            others.push_back(role);
    }
    Splitting splitting(row, *answering);
    const auto places = placesBelow(row.plan(), row.row().responsibility, others.size());
    for (std::size_t each = 0; each < others.size(); ++each)
        splitting.addPart(others[each], places[each]);
    splitting.leaveWith(first, doers);
    return Fix{FixKind::split, {}, others, Sharing::unstated, splitting.take()};
}

} // namespace remit
