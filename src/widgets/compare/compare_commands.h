#pragma once

#include "core/plan.h"
#include "widgets/parts/message_banner.h"

#include <QObject>

#include <array>
#include <vector>

class QAction;
class QMenu;

namespace remit {

class ComparedConstellations;
struct ComparedPlace;
class CompareGrid;
struct KeyPress;

/// What can be done with the constellations side by side: letters typed in place, what is looked at, and the way to the
/// chart.
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
    /// Which constellations are compared, and with which.
    void fillChoiceMenu(QMenu& menu);
    /// What of it goes to paper and into files.
    void fillPaperMenu(QMenu& menu);
    /// What is handed over on the way to each of the others.
    void fillHandoverMenu(QMenu& menu);
    /// What is done with one of them.
    void fillHeadMenu(QMenu& menu, std::size_t side);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void noticed(const remit::Message& message);
    /// The cell is to be shown in the chart of its constellation.
    void chartWanted(remit::ConstellationId constellation, remit::ResponsibilityId row, remit::RoleId role);
    /// Pages of these constellations are to go out, by the name of the part; the first is where they begin. The plan
    /// has the former states among them.
    void paperWanted(const QString& part, const std::vector<remit::ConstellationId>& constellations,
                     const remit::Plan& plan);

private:
    void open(const QModelIndex& index);
    bool run(const KeyPress& press);
    void typeLetter(const KeyPress& press);
    void clear();
    void bringBaseline();
    void addPairing(QMenu& menu, const ComparedPlace& place);
    /// What was designed with how it is lived, each pair to be laid beside each other.
    void addLivedPairs(QMenu& menu);
    /// The cell to write into; nothing where none is, which is said.
    std::optional<Assignment::Key> writableCell();
    std::vector<ConstellationId> baselineFirst() const;
    void showHandovers(ConstellationId after);
    void sayNotAbout(const Assignment::Key& cell, bool isLeftOut);
    void setCompared(ConstellationId constellation, bool compared);

    ComparedConstellations& m_compared;
    CompareGrid& m_grid;
    QAction* m_changesOnly;
    std::array<QAction*, 3> m_by;
    QAction* m_toChart;
    QAction* m_bring;
};

} // namespace remit
