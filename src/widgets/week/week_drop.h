#pragma once

#include "words/cadence/week_blocks.h"

#include <QObject>

#include <optional>

class QDropEvent;

namespace remit {

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
    void hold(QDropEvent& event);
    void drop(QDropEvent& event);
    std::optional<WeekBlock> blockFor(const QDropEvent& event) const;

    WeekView& m_view;
    std::optional<WeekBlock> m_held;
};

} // namespace remit
