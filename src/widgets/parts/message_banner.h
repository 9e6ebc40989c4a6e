#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace remit {

/// A line across the top of the workbench that says what stands in the way, with one thing to do about it.
class MessageBanner : public QFrame {
    Q_OBJECT

public:
    enum class Kind { notice, problem };

    explicit MessageBanner(Kind kind, QWidget* parent = nullptr);

    /// Without an action text there is only the message and, for problems, a way to close it.
    void showMessage(const QString& message, const QString& action = {});
    QString message() const;

signals:
    void actionWanted();

private:
    QLabel* m_message;
    QPushButton* m_action;
};

} // namespace remit
