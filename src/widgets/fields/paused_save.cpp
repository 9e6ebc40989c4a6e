#include "widgets/fields/paused_save.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace remit {

PausedSave::PausedSave(QObject& field, std::function<bool()> save)
    : QObject(&field)
    , m_save(std::move(save))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(500);
    connect(&m_rest, &QTimer::timeout, this, &PausedSave::save);
    field.installEventFilter(this);
}

PausedSave::PausedSave(QPlainTextEdit& field, std::function<bool()> save)
    : PausedSave(static_cast<QObject&>(field), std::move(save))
{
    connect(&field, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
}

PausedSave::PausedSave(QLineEdit& field, std::function<bool()> save)
    : PausedSave(static_cast<QObject&>(field), std::move(save))
{
    connect(&field, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
    connect(&field, &QLineEdit::returnPressed, this, &PausedSave::flush);
}

void PausedSave::flush()
{
    if (isPending())
        save();
}

void PausedSave::save()
{
    m_rest.stop();
    m_failed = false;
    m_failed = !m_save();
}

bool PausedSave::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    return false;
}

} // namespace remit
