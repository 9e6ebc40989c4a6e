#include "analysis/load/load_line.h"

#include "core/chart.h"
#include "core/letters.h"

#include <algorithm>

namespace remit {

namespace {

/// A role with letters on the row.
struct LetterHolder {
    RoleId role;
    const Role* row;
    LetterPart part;

    bool isProduct() const { return row->kind == RoleKind::product; }
    bool isOfSide(EffortHalf half) const
    {
        return row->side == RoleSide::both || (half == EffortHalf::market && row->side == RoleSide::market)
            || (half == EffortHalf::team && row->side == RoleSide::team);
    }
};
using LetterHolders = std::vector<LetterHolder>;

LetterHolders letterHoldersOf(const Plan& plan, const ChartRow::Key& key, const LetterParts& parts)
{
    const auto [constellation, responsibility] = key;
    LetterHolders found;
    for (const Assignment* each : assignmentsOf(plan, constellation, responsibility)) {
        const auto* role = plan.find<Role>(each->role);
        if (role == nullptr || each->letters.empty()
            || plan.find<ConstellationRole>({constellation, each->role}) == nullptr)
            continue;
        found.push_back({each->role, role, parts.of(each->letters)});
    }
    return found;
}

/// Works out one row.
class RowReader {
public:
    RowReader(const ChartRow& row, const RowEffort& effort, const LetterHolders& all)
        : m_row(row)
        , m_effort(effort)
    {
        const bool isTyped = effort.source == EffortSource::typed || effort.source == EffortSource::measured;
        m_isChosen = row.sharing == Sharing::either && row.chosenRole
            && std::any_of(all.begin(), all.end(),
                           [&](const LetterHolder& each) { return each.part.does && each.role == *row.chosenRole; });
        for (const LetterHolder& each : all) {
            const bool doesIt = each.part.does && (!m_isChosen || each.role == *row.chosenRole);
            if (doesIt && (each.isProduct() || isTyped))
                m_doers.push_back(each);
            else if (doesIt)
                m_unknown.push_back(each.role);
            else if (!doesIt && each.isProduct())
                m_others.push_back(each);
        }
    }

    std::vector<std::pair<RoleId, LoadLine>> lines() const
    {
        std::vector<std::pair<RoleId, LoadLine>> result;
        for (const RoleId role : m_unknown)
            result.emplace_back(role, LoadLine{m_row.responsibility});
        for (const HalfEffort& half : m_effort.halves) {
            const LetterHolders carriers = carriersOf(half.half);
            for (const LetterHolder& each : carriers)
                result.emplace_back(each.role, line(half, shareOf(carriers), reasonOf(carriers)));
            for (const LetterHolder& each : m_others) {
                if (each.part.share > 0)
                    result.emplace_back(each.role, line(half, each.part.share, each.part.reason));
            }
        }
        return result;
    }

private:
    /// Those of the half's side, else everybody who does it; the chosen one carries both halves.
    LetterHolders carriersOf(EffortHalf half) const
    {
        LetterHolders matching;
        std::copy_if(m_doers.begin(), m_doers.end(), std::back_inserter(matching),
                     [&](const LetterHolder& each) { return each.isOfSide(half); });
        return matching.empty() ? m_doers : matching;
    }
    double shareOf(const LetterHolders& carriers) const
    {
        return m_row.sharing == Sharing::each ? 1 : 1 / static_cast<double>(carriers.size());
    }
    LoadReason reasonOf(const LetterHolders& carriers) const
    {
        if (m_isChosen)
            return LoadReason::chosen;
        if (m_row.sharing == Sharing::each && m_doers.size() > 1)
            return LoadReason::everybodyAttends;
        if (carriers.size() == 1)
            return LoadReason::doesAlone;
        return m_row.sharing == Sharing::either ? LoadReason::oneOfThem : LoadReason::sharesTogether;
    }
    LoadLine line(const HalfEffort& half, double share, LoadReason reason) const
    {
        LoadLine result{m_row.responsibility, half.half, reason, m_effort.source, half.terms, share, {}};
        if (half.hours)
            result.hours = *half.hours * share;
        return result;
    }

    const ChartRow& m_row;
    const RowEffort& m_effort;
    bool m_isChosen = false;
    LetterHolders m_doers;
    /// Do it and carry no estimates, while nobody typed any hours.
    std::vector<RoleId> m_unknown;
    LetterHolders m_others;
};

} // namespace

LetterParts::LetterParts(std::vector<Letter> scheme, const LoadSettings& settings)
    : m_scheme(std::move(scheme))
    , m_settings(settings)
{
}

const LetterPart& LetterParts::of(const std::string& letters) const
{
    const auto [found, isNew] = m_read.try_emplace(letters);
    if (!isNew)
        return found->second;
    LetterPart& part = found->second;
    const auto weigh = [&](Involvement involvement, double share, LoadReason reason) {
        if (share > part.share && involves(letters, involvement, m_scheme)) {
            part.share = share;
            part.reason = reason;
        }
    };
    part.does = involves(letters, Involvement::does, m_scheme);
    weigh(Involvement::answers, m_settings.answers, LoadReason::answers);
    weigh(Involvement::supports, m_settings.supports, LoadReason::supports);
    weigh(Involvement::consulted, m_settings.consulted, LoadReason::consulted);
    weigh(Involvement::informed, m_settings.informed, LoadReason::informed);
    return part;
}

std::vector<std::pair<RoleId, LoadLine>> loadLines(const Plan& plan, const ChartRow::Key& key,
                                                   const EffortFactors& factors, const LetterParts& parts)
{
    const auto* row = plan.find<ChartRow>(key);
    const auto* responsibility = plan.find<Responsibility>(std::get<1>(key));
    if (row == nullptr || row->leftOut || responsibility == nullptr)
        return {};
    const RowEffort effort = rowEffort(*responsibility, workAreaOf(plan, *responsibility), factors);
    return RowReader(*row, effort, letterHoldersOf(plan, key, parts)).lines();
}

} // namespace remit
