#include "widgets/map/card_editor.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>

namespace remit {

CardEditor::CardEditor(const QString& text, const QStringList& known, QWidget* parent)
    : QLineEdit(text, parent)
{
    setObjectName("cardEditor");
    if (known.isEmpty())
        return;
    auto* completer = new QCompleter(known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
}

void CardEditor::end(bool keep)
{
    if (std::exchange(m_ended, true))
        return;
    const bool hadKeyboard = hasFocus();
    const QString typed = text();
    hide();
    deleteLater();
    emit ended(hadKeyboard);
    if (keep)
        emit kept(typed);
}

void CardEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return end(true);
    case Qt::Key_Escape:
        return end(false);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void CardEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        end(true);
}

} // namespace remit
