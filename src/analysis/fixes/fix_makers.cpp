#include "analysis/fixes/fix_makers.h"

#include "core/chart.h"
#include "core/edits/edits_of_cells.h"
#include "core/edits/edits_of_rows.h"
#include "core/organisation.h"

#include <algorithm>

namespace remit {

namespace {

/// What somebody who no longer answers for it keeps: what it does, else being asked, else helping. None when the
/// scheme can't say any of it.
std::optional<std::string> withoutAnswering(const FixableRow& row, RoleId role)
{
    constexpr Involvements answering{Involvement::answers};
    const std::string before = row.lettersOf(role);
    std::string kept = row.letters().only(before, [&](Involvements part) { return !part.hasAny(answering); });
    const bool didIt = row.partOf(role).has(Involvement::does);
    const auto doing = row.letters().letterFor(Involvement::does, answering);
    if (didIt && !row.letters().meaningOf(kept).has(Involvement::does) && doing)
        kept = row.letters().with(kept, *doing);
    if (!kept.empty())
        return kept;
    for (const Involvement instead : {Involvement::consulted, Involvement::supports}) {
        if (auto letter = row.letters().letterFor(instead, answering))
            return letter;
    }
    return std::nullopt;
}

/// The roles that could take on the last word: those who do it, else those who take part.
std::vector<RoleId> candidates(const FixableRow& row)
{
    const auto doers = row.rolesWith(Involvement::does);
    return doers.empty() ? row.rolesWithLetters() : doers;
}

Fix fixOf(FixKind kind, RoleId role, std::vector<RoleId> roles, Edit edit)
{
    return {kind, role, std::move(roles), Sharing::unstated, std::move(edit)};
}

/// Roles that are asked and have no other part.
std::vector<RoleId> onlyAsked(const FixableRow& row)
{
    auto asked = row.rolesWith(Involvement::consulted);
    asked.erase(
        std::remove_if(asked.begin(), asked.end(), [&](RoleId role) { return !row.partOf(role).isOnly(listening); }),
        asked.end());
    return asked;
}

Fix tellOnly(const FixableRow& row, const std::vector<RoleId>& roles, const std::string& informed, RoleId chosen)
{
    Edit edit;
    for (const RoleId role : roles)
        edit.append(setLetters(row.plan(), row.cell(role), informed));
    return fixOf(FixKind::turnIntoInformed, chosen, roles, std::move(edit));
}

/// Without what doing or answering includes, and of lesser parts only the strongest.
std::string strongerLetters(const SchemeLetters& scheme, const std::string& letters)
{
    const Involvements part = scheme.meaningOf(letters);
    const bool strong = part.hasAny({Involvement::answers, Involvement::does});
    constexpr Involvements parts{Involvement::supports, Involvement::consulted, Involvement::informed};
    bool hasPart = false;
    return scheme.only(scheme.with(letters, {}), [&](Involvements each) {
        const bool included = (strong && each.isOnly(listening))
            || (part.has(Involvement::does) && each.isOnly({Involvement::supports}));
        const bool second = each.isOnly(parts) && hasPart;
        hasPart = hasPart || (!included && each.isOnly(parts));
        return !included && !second;
    });
}

/// What a role says that does more than listen: who takes part in it need not be asked or told besides.
std::string withoutListening(const FixableRow& row, RoleId role)
{
    return row.letters().only(row.lettersOf(role), [](Involvements part) { return !part.isOnly(listening); });
}

/// The roles listen in this way.
Fix listeningFix(const FixableRow& row, const std::vector<RoleId>& roles, Involvement involvement, FixKind kind)
{
    Edit edit;
    const auto letter = row.letters().letterFor(involvement);
    for (const RoleId role : roles) {
        if (letter)
            edit.append(
                setLetters(row.plan(), row.cell(role), row.letters().with(withoutListening(row, role), *letter)));
    }
    return fixOf(kind, {}, roles, std::move(edit));
}

std::vector<Fix> sharingFixes(const FixableRow& row, std::initializer_list<Sharing> choices)
{
    std::vector<Fix> fixes;
    const auto doers = row.rolesWith(Involvement::does);
    for (const Sharing choice : choices)
        fixes.push_back({FixKind::chooseSharing, {}, doers, choice, setSharing(row.plan(), row.row().key(), choice)});
    return fixes;
}

} // namespace

FixableRow::FixableRow(const Plan& plan, const ChartRow& row)
    : m_plan(plan)
    , m_row(row)
    , m_letters(remit::lettersOf(plan, row.constellation))
    , m_roles(rolesInOrder(plan, row.constellation))
{
}

std::vector<RoleId> FixableRow::rolesWith(Involvement involvement) const
{
    std::vector<RoleId> roles = m_roles;
    std::erase_if(roles, [&](RoleId role) { return !partOf(role).has(involvement); });
    return roles;
}

std::vector<RoleId> FixableRow::rolesWithLetters() const
{
    std::vector<RoleId> roles = m_roles;
    std::erase_if(roles, [&](RoleId role) { return lettersOf(role).empty(); });
    return roles;
}

std::string FixableRow::lettersOf(RoleId role) const
{
    return std::string(lettersAt(m_plan, cell(role)));
}

std::vector<Fix> fixesOfNobodyAccountable(const FixableRow& row, const Finding&)
{
    std::vector<Fix> fixes;
    const auto answering = row.letters().letterFor(Involvement::answers);
    if (!answering)
        return fixes;
    for (const RoleId role : candidates(row)) {
        fixes.push_back(
            fixOf(FixKind::makeAccountable, role, {role},
                  setLetters(row.plan(), row.cell(role), row.letters().with(withoutListening(row, role), *answering))));
    }
    return fixes;
}

std::vector<Fix> fixesOfTwoAccountable(const FixableRow& row, const Finding&)
{
    std::vector<Fix> fixes;
    const auto answerers = row.rolesWith(Involvement::answers);
    for (const RoleId kept : answerers) {
        Fix fix = fixOf(FixKind::keepAccountable, kept, answerers, {});
        bool sayable = true;
        for (const RoleId other : answerers) {
            if (other == kept)
                continue;
            const auto letters = withoutAnswering(row, other);
            sayable = sayable && letters;
            if (letters)
                fix.edit.append(setLetters(row.plan(), row.cell(other), *letters));
        }
        if (sayable)
            fixes.push_back(std::move(fix));
    }
    return fixes;
}

std::vector<Fix> fixesOfNobodyResponsible(const FixableRow& row, const Finding&)
{
    std::vector<Fix> fixes;
    const auto doing = row.letters().letterFor(Involvement::does);
    if (!doing)
        return fixes;
    for (const RoleId role : row.rolesWith(Involvement::answers))
        fixes.push_back(fixOf(FixKind::addDoing, role, {role},
                              setLetters(row.plan(), row.cell(role), row.letters().with(row.lettersOf(role), *doing))));
    return fixes;
}

std::vector<Fix> fixesOfManyConsulted(const FixableRow& row, const Finding& finding)
{
    std::vector<Fix> fixes;
    const auto informed = row.letters().letterFor(Involvement::informed);
    if (!informed)
        return fixes;
    const auto asked = onlyAsked(row);
    const auto surplus = std::min(asked.size(), static_cast<std::size_t>(std::max(finding.found - finding.limit, 0.0)));
    if (surplus > 1)
        fixes.push_back(
            tellOnly(row, {asked.end() - static_cast<std::ptrdiff_t>(surplus), asked.end()}, *informed, {}));
    for (auto role = asked.rbegin(); role != asked.rend(); ++role)
        fixes.push_back(tellOnly(row, {*role}, *informed, *role));
    return fixes;
}

std::vector<Fix> fixesOfRedundantLetters(const FixableRow& row, const Finding& finding)
{
    const RoleId role = finding.role;
    const std::string kept = strongerLetters(row.letters(), row.lettersOf(role));
    return {fixOf(FixKind::keepStronger, role, {role}, setLetters(row.plan(), row.cell(role), kept))};
}

std::vector<Fix> fixesOfUnclearSharing(const FixableRow& row, const Finding&)
{
    return sharingFixes(row, {Sharing::together, Sharing::each, Sharing::either});
}

std::vector<Fix> fixesOfManyResponsible(const FixableRow& row, const Finding&)
{
    std::vector<Fix> fixes;
    if (auto split = splitFix(row))
        fixes.push_back(std::move(*split));
    for (Fix& each : sharingFixes(row, {Sharing::together, Sharing::each}))
        fixes.push_back(std::move(each));
    return fixes;
}

std::vector<Fix> fixesByAsking(const FixableRow& row, const Finding& finding)
{
    return {listeningFix(row, finding.roles, Involvement::consulted, FixKind::ask)};
}

std::vector<Fix> fixesOfSprintNotTiedToRoadmap(const FixableRow& row, const Finding& finding)
{
    std::vector<Fix> fixes = fixesByAsking(row, finding);
    if (finding.variant == "sprint")
        fixes.insert(fixes.begin(), listeningFix(row, finding.roles, Involvement::informed, FixKind::tell));
    return fixes;
}

std::vector<Fix> fixesOfIncompleteTrio(const FixableRow& row, const Finding& finding)
{
    std::vector<Fix> fixes;
    for (const RoleId role : finding.roles) {
        if (auto fix = takePart(row.plan(), finding.constellation, {finding.responsibility}, role))
            fixes.push_back(std::move(*fix));
    }
    return fixes;
}

std::vector<Fix> fixesOfNoExecutiveBacking(const FixableRow& row, const Finding& finding)
{
    std::vector<Fix> fixes;
    for (const RoleId role : rolesInOrder(row.plan(), finding.constellation)) {
        if (!actsAs(*row.plan().find<Role>(role), "ES"))
            continue;
        if (auto fix = handLastWord(row.plan(), finding.constellation, {finding.responsibility}, role))
            fixes.push_back(std::move(*fix));
    }
    return fixes;
}

std::optional<Fix> handLastWord(const Plan& plan, ConstellationId constellation,
                                const std::vector<ResponsibilityId>& rows, RoleId to)
{
    Fix fix = fixOf(FixKind::handLastWord, to, {to}, {});
    fix.responsibilities = rows;
    for (const ResponsibilityId id : rows) {
        const FixableRow row(plan, *plan.find<ChartRow>({constellation, id}));
        const auto answering = row.letters().letterFor(Involvement::answers);
        if (!answering)
            return std::nullopt;
        fix.edit.append(setLetters(plan, row.cell(to), row.letters().with(withoutListening(row, to), *answering)));
        for (const RoleId before : row.rolesWith(Involvement::answers)) {
            const auto letters = withoutAnswering(row, before);
            if (before == to)
                continue;
            if (!letters)
                return std::nullopt;
            fix.edit.append(setLetters(plan, row.cell(before), *letters));
        }
    }
    return fix;
}

std::optional<Fix> takePart(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows,
                            RoleId role)
{
    Fix fix = fixOf(FixKind::takePart, role, {role}, {});
    fix.responsibilities = rows;
    for (const ResponsibilityId id : rows) {
        const FixableRow row(plan, *plan.find<ChartRow>({constellation, id}));
        const auto doing = row.letters().letterFor(Involvement::does);
        if (!doing)
            return std::nullopt;
        fix.edit.append(setLetters(plan, row.cell(role), row.letters().with(withoutListening(row, role), *doing)));
        // Two who do a row say how they share it; nobody said it yet.
        const bool isShared = !row.rolesWith(Involvement::does).empty();
        if (isShared && row.row().sharing == Sharing::unstated)
            fix.edit.append(setSharing(plan, row.row().key(), Sharing::together));
    }
    return fix;
}

} // namespace remit
