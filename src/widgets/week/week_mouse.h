#pragma once

#include "widgets/week/week_drag.h"

#include <QObject>
#include <QPoint>

#include <optional>

class QMouseEvent;

namespace remit {

class EdgeScroll;
class WeekView;

/// What the mouse does in a week: selects, drags and lengthens meetings. Nothing is changed before it lets go.
class WeekMouse : public QObject {
    Q_OBJECT

public:
    explicit WeekMouse(WeekView& view);

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Null while nothing is dragged.
    const WeekDrag* drag() const { return m_drag ? &*m_drag : nullptr; }
    void cancel();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void moved(const remit::WeekBlock& block, int day, int from, bool alone);
    void lengthened(const remit::WeekBlock& block, int minutes);
    void doubleClicked(remit::MeetingId meeting);

private:
    bool press(const QMouseEvent& event);
    bool follow(const QMouseEvent& event);
    void dragOn();
    bool release();
    bool isAtLowerEdge(QPointF at, const WeekBlock& block) const;
    void begin(QPointF at, const WeekBlock& pressed);
    void showDragged(const QRegion& before);
    QRegion regionOf(const std::vector<WeekBlock>& blocks) const;

    WeekView& m_view;
    EdgeScroll* m_edge;
    std::optional<WeekDrag> m_drag;
    /// Where the mouse went down, and where it is.
    QPoint m_pressed;
    QPoint m_at;
    bool m_readOnly = false;
};

} // namespace remit
