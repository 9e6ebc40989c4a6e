#include "widgets/window/undo_actions.h"

#include "model/document/plan_document.h"
#include "widgets/fields/pending_input.h"
#include "widgets/findings/fix_preview.h"
#include "words/names.h"

#include <QAction>

namespace remit {

namespace {

/// `what` is what the action would act on.
void say(QAction& action, const QString& verb, const QString& what)
{
    const QString words = action.isEnabled() ? UndoActions::tr("%1: %2").arg(verb, what) : verb;
    action.setText(u'&' + QString(words).replace(u'&', QStringLiteral("&&")));
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(action.isEnabled() ? asToolTip(UndoActions::tr("%1 (%2)").arg(words, key)) : QString());
}

} // namespace

UndoActions::UndoActions(PlanDocument& document, const PendingInput& pending, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_pending(pending)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setProperty("hindrance", tr("nothing to undo"));
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    m_redo->setProperty("hindrance", tr("nothing to redo"));
    connect(m_undo, &QAction::triggered, this, &UndoActions::runUndo);
    connect(m_redo, &QAction::triggered, this, &UndoActions::runRedo);
    connect(&document, &PlanDocument::changed, this, &UndoActions::look);
    look();
}

void UndoActions::watch(FixPreview& preview)
{
    m_preview = &preview;
    connect(m_preview, &FixPreview::activeChanged, this, &UndoActions::look);
}

bool UndoActions::previews() const
{
    return m_preview != nullptr && m_preview->isActive();
}

void UndoActions::runUndo()
{
    if (previews())
        return m_preview->cancel();
    m_pending.flush();
    m_document.undo();
}

void UndoActions::runRedo()
{
    m_pending.flush();
    m_document.redo();
}

void UndoActions::look()
{
    m_undo->setEnabled(previews() || m_document.canUndo());
    m_redo->setEnabled(m_document.canRedo());
    say(*m_undo, tr("Undo"), previews() ? tr("the preview") : m_document.undoLabel());
    say(*m_redo, tr("Redo"), m_document.redoLabel());
}

} // namespace remit
