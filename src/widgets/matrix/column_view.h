#pragma once

#include "core/id.h"
#include "model/chart/column_chart.h"
#include "widgets/matrix/chart_parts.h"

#include <QWidget>

class QLabel;

namespace remit {

/// The chart with seats or people as its columns, to be looked at.
class ColumnView : public QWidget {
    Q_OBJECT

public:
    explicit ColumnView(ColumnChart& chart, QWidget* parent = nullptr);

    void setLook(const ChartLook& look);
    void select(ResponsibilityId row);
    RoleGrid& grid() const { return m_parts.grid(); }

signals:
    /// The chart of roles is asked for, at this row; 0 for none in particular.
    void rolesAsked(remit::ResponsibilityId row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void arrange();
    void fitRows();
    void askForRoles();

    ColumnChart& m_chart;
    QWidget* m_head;
    QLabel* m_text;
    ChartParts m_parts;
    QVector<int> m_widths;
    ChartLook m_look;
};

} // namespace remit
