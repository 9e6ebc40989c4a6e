#pragma once

#include "core/plan.h"
#include "widgets/parts/message_banner.h"

#include <QObject>

#include <array>
#include <optional>

class QAction;
class QMenu;

namespace remit {

class ComparedConstellations;
struct ComparedPlace;
class CompareGrid;
struct KeyPress;

/// What can be done in the grid of the constellations side by side: letters typed in place, what is looked at, and the
/// way to the chart.
class CompareCommands : public QObject {
    Q_OBJECT

public:
    CompareCommands(ComparedConstellations& compared, CompareGrid& grid, QObject* parent);

    QAction& changesOnly() const { return *m_changesOnly; }
    /// Compares by roles, seats or people.
    const std::array<QAction*, 3>& by() const { return m_by; }
    /// What is done with the cell the keyboard is on.
    void fillCellMenu(QMenu& menu);
    void fillLookMenu(QMenu& menu);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void noticed(const remit::Message& message);
    /// The cell is to be shown in the chart of its constellation.
    void chartWanted(remit::ConstellationId constellation, remit::ResponsibilityId row, remit::RoleId role);

private:
    void open(const QModelIndex& index);
    bool run(const KeyPress& press);
    void typeLetter(const KeyPress& press);
    void clear();
    void bringBaseline();
    void addPairing(QMenu& menu, const ComparedPlace& place);
    /// The cell to write into; nothing where none is, which is said.
    std::optional<Assignment::Key> writableCell();
    void sayNotAbout(const Assignment::Key& cell, bool isLeftOut);

    ComparedConstellations& m_compared;
    CompareGrid& m_grid;
    QAction* m_changesOnly;
    std::array<QAction*, 3> m_by;
    QAction* m_toChart;
    QAction* m_bring;
};

} // namespace remit
