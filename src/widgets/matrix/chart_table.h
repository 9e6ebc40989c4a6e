#pragma once

#include "core/id.h"
#include "widgets/cells/chart_geometry.h"
#include "widgets/matrix/chart_parts.h"
#include "widgets/matrix/column_widths.h"
#include "widgets/matrix/role_widths.h"
#include "widgets/matrix/row_heights.h"
// Whoever has the table has its parts.
#include "widgets/matrix/title_column.h" // IWYU pragma: export

#include <QModelIndex>
#include <QWidget>

class QItemSelectionModel;
class QTableView;

namespace remit {

class AddRoleButton;
class RangeSelection;
class TitleEditing;
class WaitingMarks;

/// The matrix on screen: the responsibility column stays while the role columns scroll. Both share model, current cell
/// and rows; the keyboard is always the grid's. Columns are as wide as their contents ask when a constellation is
/// shown, at another size, with other roles and after many rows have come: while letters are typed they stay.
class ChartTable : public QWidget {
    Q_OBJECT

public:
    explicit ChartTable(ChartModel& model, QWidget* parent = nullptr);

    RoleGrid& grid() const { return m_parts.grid(); }
    TitleColumn& titles() const { return m_parts.titles(); }
    QItemSelectionModel& selection() const;
    ChartModel& model() const { return m_model; }
    RangeSelection& range() const { return *m_range; }
    ChartDelegate& gridDelegate() const { return m_parts.gridDelegate(); }

    QModelIndex currentIndex() const;
    void setCurrentIndex(const QModelIndex& index);
    /// The cell of either part at this place of the screen.
    QModelIndex indexAt(const QPoint& globalPosition) const { return m_parts.indexAt(globalPosition); }
    void scrollTo(const QModelIndex& index);
    /// Opens the editor of the row's title, with this text when there is one.
    void editTitle(const QModelIndex& row, const QString& typed = {});
    /// The same on a new row; an empty title lets it go again.
    void editDraft(const QModelIndex& draft);
    /// Room for the hours of rows, at the right end of their titles; 0 for none.
    int hoursWidth() const { return m_wishes.hours; }
    void setHoursShown(bool shown);
    const ChartLook& look() const { return m_look; }
    void setLook(const ChartLook& look);
    /// Whether every role is seen without scrolling.
    bool allColumnsFit() const { return m_widths.allFit; }
    /// Marks where this text stands.
    void setSought(const QString& text) { m_parts.setSought(text); }
    /// Where the rows end, in pixels from the top.
    int rowsEnd() const;
    int headerHeight() const;
    /// The width of the row numbers.
    int gutter() const { return m_parts.metrics().gutter; }

signals:
    void currentChanged();
    /// Sizes or places of columns and rows may differ.
    void columnsArranged();
    /// Double click on a role's cell, or on its header.
    void cellActivated(const QModelIndex& index);
    void roleActivated(remit::RoleId role);
    void menuAsked(const QModelIndex& index, const QPoint& globalPosition);
    void roleMenuAsked(remit::RoleId role, const QPoint& globalPosition);
    void titleMenuAsked(const QPoint& globalPosition);
    void roleAsked();
    /// A press on the load in a role's header.
    void loadAsked(remit::RoleId role);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectModel();
    void connectRows();
    void connectMarks();
    void connectPart(QTableView& part);
    void takeHeaders(int first, int last);
    void fitColumns();
    void fitHours();
    void fitRows(int first, int last);
    void fitAllRows();
    void arrange();
    void placeButton();
    void dragDivider(int x);
    void repaintCurrent(const QModelIndex& now, const QModelIndex& before);
    void keepKeyboard();
    void askForMenu(const QTableView& part, const QPoint& position);

    ChartModel& m_model;
    ChartParts m_parts;
    QWidget* m_divider;
    AddRoleButton* m_addRole;
    RoleWidths m_roleWidths;
    RowHeights m_rowHeights;
    RangeSelection* m_range;
    WaitingMarks* m_waiting;
    TitleEditing* m_titleEditing;
    bool m_hoursShown = false;
    ChartLook m_look;
    ColumnWishes m_wishes;
    ColumnWidths m_widths;
    /// The width of titles that the rows were fitted to.
    int m_fittedTitles = -1;
};

} // namespace remit
