#pragma once

#include "model/chart/chart_rows.h"

#include <QAbstractScrollArea>

#include <vector>

class QPainter;

namespace remit {

class ChartModel;
struct Theme;

/// The whole chart on the projector, as large as its columns allow.
class PresentationChart : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PresentationChart(ChartModel& model, QWidget* parent = nullptr);

    void show(ResponsibilityId row, RoleId role);
    /// How many rows a page moves.
    int pageRows() const;

signals:
    void cellChosen(remit::ResponsibilityId row, remit::RoleId role);
    void rowOpened(remit::ResponsibilityId row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void arrange();
    void scrollToCurrent();
    void paintHeader(QPainter& painter, const Theme& theme) const;
    void paintRow(QPainter& painter, const Theme& theme, const ChartEntry& entry, const QRect& rect) const;
    void paintTitle(QPainter& painter, const Theme& theme, const ChartEntry& entry, QRect title) const;
    bool hasQuestion(ResponsibilityId row, RoleId role) const;
    void paintCells(QPainter& painter, const Theme& theme, ResponsibilityId row, const QRect& rect) const;
    QFont sized(double size, QFont::Weight weight) const;
    int columnLeft(int column) const;

    ChartModel& m_model;
    std::vector<ChartEntry> m_entries;
    std::vector<RoleId> m_roles;
    ResponsibilityId m_row;
    RoleId m_role;
    int m_rowHeight = 40;
    int m_columnWidth = 80;
    int m_titleWidth = 400;
    int m_headerHeight = 60;
};

} // namespace remit
