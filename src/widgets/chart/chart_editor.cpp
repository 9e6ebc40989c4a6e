#include "widgets/chart/chart_editor.h"

#include "core/role_names.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/chart/chart_menus.h"
#include "widgets/chart/range_actions.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_mouse.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/letter_painter.h"
#include "widgets/matrix/range_selection.h"
#include "widgets/parts/prompts.h"
#include "words/names.h"
#include "words/text.h"

#include <QKeyEvent>
#include <QMenu>

namespace remit {

namespace {

/// What of a title reads well in a question, in characters.
constexpr int readableTitle = 80;

} // namespace

std::vector<QAction*> ChartActions::all() const
{
    return {addResponsibility, addArea,     addRole,   rename,   renameRole, moveUp,
            moveDown,          moveLeft,    moveRight, editNote, clearCell,  stepSharing,
            leaveOut,          askQuestion, collapse,  takeOff,  removeRow,  removeRole};
}

ChartEditor::ChartEditor(PlanDocument& document, ChartView& view, Prompts& prompts, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_view(view)
    , m_prompts(prompts)
    , m_ranges(new RangeActions(document, view, this))
    , m_painter(new LetterPainter(view.table()))
    , m_search(view.model())
    , m_menus(std::make_unique<ChartMenus>(document, view, *this))
{
    makeActions();
    connectDrags();
    ChartTable& table = m_view.table();
    table.grid().installEventFilter(this);
    connect(m_ranges, &RangeActions::noticed, this, &ChartEditor::noticed);
    connect(&m_view, &ChartView::currentChanged, this, &ChartEditor::updateActions);
    connect(&table.range(), &RangeSelection::changed, this, &ChartEditor::updateActions);
    connect(&m_document, &PlanDocument::changed, this, &ChartEditor::updateActions);
    connect(&table, &ChartTable::cellActivated, this, &ChartEditor::editNote);
    connect(&table, &ChartTable::roleActivated, this, &ChartEditor::renameRole);
    connect(&table, &ChartTable::roleAsked, this, &ChartEditor::addRole);
    connect(&table, &ChartTable::menuAsked, this, &ChartEditor::openMenu);
    connect(&table, &ChartTable::roleMenuAsked, this, &ChartEditor::openRoleMenu);
    updateActions();
}

ChartEditor::~ChartEditor() = default;

QAction* ChartEditor::make(const QString& label, const QList<QKeySequence>& keys, void (ChartEditor::*run)())
{
    auto* action = new QAction(label, this);
    action->setShortcuts(keys);
    // The grid's own key presses run them (see eventFilter), so that they are quiet while a text is edited.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void ChartEditor::makeActions()
{
    auto& a = m_actions;
    a.addResponsibility
        = make(tr("Add responsibility"), {QKeySequence(Qt::Key_Insert)}, &ChartEditor::addResponsibility);
    a.addArea = make(tr("Add area…"), {QKeySequence(Qt::CTRL | Qt::Key_Insert)}, &ChartEditor::addArea);
    a.addRole = make(tr("Add role…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Insert)}, &ChartEditor::addRole);
    a.rename = make(tr("Rename"), {QKeySequence(Qt::Key_F2)}, &ChartEditor::rename);
    a.renameRole = make(tr("Rename role…"), {QKeySequence(Qt::SHIFT | Qt::Key_F2)}, &ChartEditor::renameCurrentRole);
    a.moveUp = make(tr("Move up"), {QKeySequence(Qt::ALT | Qt::Key_Up)}, &ChartEditor::moveUp);
    a.moveDown = make(tr("Move down"), {QKeySequence(Qt::ALT | Qt::Key_Down)}, &ChartEditor::moveDown);
    a.moveLeft = make(tr("Move role left"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, &ChartEditor::moveLeft);
    a.moveRight = make(tr("Move role right"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, &ChartEditor::moveRight);
    a.editNote = make(tr("Note…"), {QKeySequence(Qt::Key_F4)}, &ChartEditor::editNote);
    a.clearCell = make(tr("Clear letters"), {QKeySequence(Qt::Key_Delete)}, &ChartEditor::clearCell);
    a.stepSharing = make(tr("Next sharing"), {QKeySequence(Qt::Key_Plus)}, &ChartEditor::stepSharing);
    a.leaveOut = make(tr("Leave out…"), {QKeySequence(Qt::CTRL | Qt::Key_L)}, &ChartEditor::leaveOut);
    a.askQuestion = make(tr("Open question…"), {QKeySequence(Qt::Key_Question)}, &ChartEditor::askQuestion);
    a.collapse = make(tr("Collapse or expand area"), {QKeySequence(Qt::CTRL | Qt::Key_Period)}, &ChartEditor::collapse);
    a.takeOff = make(tr("Take off this chart"), {}, &ChartEditor::takeOff);
    a.removeRow = make(tr("Delete row…"), {QKeySequence(Qt::CTRL | Qt::Key_Delete)}, &ChartEditor::removeRow);
    a.removeRole = make(tr("Delete role…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)},
                        &ChartEditor::removeCurrentRole);
}

void ChartEditor::updateActions()
{
    const bool writable = !m_document.isReadOnly();
    const bool onRow = bool(m_view.currentResponsibility());
    const bool onCell = bool(m_view.currentRole()) || m_view.table().range().isRange();
    const bool onRole = bool(m_view.model().roleAt(m_view.table().currentIndex().column()));
    const bool onBand = m_view.currentArea() && !onRow;
    for (QAction* action : {m_actions.addResponsibility, m_actions.addArea, m_actions.addRole})
        action->setEnabled(writable);
    for (QAction* action : {m_actions.rename, m_actions.moveUp, m_actions.moveDown, m_actions.removeRow})
        action->setEnabled(writable && (onRow || onBand));
    for (QAction* action : {m_actions.renameRole, m_actions.moveLeft, m_actions.moveRight, m_actions.removeRole})
        action->setEnabled(writable && onRole);
    for (QAction* action : {m_actions.editNote, m_actions.clearCell})
        action->setEnabled(writable && onCell);
    for (QAction* action : {m_actions.stepSharing, m_actions.leaveOut, m_actions.askQuestion, m_actions.takeOff})
        action->setEnabled(writable && onRow);
    m_actions.collapse->setEnabled(bool(m_view.currentArea()));
    const auto* chartRow = m_document.plan().find<ChartRow>(row());
    m_actions.removeRow->setText(onBand ? tr("Delete area…") : tr("Delete row…"));
    m_actions.leaveOut->setText(chartRow != nullptr && chartRow->leftOut ? tr("Take back in") : tr("Leave out…"));
}

bool ChartEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Only keys: other events still come while the view is being destroyed.
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && modifiers == Qt::NoModifier;
    const bool hasText = !key->text().isEmpty() && key->text().front().isPrint() && !(modifiers & ~Qt::ShiftModifier);
    const QKeySequence plain(int(key->key()));
    const bool isSign = hasText && !key->text().front().isLetterOrNumber() && key->key() != Qt::Key_Space;
    const QKeySequence pressed = isSign ? plain : QKeySequence(key->key() | int(modifiers));
    QAction* action = actionFor(pressed);
    if (event->type() == QEvent::ShortcutOverride) {
        if (action == nullptr && !isEnter && !hasText)
            return QObject::eventFilter(watched, event);
        event->accept();
        return true;
    }
    if (key->key() == Qt::Key_Escape ? escape() : m_ranges->extendBy(key->key(), modifiers))
        return true;
    if (action == nullptr && !isEnter && !hasText)
        return QObject::eventFilter(watched, event);
    if (action != nullptr && !(key->key() == Qt::Key_Space && modifiers == Qt::NoModifier && m_search.isGoing()))
        runKey(*action);
    else if (isEnter)
        enter();
    else
        return takeText(key->text(), modifiers);
    return true;
}

QAction* ChartEditor::actionFor(const QKeySequence& pressed) const
{
    for (QAction* action : m_actions.all()) {
        if (action->shortcuts().contains(pressed))
            return action;
    }
    for (QAction* action : m_ranges->all()) {
        if (action->shortcuts().contains(pressed))
            return action;
    }
    return nullptr;
}

void ChartEditor::runKey(QAction& action)
{
    // In the first column, Delete means the row.
    const RangeSelection& range = m_view.table().range();
    const bool onTitle = range.isRange() ? range.roles().empty() : m_view.table().currentIndex().column() == 0;
    const bool onBand = !range.isRange() && m_view.currentArea() && !m_view.currentResponsibility();
    QAction& meant = &action == m_actions.clearCell && (onTitle || onBand) ? *m_actions.removeRow : action;
    if (meant.isEnabled())
        meant.trigger();
}

bool ChartEditor::takeText(const QString& typed, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = m_view.table().currentIndex();
    if (m_document.isReadOnly() || !current.isValid())
        return true;
    const ChartRowKind kind = m_view.model().kindAt(current.row());
    const bool onCells
        = m_view.table().range().isRange() ? !m_view.table().range().roles().empty() : bool(m_view.currentRole());
    if (onCells) {
        const QString letter = isLetter(typed) ? typed : typed.toUpper();
        if (isLetter(letter) && modifiers.testFlag(Qt::ShiftModifier))
            m_ranges->replaceLetters(letter);
        else if (isLetter(letter))
            m_ranges->toggleLetter(letter);
    } else if (kind == ChartRowKind::ready && !typed.front().isSpace()) {
        m_view.table().editTitle(current, typed);
    } else if (current.column() == 0 && (m_search.isGoing() || !typed.front().isSpace())) {
        search(typed);
    }
    return true;
}

void ChartEditor::search(const QString& typed)
{
    const QModelIndex found = m_search.type(typed, m_view.table().currentIndex());
    if (found.isValid())
        m_view.table().setCurrentIndex(found);
    else
        emit noticed(tr("No title begins with “%1”. F2 or Enter renames.").arg(m_search.typed()));
}

bool ChartEditor::escape()
{
    if (m_view.mouse().cancel() || m_painter->cancel())
        return true;
    if (!m_view.table().range().isRange())
        return false;
    m_view.table().range().collapse();
    return true;
}

bool ChartEditor::isLetter(const QString& letter) const
{
    const auto letters = lettersOf(m_document.plan(), m_view.constellation());
    return std::any_of(letters.begin(), letters.end(), [&](const Letter& each) { return text(each.letter) == letter; });
}

void ChartEditor::enter()
{
    if (m_document.isReadOnly())
        return;
    if (m_view.currentRole())
        editNote();
    else
        m_view.table().editTitle(m_view.table().currentIndex());
}

ChartRow::Key ChartEditor::row() const
{
    return {m_view.constellation(), m_view.currentResponsibility()};
}

Assignment::Key ChartEditor::cell() const
{
    return {m_view.constellation(), m_view.currentResponsibility(), m_view.currentRole()};
}

QString ChartEditor::rowTitle() const
{
    return titleOf(m_view.currentResponsibility());
}

QString ChartEditor::titleOf(ResponsibilityId row) const
{
    const auto* found = m_document.plan().find<Responsibility>(row);
    return found != nullptr ? shortened(text(found->title), readableTitle) : QString();
}

QString ChartEditor::nameOf(const Assignment::Key& where) const
{
    const auto [constellation, responsibility, role] = where;
    return tr("%1 on “%2”").arg(text(shortNameOf(m_document.plan(), role)), titleOf(responsibility));
}

bool ChartEditor::perform(const QString& label, const Edit& edit, const QString& subject)
{
    return m_document.perform(label, edit, subject);
}

} // namespace remit
