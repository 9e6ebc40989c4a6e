#pragma once

#include "core/id.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace remit {

class ChartTable;

/// Marks for a moment, without motion, where something just changed.
class CellFlash : public QWidget {
    Q_OBJECT

public:
    explicit CellFlash(ChartTable& table);

    /// A cell, the title of a row (no role), or the head of a role (no responsibility).
    void at(ResponsibilityId responsibility, RoleId role);
    void atBand(AreaId area);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void mark(const QRect& place);
    QRect placeOf(const QModelIndex& index) const;

    ChartTable& m_table;
    QTimer m_ends;
};

} // namespace remit
