#pragma once

#include "core/id.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace remit {

class ChartModel;
class ChartMouse;
class ChartTable;
class PlanDocument;

/// The matrix of one constellation, with a few words of help while it is empty.
class ChartView : public QWidget {
    Q_OBJECT

public:
    ChartView(PlanDocument& document, ConstellationId constellation, QWidget* parent = nullptr);

    ChartModel& model() const { return *m_model; }
    ChartTable& table() const { return *m_table; }
    ChartMouse& mouse() const { return *m_mouse; }
    ConstellationId constellation() const;
    void setConstellation(ConstellationId constellation);

    /// What the current cell is about; 0 where there is none (column 0 has no role, a band no responsibility).
    ResponsibilityId currentResponsibility() const;
    RoleId currentRole() const;
    std::optional<AreaId> currentArea() const;
    /// A bar above the matrix, as high as it needs to be; the view takes it over.
    void setTopBar(QWidget& bar);
    /// Makes the cell current and visible, opening its band and whatever hides it.
    void showCell(ResponsibilityId responsibility, RoleId role = {});

signals:
    /// Another cell is current.
    void currentChanged();
    void importAsked();
    void shelfAsked();
    void divisionOfLabourAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void arrangeParts();
    void updateHelp();
    QString helpText() const;
    void follow(const QString& link);

    ChartModel* m_model;
    ChartTable* m_table;
    ChartMouse* m_mouse;
    QLabel* m_help;
    QWidget* m_topBar = nullptr;
};

} // namespace remit
