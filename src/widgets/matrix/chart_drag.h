#pragma once

#include "core/edits/edits_of_order.h"

#include <QObject>
#include <QPoint>

#include <functional>

class QWidget;

namespace remit {

class ChartTable;

/// Rows, an area or role columns on their way to another place of the matrix; a line shows where they would go.
class ChartDrag : public QObject {
    Q_OBJECT

public:
    explicit ChartDrag(ChartTable& table);

    bool isActive() const { return m_kind != Kind::nothing; }
    void beginRows(std::vector<ResponsibilityId> rows);
    void beginArea(AreaId area);
    void beginRoles(std::vector<RoleId> roles);
    void moveTo(const QPoint& globalPosition);
    void drop();
    void cancel();

signals:
    void rowsDropped(const std::vector<remit::ResponsibilityId>& rows, const remit::RowPlace& place);
    void areaDropped(remit::AreaId area, std::optional<remit::AreaId> before);
    void rolesDropped(const std::vector<remit::RoleId>& roles, std::optional<remit::RoleId> before);

private:
    enum class Kind { nothing, rows, area, roles };

    void begin(Kind kind);
    void moveRows(int y);
    void moveArea(int y);
    void moveRoles(int x);
    /// The row the gap nearest to this height is above; the number of rows for the end.
    int gapAt(int y) const;
    void showLineAbove(int row);
    void showLineLeftOf(int column);

    ChartTable& m_table;
    QWidget* m_line;
    Kind m_kind = Kind::nothing;
    std::vector<ResponsibilityId> m_rows;
    std::vector<RoleId> m_roles;
    AreaId m_area;
    std::optional<RowPlace> m_place;
    std::optional<AreaId> m_areaBefore;
    std::optional<RoleId> m_roleBefore;
    bool m_hasPlace = false;
};

} // namespace remit
