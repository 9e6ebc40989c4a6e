#pragma once

#include <QFrame>
#include <QString>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace remit {

/// Something to be said to the user, with what can be done about it.
struct Message {
    enum class Kind { notice, problem };

    QString text = {};
    /// On the button; without it there is none.
    QString action = {};
    std::function<void()> run = {};
    Kind kind = Kind::notice;
    /// Where there is a choice.
    QString otherAction = {};
    std::function<void()> runOther = {};
};

/// Says one thing at a time. What can be acted on, and every problem, stays until it is acted on or closed; a plain
/// notice fades after some seconds.
class MessageBanner : public QFrame {
    Q_OBJECT

public:
    explicit MessageBanner(QWidget* parent = nullptr);

    void say(const Message& message);
    /// Shows what was said last.
    void sayAgain();
    /// Leaves, unless the message is as new as what the user just did.
    void makeWay();
    /// The same when the user turns to another page, where a problem goes along.
    void leavePage();
    /// Leaves; false when nothing is being said.
    bool takeAway();
    /// What was said last; empty when nothing was.
    QString message() const { return m_message.text; }

private:
    void act(const std::function<void()>& run);
    void takeLook();

    Message m_message;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_other;
    QTimer* m_fades;
    bool m_isNew = false;
};

} // namespace remit
