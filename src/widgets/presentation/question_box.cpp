#include "widgets/presentation/question_box.h"

#include "widgets/look/theme.h"
#include "widgets/presentation/presentation_card.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace remit {

QuestionBox::QuestionBox(std::function<bool(const QString&)> keep, QWidget* parent)
    : QFrame(parent)
    , m_keep(std::move(keep))
    , m_text(new QLabel(this))
    , m_editor(new QLineEdit(this))
{
    setObjectName("presentationQuestionBox");
    m_text->setObjectName("presentationQuestion");
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_editor->setObjectName("presentationQuestionEditor");
    m_editor->setAccessibleName(tr("Open question"));
    m_editor->setPlaceholderText(tr("What is still to be settled? Enter keeps it, nothing removes it"));
    m_editor->installEventFilter(this);
    m_editor->hide();
    refresh();
}

void QuestionBox::show(const QString& text, bool isOpen)
{
    m_isOpen = isOpen;
    m_text->setText(text);
    refresh();
}

void QuestionBox::refresh()
{
    const Theme theme = themeFor(palette());
    const bool isAlarming = m_isOpen || isEditing();
    const QString sheet = QStringLiteral("#presentationQuestionBox { background: %1; border: none;"
                                         " border-left: 5px solid %2; border-radius: 6px; }")
                              .arg((isAlarming ? theme.warningSoft : theme.band).name(),
                                   (isAlarming ? theme.warning : theme.good).name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
    m_text->setVisible(!isEditing());
    setVisible(isEditing() || !m_text->text().isEmpty());
}

bool QuestionBox::isEditing() const
{
    return !m_editor->isHidden();
}

void QuestionBox::edit(const QString& question)
{
    m_editor->setText(question);
    m_editor->show();
    refresh();
    emit editingBegins();
    m_editor->setFocus();
    m_editor->selectAll();
}

void QuestionBox::closeEditor()
{
    if (!isEditing())
        return;
    // Hidden with the focus in it, the line would hand it on to the next role.
    emit editingEnds();
    m_editor->hide();
    refresh();
}

int QuestionBox::heightFor(int width, int most, double scale)
{
    if (isHidden())
        return 0;
    QFont font = m_text->font();
    font.setPixelSize(wholePixels(20 * scale));
    m_text->setFont(font);
    m_editor->setFont(font);
    const int inner
        = isEditing() ? m_editor->sizeHint().height() : m_text->heightForWidth(width - wholePixels(44 * scale));
    return std::min(inner, most) + wholePixels(34 * scale);
}

void QuestionBox::place(const QRect& rect, double scale)
{
    setGeometry(rect);
    const QRect inside(wholePixels(26 * scale), wholePixels(17 * scale), rect.width() - wholePixels(44 * scale),
                       rect.height() - wholePixels(34 * scale));
    m_text->setGeometry(inside);
    m_editor->setGeometry(inside);
}

bool QuestionBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    if (!isEnter || m_keep(m_editor->text().simplified()))
        closeEditor();
    return true;
}

void QuestionBox::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_editor != nullptr)
        refresh();
}

} // namespace remit
