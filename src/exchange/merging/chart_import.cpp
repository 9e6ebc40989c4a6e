#include "exchange/merging/chart_import.h"

#include "core/chart.h"
#include "core/edits/edits.h"
#include "core/letters.h"
#include "core/positions.h"
#include "core/utf8.h"
#include "exchange/merging/imported_roles.h"
#include "exchange/merging/merge_remarks.h"

#include <algorithm>
#include <map>
#include <set>

namespace remit {

namespace {

int rankOf(const LetterScheme& scheme)
{
    if (scheme.catalogueKey == "raci")
        return 0;
    return scheme.catalogueKey == "rasci" ? 1 : 2;
}

/// Writes a recognised chart into a copy of the plan, but its many cells right into the edit, which is what differs.
class ChartImporter {
public:
    ChartImporter(const Plan& plan, const RecognisedChart& chart, const ImportTarget& target)
        : m_before(plan)
        , m_after(plan)
        , m_chart(chart)
        , m_target(target)
        , m_importedRoles(plan, chart.rolesExplained)
    {
    }

    Result<Imported> import()
    {
        if (auto chosen = chooseConstellation(); !chosen)
            return chosen.error();
        matchRoles();
        matchAreas();
        indexResponsibilities();
        for (const RecognisedRow& row : m_chart.rows)
            importRow(row);
        Edit edit = difference(m_before, m_after);
        edit.append(std::move(m_cells));
        return Imported{std::move(edit), m_constellation,
                        mergeRemarks(m_target.merge ? m_merged : 0, m_chart.rows.size(), m_emptied), m_roles};
    }

private:
    Result<> chooseConstellation()
    {
        const std::string name = tidied(m_target.constellationName);
        if (name.empty())
            return Error{"Give the constellation a name."};
        for (const auto& [id, each] : m_before.all<Constellation>()) {
            if (folded(each.name) == folded(name))
                return m_target.merge ? mergeInto(each)
                                      : Error{"The plan already has a constellation “" + each.name
                                              + "”. Choose another name, or merge into it."};
        }
        const auto scheme = chooseScheme();
        if (!scheme)
            return scheme.error();
        m_constellation = newId<ConstellationId>();
        Constellation added;
        added.id = m_constellation;
        added.name = name;
        added.scheme = *scheme;
        added.position = lastPosition<Constellation>(m_before) + 1;
        m_after.put(added);
        m_letters = lettersOf(m_after, *scheme);
        return {};
    }
    Result<> mergeInto(const Constellation& existing)
    {
        m_letters = lettersOf(m_before, existing.scheme);
        m_constellation = existing.id;
        if (hasAll(m_letters, m_chart.letters))
            return {};
        const auto* scheme = m_before.find<LetterScheme>(existing.scheme);
        return Error{"The constellation “" + existing.name + "” works with " + (scheme ? scheme->name : "a scheme")
                     + ", which lacks some of the letters " + m_chart.letters
                     + ". Import into a new constellation instead."};
    }
    Result<SchemeId> chooseScheme()
    {
        std::vector<SchemeRows> own;
        for (const auto& [id, each] : m_before.all<LetterScheme>())
            own.push_back({each, lettersOf(m_before, id)});
        if (const SchemeRows* best = bestOf(own))
            return best->scheme.id;
        if (const SchemeRows* offered = bestOf(m_target.schemes))
            return addScheme(*offered);
        return Error{"No letter scheme has all the letters " + m_chart.letters + ". Say which letters they stand for."};
    }
    const SchemeRows* bestOf(const std::vector<SchemeRows>& schemes) const
    {
        const SchemeRows* best = nullptr;
        for (const SchemeRows& each : schemes) {
            const bool better = best == nullptr || rankOf(each.scheme) < rankOf(best->scheme);
            if (better && hasAll(each.letters, m_chart.letters))
                best = &each;
        }
        return best;
    }
    SchemeId addScheme(const SchemeRows& rows)
    {
        LetterScheme scheme = rows.scheme;
        scheme.id = newId<SchemeId>();
        for (Letter letter : rows.letters) {
            letter.scheme = scheme.id;
            m_after.put(letter);
        }
        m_after.put(scheme);
        return scheme.id;
    }

    void matchRoles()
    {
        double position = 0;
        for (const RoleId role : rolesInOrder(m_before, m_constellation))
            position = std::max(position, m_before.find<ConstellationRole>({m_constellation, role})->position);
        for (const std::string& name : m_chart.roles) {
            const RoleId role = m_importedRoles.take(name, m_after);
            m_roles.push_back(role);
            if (m_after.find<ConstellationRole>({m_constellation, role}) == nullptr)
                m_after.put(ConstellationRole{m_constellation, role, ++position, false, std::nullopt});
        }
    }
    void matchAreas()
    {
        double position = lastPosition<Area>(m_before);
        for (const AreaId id : areasInOrder(m_before))
            m_areas.try_emplace(folded(m_before.find<Area>(id)->name), id);
        for (const std::string& name : m_chart.areas) {
            const auto [entry, isNew] = m_areas.try_emplace(folded(name), newId<AreaId>());
            if (isNew)
                m_after.put(Area{entry->second, name, {}, ++position, {}});
        }
    }
    void indexResponsibilities()
    {
        for (const ResponsibilityId id : responsibilitiesInOrder(m_before))
            m_byTitle[folded(m_before.find<Responsibility>(id)->title)].push_back(id);
        m_position = lastPosition<Responsibility>(m_before);
    }
    /// Who has the title and the area, else the title where one of them has no area; merging takes one of another area
    /// when it is the only one of that title.
    std::optional<ResponsibilityId> knownFor(const RecognisedRow& row) const
    {
        const auto named = m_byTitle.find(folded(row.title));
        if (named == m_byTitle.end())
            return std::nullopt;
        for (const bool exactly : {true, false}) {
            for (const ResponsibilityId id : named->second) {
                const std::string area = areaOf(id);
                const bool fits = exactly ? area == folded(row.area) : area.empty() || row.area.empty();
                if (fits && !m_taken.contains(id))
                    return id;
            }
        }
        const bool isOnlyOne = named->second.size() == 1 && !m_taken.contains(named->second.front());
        return m_target.merge && isOnlyOne ? std::optional(named->second.front()) : std::nullopt;
    }
    std::string areaOf(ResponsibilityId id) const
    {
        const auto area = m_before.find<Responsibility>(id)->area;
        const Area* row = area ? m_before.find<Area>(*area) : nullptr;
        return row == nullptr ? std::string() : folded(row->name);
    }
    ResponsibilityId responsibilityFor(const RecognisedRow& row)
    {
        if (const auto known = knownFor(row)) {
            m_taken.insert(*known);
            return *known;
        }
        Responsibility added;
        added.id = newId<ResponsibilityId>();
        added.title = row.title;
        added.position = ++m_position;
        if (const auto area = m_areas.find(folded(row.area)); !row.area.empty() && area != m_areas.end())
            added.area = area->second;
        const ResponsibilityId id = added.id;
        m_after.put(std::move(added));
        return id;
    }
    void importRow(const RecognisedRow& row)
    {
        const ResponsibilityId id = responsibilityFor(row);
        if (!row.note.empty())
            describe(*m_after.find<Responsibility>(id), row.note);
        m_merged += m_before.find<ChartRow>({m_constellation, id}) == nullptr ? 0 : 1;
        if (m_after.find<ChartRow>({m_constellation, id}) == nullptr) {
            ChartRow scope;
            scope.constellation = m_constellation;
            scope.responsibility = id;
            m_after.put(std::move(scope));
        }
        if (row.sharing != Sharing::unstated) {
            ChartRow shared = *m_after.find<ChartRow>({m_constellation, id});
            shared.sharing = row.sharing;
            m_after.put(std::move(shared));
        }
        for (std::size_t i = 0; i < m_roles.size(); ++i)
            importCell(row.at(i), {m_constellation, id, m_roles[i]});
        for (const AskedInFile& asked : row.questions) {
            const OpenQuestion::Key key{m_constellation, id, asked.role ? m_roles[*asked.role] : RoleId{}};
            m_after.put(asked.over(m_before.find<OpenQuestion>(key), key));
        }
    }
    void describe(Responsibility responsibility, const std::string& note)
    {
        std::string& said = responsibility.description;
        if (said.find(note) == std::string::npos)
            said += (said.empty() ? "" : "\n") + note;
        m_after.put(std::move(responsibility));
    }
    void importCell(const RecognisedCell& cell, const Assignment::Key& key)
    {
        const auto [constellation, responsibility, role] = key;
        const Assignment* before = m_before.find<Assignment>(key);
        if (cell == RecognisedCell{} && before != nullptr && m_chart.emptyMeansNobody)
            return emptyCell(*before);
        if (!cell.letters.empty() || !cell.note.empty()) {
            const std::string note = cell.note.empty() && before != nullptr ? before->note : cell.note;
            Assignment after{constellation, responsibility, role, inOrderOfStrength(cell.letters, m_letters), note};
            if (before == nullptr || *before != after)
                m_cells.put(std::move(after));
        }
        if (!cell.unclear.empty()) {
            const std::string asks = "The imported file says “" + cell.unclear + "” here. Which letters are meant?";
            m_after.put(OpenQuestion{constellation, responsibility, role, asks, {}, {}});
        }
    }
    void emptyCell(const Assignment& before)
    {
        m_emptied.push_back("“" + m_before.find<Responsibility>(before.responsibility)->title + "” of "
                            + m_before.find<Role>(before.role)->name);
        m_cells.remove<Assignment>(before.key());
    }

    const Plan& m_before;
    Plan m_after;
    Edit m_cells;
    const RecognisedChart& m_chart;
    const ImportTarget& m_target;
    ImportedRoles m_importedRoles;
    ConstellationId m_constellation;
    std::vector<Letter> m_letters;
    std::vector<RoleId> m_roles;
    std::map<std::string, AreaId> m_areas;
    std::map<std::string, std::vector<ResponsibilityId>> m_byTitle;
    std::set<ResponsibilityId> m_taken;
    std::size_t m_merged = 0;
    std::vector<std::string> m_emptied;
    double m_position = 0;
};

} // namespace

Result<Imported> importChart(const Plan& plan, const RecognisedChart& chart, const ImportTarget& target)
{
    return ChartImporter(plan, chart, target).import();
}

} // namespace remit
