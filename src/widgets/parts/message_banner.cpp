#include "widgets/parts/message_banner.h"

#include "widgets/parts/announcer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace remit {

MessageBanner::MessageBanner(Kind kind, QWidget* parent)
    : QFrame(parent)
    , m_message(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setProperty("part", kind == Kind::problem ? "problemBanner" : "noticeBanner");
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_action);
    if (kind == Kind::problem) {
        auto* close = new QPushButton(tr("Close"), this);
        layout->addWidget(close);
        connect(close, &QPushButton::clicked, this, &QWidget::hide);
    }
    connect(m_action, &QPushButton::clicked, this, &MessageBanner::actionWanted);
    hide();
}

void MessageBanner::showMessage(const QString& message, const QString& action)
{
    m_message->setText(message);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    Announcer::alert(*this, message);
}

QString MessageBanner::message() const
{
    return m_message->text();
}

} // namespace remit
