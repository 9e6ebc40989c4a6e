#pragma once

#include <QLineEdit>
#include <QStringList>

namespace remit {

/// A line over the heading of a card. Enter and leaving it keep what was typed, Escape does not; then it goes by
/// itself.
class CardEditor : public QLineEdit {
    Q_OBJECT

public:
    /// `known` is what it completes to.
    CardEditor(const QString& text, const QStringList& known, QWidget* parent);

    void end(bool keep);

signals:
    void kept(const QString& text);
    /// It goes; `byKey` when the keyboard has nowhere to go yet.
    void ended(bool byKey);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool m_ended = false;
};

} // namespace remit
