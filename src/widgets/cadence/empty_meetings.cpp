#include "widgets/cadence/empty_meetings.h"

#include "widgets/cadence/meeting_commands.h"
#include "widgets/parts/action_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace remit {

EmptyMeetings::EmptyMeetings(const MeetingCommands& commands, QWidget* parent)
    : QWidget(parent)
{
    setObjectName("emptyMeetings");
    auto* heading = new QLabel(tr("Who meets when?"), this);
    heading->setProperty("part", "heading");
    auto* text
        = new QLabel(tr("Meetings are where the roles work together: what each is for, who comes, how often and "
                        "how long. Remit proposes what this constellation needs, says what it costs each person, "
                        "and finds the best times for it."),
                     this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setProperty("part", "secondary");
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* propose = buttonFor(*commands.actions().propose, this);
    propose->setObjectName("proposeFirst");
    QPushButton* add = buttonFor(*commands.actions().add, this);
    add->setObjectName("addFirst");
    buttons->addWidget(propose);
    buttons->addWidget(add);
    buttons->addStretch(1);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(text, 3);
    across->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->addStretch(1);
    down->addWidget(heading, 0, Qt::AlignCenter);
    down->addLayout(across);
    down->addSpacing(10);
    down->addLayout(buttons);
    down->addStretch(2);
}

} // namespace remit
