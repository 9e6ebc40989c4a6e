#include "widgets/parts/message_banner.h"

#include "widgets/parts/announcer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

namespace remit {

namespace {

constexpr int fadeMilliseconds = 8000;

} // namespace

MessageBanner::MessageBanner(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_fades(new QTimer(this))
{
    setObjectName("messageBanner");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QPushButton(tr("Close"), this);
    close->setToolTip(tr("Esc"));
    close->setObjectName("closeMessage");
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(12, 6, 12, 6);
    across->addWidget(m_text, 1);
    across->addWidget(m_action);
    across->addWidget(m_other);
    across->addWidget(close);
    m_fades->setSingleShot(true);
    m_fades->setInterval(fadeMilliseconds);
    connect(m_fades, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] { act(m_message.run); });
    connect(m_other, &QPushButton::clicked, this, [this] { act(m_message.runOther); });
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBanner::say(const Message& message)
{
    m_message = message;
    sayAgain();
}

void MessageBanner::sayAgain()
{
    if (m_message.text.isEmpty())
        return;
    m_text->setText(m_message.text);
    m_action->setText(m_message.action);
    m_action->setVisible(!m_message.action.isEmpty());
    m_other->setText(m_message.otherAction);
    m_other->setVisible(!m_message.otherAction.isEmpty());
    takeLook();
    if (m_message.action.isEmpty() && m_message.kind == Message::Kind::notice)
        m_fades->start();
    else
        m_fades->stop();
    m_isNew = true;
    QTimer::singleShot(0, this, [this] { m_isNew = false; });
    show();
    Announcer::alert(*this, m_message.text);
}

void MessageBanner::makeWay()
{
    if (!m_isNew)
        hide();
}

void MessageBanner::leavePage()
{
    if (m_message.kind != Message::Kind::problem)
        makeWay();
}

bool MessageBanner::takeAway()
{
    const bool wasSaid = !isHidden();
    hide();
    return wasSaid;
}

void MessageBanner::act(const std::function<void()>& run)
{
    hide();
    // The deed may say something itself, which takes the place of this message.
    if (const std::function<void()> deed = run)
        deed();
}

void MessageBanner::takeLook()
{
    const QString part = m_message.kind == Message::Kind::problem ? "problemBanner" : "noticeBanner";
    if (property("part").toString() == part)
        return;
    setProperty("part", part);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace remit
