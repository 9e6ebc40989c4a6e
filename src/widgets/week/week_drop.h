#pragma once

#include "words/cadence/week_blocks.h"

#include <QObject>
#include <QPoint>

#include <optional>

class QDropEvent;

namespace remit {

class EdgeScroll;
class WeekView;

/// Under which a meeting without a time is dragged onto the week: its id as text.
inline constexpr const char* draggedMeeting = "application/x-remit-meeting";

/// A meeting without a time that is held over a week, and let go there.
class WeekDrop : public QObject {
    Q_OBJECT

public:
    explicit WeekDrop(WeekView& view);

    /// Where it would be put; null while nothing is held over the week.
    const WeekBlock* held() const { return m_held ? &*m_held : nullptr; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void dropped(remit::MeetingId meeting, int day, int from);

private:
    void hold(MeetingId meeting);
    void letGo();
    void drop(QDropEvent& event);
    std::optional<WeekBlock> blockFor(MeetingId meeting) const;

    WeekView& m_view;
    EdgeScroll* m_edge;
    std::optional<WeekBlock> m_held;
    /// Where it is, in the viewport.
    QPoint m_at;
};

} // namespace remit
