#pragma once

#include "core/id.h"
#include "widgets/matrix/chart_geometry.h"

#include <QAbstractItemDelegate>
#include <QModelIndex>
#include <QPersistentModelIndex>
#include <QWidget>

class QItemSelectionModel;
class QPushButton;
class QTableView;

namespace remit {

class ChartDelegate;
class ChartModel;
class ChartMouse;
class RangeSelection;
class RoleGrid;
class TitleColumn;

/// The matrix on screen: the responsibility column stays while the role columns scroll. Both share model, current cell
/// and vertical position; the keyboard is always the grid's.
class ChartTable : public QWidget {
    Q_OBJECT

public:
    explicit ChartTable(ChartModel& model, QWidget* parent = nullptr);

    RoleGrid& grid() const { return *m_grid; }
    TitleColumn& titles() const { return *m_titles; }
    QItemSelectionModel& selection() const;
    ChartModel& model() const { return m_model; }
    RangeSelection& range() const { return *m_range; }
    ChartMouse& mouse() const { return *m_mouse; }
    ChartDelegate& gridDelegate() const { return *m_gridDelegate; }

    QModelIndex currentIndex() const;
    void setCurrentIndex(const QModelIndex& index);
    /// The cell of either part at this place of the screen.
    QModelIndex indexAt(const QPoint& globalPosition) const;
    void scrollTo(const QModelIndex& index);
    /// Opens the editor of the row's title, with this text when there is one.
    void editTitle(const QModelIndex& row, const QString& typed = {});
    /// The same on a new row; an empty title lets it go again.
    void editDraft(const QModelIndex& draft);
    /// Room for the hours of rows, at the right end of their titles; 0 for none.
    int hoursWidth() const { return m_hoursWidth; }
    void setHoursShown(bool shown);
    const ChartLook& look() const { return m_look; }
    void setLook(const ChartLook& look);
    /// Marks where this text stands.
    void setSought(const QString& text);
    /// Where the rows end, in pixels from the top.
    int rowsEnd() const;
    int headerHeight() const;
    /// The width of the row numbers.
    int gutter() const;

signals:
    void currentChanged();
    /// Sizes or places of columns may differ.
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
    void connectMouse();
    void arrangeColumns();
    void fitColumns(int first, int last);
    /// After loads came into the header or went.
    void fitHeaders();
    void fitHours();
    void keepKeyboard();
    void arrange();
    int titleWidth() const;
    void takePins();
    int pinnedWidth() const;
    void keepCurrent();
    void placeButton();
    void styleButton();
    void hover(int row);
    void repaintCurrent(const QModelIndex& now, const QModelIndex& before);
    void afterTitle(QAbstractItemDelegate::EndEditHint hint);
    void goBelow(int row);
    void showRange();
    void askForMenu(const QTableView& part, const QPoint& position);
    void rememberCurrent();
    void restoreCurrent();

    ChartModel& m_model;
    /// One for each part, as a view answers to every editor of its delegate.
    ChartDelegate* m_delegate;
    ChartDelegate* m_gridDelegate;
    RoleGrid* m_grid;
    TitleColumn* m_titles;
    QWidget* m_divider;
    QPushButton* m_addRole;
    RangeSelection* m_range = nullptr;
    ChartMouse* m_mouse = nullptr;
    /// 0 until the user drags the divider.
    int m_chosenTitleWidth = 0;
    bool m_hoursShown = false;
    int m_hoursWidth = 0;
    ChartLook m_look;
    /// How many pinned columns stand beside the titles.
    int m_pinned = -1;
    /// The widths that the columns need, by column.
    QVector<int> m_fittingWidths;
    ResponsibilityId m_lastResponsibility;
    RoleId m_lastRole;
    QPersistentModelIndex m_beforeDraft;
    bool m_typesDraft = false;
};

} // namespace remit
