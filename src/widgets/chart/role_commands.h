#pragma once

#include "widgets/chart/chart_actions.h"
#include "widgets/chart/chart_commands.h"

namespace remit {

struct Catalogue;

/// What is done to the columns of the chart: add, rename, move and delete roles.
class RoleCommands : public ChartCommands {
    Q_OBJECT

public:
    /// Puts its actions under their names.
    RoleCommands(PlanDocument& document, ChartView& view, Prompts& prompts, const Catalogue& catalogue,
                 ChartActions& actions, QObject* parent);

    void addRole();
    void rename(RoleId role);

private:
    void move(int direction);
    bool meetsPins(const std::vector<RoleId>& roles, int direction);
    void remove(RoleId role);
    void drop(const std::vector<RoleId>& roles, std::optional<RoleId> before);
    std::optional<Name> checkedRole(const std::optional<QString>& typed, RoleId role);

    const Catalogue& m_catalogue;
};

} // namespace remit
