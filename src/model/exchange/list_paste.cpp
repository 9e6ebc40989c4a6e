#include "model/exchange/list_paste.h"

#include "core/chart.h"
#include "core/letters.h"
#include "exchange/recognition/who_what_list.h"
#include "model/exchange/chart_import_session.h"

namespace remit {

namespace {

/// The first letter that carries just the involvement, else the first that carries it at all.
std::string letterFor(Involvement involvement, const std::vector<Letter>& scheme)
{
    for (const Letter& letter : scheme) {
        if (involvementsOf(letter) == std::vector<Involvement>{involvement})
            return letter.letter;
    }
    for (const Letter& letter : scheme) {
        if (involves(letter.letter, involvement, scheme))
            return letter.letter;
    }
    return {};
}

WhoWhatLetters lettersFor(const Plan& plan, ConstellationId constellation)
{
    const std::vector<Letter> scheme = lettersOf(plan, constellation);
    if (scheme.empty())
        return {};
    return {letterFor(Involvement::does, scheme), letterFor(Involvement::answers, scheme)};
}

} // namespace

std::vector<KnownRole> rolesForLists(const Plan& plan, const Catalogue& catalogue)
{
    std::vector<KnownRole> roles;
    for (const RoleId id : rolesInOrder(plan)) {
        const Role& role = *plan.find<Role>(id);
        roles.push_back({role.name, role.shortName});
    }
    for (const CatalogueRole& role : catalogue.roles)
        roles.push_back({role.name, role.shortName});
    return roles;
}

bool isWhoWhatList(const QString& text, const Plan& plan, const Catalogue& catalogue)
{
    return looksLikeWhoWhatList(text.toStdString(), rolesForLists(plan, catalogue));
}

Result<std::unique_ptr<ChartImportSession>> sessionForList(const QString& text, const Plan& plan,
                                                           ConstellationId constellation, const Catalogue& catalogue)
{
    auto list = readWhoWhatList(text.toStdString(), rolesForLists(plan, catalogue), lettersFor(plan, constellation));
    if (!list)
        return list.error();
    return ChartImportSession::ofList(std::move(*list), catalogue);
}

} // namespace remit
