#pragma once

#include <QWidget>

namespace remit {

class MeetingCommands;

/// What stands in place of a calendar in which nobody meets.
class EmptyMeetings : public QWidget {
    Q_OBJECT

public:
    EmptyMeetings(const MeetingCommands& commands, QWidget* parent);
};

} // namespace remit
