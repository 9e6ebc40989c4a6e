#pragma once

#include "core/edits/edits_of_order.h"
#include "widgets/chart/chart_actions.h"
#include "widgets/chart/chart_commands.h"

namespace remit {

/// What is done to responsibilities and to the areas they stand in, by keys, menus and dragging.
class RowCommands : public ChartCommands {
    Q_OBJECT

public:
    /// Puts its actions under their names.
    RowCommands(PlanDocument& document, ChartView& view, Prompts& prompts, ChartActions& actions, QObject* parent);

    /// Opens the editor of the current title.
    void rename();
    /// All selected rows.
    void setSharing(Sharing sharing, std::optional<RoleId> chosen = {});
    void moveToArea(std::optional<AreaId> area);

private:
    void addResponsibility();
    void addArea();
    void move(int direction);
    QAction* addSharing(const QString& text, Sharing sharing);
    void stepSharing();
    void leaveOut();
    void collapse();
    void takeOff();
    void remove();
    void removeRows(const std::vector<ResponsibilityId>& rows);
    void removeArea(AreaId area);
    void dropRows(const std::vector<ResponsibilityId>& rows, const RowPlace& place);
    void dropArea(AreaId area, std::optional<AreaId> before);
    bool inPlanOrder();
    std::vector<ResponsibilityId> rows() const;
};

} // namespace remit
