#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>
#include <QTimer>

class QMouseEvent;

namespace remit {

class ChartDrag;
class ChartTable;

/// What the left button does in the matrix: select cells, whole rows on their number and whole columns on their header,
/// and drag what is selected, or an area, to another place.
class ChartMouse : public QObject {
    Q_OBJECT

public:
    explicit ChartMouse(ChartTable& table);

    ChartDrag& drag() const { return *m_drag; }
    /// Gives up a drag; false when there was none.
    bool cancel();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Doing { nothing, cells, rows, columns, mayDragRows, mayDragArea, mayDragRoles, dragging };

    void press(const QMouseEvent& event);
    void pressRow(int row, Qt::KeyboardModifiers modifiers);
    void pressHeader(int column, Qt::KeyboardModifiers modifiers);
    void move(const QPoint& globalPosition);
    void beginDrag();
    void release(const QPoint& globalPosition);
    void click();
    void doubleClick(const QMouseEvent& event);
    bool isHeader(const QObject* watched) const;
    bool leavesToHeader(const QMouseEvent& event);
    bool onGutter(const QPoint& globalPosition) const;
    bool mayEdit() const;
    QModelIndex nearest(const QPoint& globalPosition) const;
    int columnAt(const QPoint& globalPosition) const;
    void showCursor(const QPoint& globalPosition, bool onHeader);

    ChartTable& m_table;
    ChartDrag* m_drag;
    Doing m_doing = Doing::nothing;
    QPersistentModelIndex m_pressed;
    int m_pressedColumn = -1;
    bool m_isHeaders = false;
    QPoint m_pressedAt;
    QPoint m_lastAt;
    QTimer m_scrolling;
};

} // namespace remit
