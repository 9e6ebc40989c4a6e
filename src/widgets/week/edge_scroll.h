#pragma once

#include <QBasicTimer>
#include <QObject>

class QPoint;

namespace remit {

class WeekView;

/// Scrolls a week on while something is held near its upper or lower edge, the faster the nearer.
class EdgeScroll : public QObject {
    Q_OBJECT

public:
    explicit EdgeScroll(WeekView& view);

    /// At a point of the viewport.
    void hold(const QPoint& at);
    /// It is held no more.
    void stop();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    WeekView& m_view;
    QBasicTimer m_timer;
    /// Pixels at a time, less than 0 for up.
    int m_step = 0;
};

} // namespace remit
