#include "core/edits.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/presentation/presentation_chart.h"
#include "widgets/presentation/presentation_page.h"
#include "widgets/presentation/presentation_window.h"

#include <QKeyEvent>

#include <algorithm>

/// Which key does what while presenting. The letters of the scheme come before the window's own.
namespace remit {

void PresentationWindow::keyPressEvent(QKeyEvent* event)
{
    if (m_page->isEditing())
        return QWidget::keyPressEvent(event);
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = !(modifiers & ~Qt::ShiftModifier);
    if (plain && takeLetter(event->text(), modifiers.testFlag(Qt::ShiftModifier)))
        return;
    if (!takeKey(event->key(), modifiers.testFlag(Qt::ControlModifier)) && !takeMove(event->key()))
        QWidget::keyPressEvent(event);
}

bool PresentationWindow::takeLetter(const QString& typed, bool replaces)
{
    if (typed.isEmpty() || !typed.front().isPrint() || typed.front().isSpace())
        return false;
    const PlanDocument& document = m_model.document();
    const auto letters = lettersOf(document.plan(), m_model.constellation());
    for (const QString& meant : {typed, typed.toUpper()}) {
        const std::string letter = meant.toStdString();
        if (std::none_of(letters.begin(), letters.end(), [&](const Letter& each) { return each.letter == letter; }))
            continue;
        if (document.isReadOnly() || !m_role)
            return true;
        const Assignment::Key cell{m_model.constellation(), m_row, m_role};
        const bool had = QString::fromUtf8(lettersAt(document.plan(), cell).data(),
                                           qsizetype(lettersAt(document.plan(), cell).size()))
                             .contains(meant);
        if (replaces)
            setLetters(remit::setLetters(document.plan(), cell, letter), tr("Set %1 for %2").arg(meant, cellName()));
        else
            setLetters(toggleLetter(document.plan(), cell, letter),
                       (had ? tr("Take %1 from %2") : tr("Give %1 to %2")).arg(meant, cellName()));
        return true;
    }
    return false;
}

bool PresentationWindow::takeKey(int key, bool control)
{
    if (control) {
        if (key == Qt::Key_Z)
            m_model.document().undo();
        else if (key == Qt::Key_Y)
            m_model.document().redo();
        return key == Qt::Key_Z || key == Qt::Key_Y;
    }
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_F5:
    case Qt::Key_F11:
        close();
        return true;
    case Qt::Key_T:
    case Qt::Key_W:
        switchWhole();
        return true;
    case Qt::Key_N:
    case Qt::Key_L:
    case Qt::Key_H:
    case Qt::Key_F:
        // Extras stand on the page of one responsibility; in the whole chart they would come up later, unasked.
        return showsWholeChart() || switchExtra(key);
    case Qt::Key_Q:
    case Qt::Key_Question:
        if (showsWholeChart())
            switchWhole();
        if (!m_model.document().isReadOnly())
            m_page->editQuestion();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clearLetters();
        return true;
    default:
        return false;
    }
}

bool PresentationWindow::switchExtra(int key)
{
    bool& shown = key == Qt::Key_N ? m_extras.notes
        : key == Qt::Key_L         ? m_extras.load
        : key == Qt::Key_H         ? m_extras.hours
                                   : m_extras.findings;
    shown = !shown;
    m_page->setExtras(m_extras);
    refresh();
    return true;
}

/// On one page left and right turn it and up and down choose a role; in the whole chart all four go to the next cell.
bool PresentationWindow::takeArrow(int key)
{
    const bool whole = showsWholeChart();
    const int lastColumn = m_model.columnCount() - 2;
    const int column = m_model.columnOf(m_role) - 1;
    switch (key) {
    case Qt::Key_Right:
        if (!whole)
            step(1);
        else if (column < lastColumn)
            stepRole(1);
        return true;
    case Qt::Key_Left:
        if (!whole)
            step(-1);
        else if (column > 0)
            stepRole(-1);
        return true;
    case Qt::Key_Down:
        whole ? step(1) : stepRole(1);
        return true;
    case Qt::Key_Up:
        whole ? step(-1) : stepRole(-1);
        return true;
    default:
        return false;
    }
}

bool PresentationWindow::takeMove(int key)
{
    const int page = showsWholeChart() ? m_chart->pageRows() : 1;
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(page);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_Home:
        goTo(0);
        return true;
    case Qt::Key_End:
        goTo(int(m_rows.size()) - 1);
        return true;
    case Qt::Key_Tab:
        stepRole(1);
        return true;
    case Qt::Key_Backtab:
        stepRole(-1);
        return true;
    default:
        return takeArrow(key);
    }
}

bool PresentationWindow::focusNextPrevChild(bool next)
{
    if (m_page->isEditing())
        return true;
    stepRole(next ? 1 : -1);
    return true;
}

} // namespace remit
