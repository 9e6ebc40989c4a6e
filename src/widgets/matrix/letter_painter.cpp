#include "widgets/matrix/letter_painter.h"

#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/cells/chart_delegate.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "words/text.h"

#include <QActionGroup>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace remit {

namespace {

/// Fast strokes must not leave gaps: no cell is narrower or lower than this.
constexpr int pixelsPerStep = 12;

} // namespace

LetterPainter::LetterPainter(ChartTable& table)
    : QObject(&table)
    , m_table(table)
{
    table.grid().viewport()->installEventFilter(this);
    table.gridDelegate().setPainted(&m_stroke);
}

LetterPainter::~LetterPainter() = default;

void LetterPainter::choose(const QString& letter)
{
    endStroke();
    if (m_letter == letter || (m_table.model().document().isReadOnly() && !letter.isEmpty()))
        return;
    m_letter = letter;
    if (isActive())
        m_table.grid().viewport()->setCursor(Qt::CrossCursor);
    else
        m_table.grid().viewport()->unsetCursor();
    emit letterChanged(m_letter);
}

bool LetterPainter::cancel()
{
    const bool had = isActive();
    if (m_inStroke)
        endStroke();
    else
        choose({});
    return had;
}

void LetterPainter::fill(QMenu& menu)
{
    menu.clear();
    auto* group = new QActionGroup(&menu);
    for (const Letter& each : lettersOf(m_table.model().document().plan(), m_table.model().constellation())) {
        const QString letter = text(each.letter);
        QAction* action = menu.addAction(tr("%1  %2").arg(letter, text(each.name)));
        action->setEnabled(!m_table.model().document().isReadOnly());
        action->setCheckable(true);
        action->setChecked(letter == m_letter);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, letter] { choose(letter); });
    }
    menu.addSeparator();
    QAction* stop = menu.addAction(tr("Stop painting"));
    stop->setEnabled(isActive());
    connect(stop, &QAction::triggered, this, [this] { choose({}); });
}

bool LetterPainter::eventFilter(QObject* watched, QEvent* event)
{
    const bool isMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove
        || event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick;
    if (!isMouse || !isActive())
        return QObject::eventFilter(watched, event);
    const auto& mouse = *static_cast<QMouseEvent*>(event);
    const QPoint position = mouse.globalPosition().toPoint();
    if (event->type() == QEvent::MouseMove) {
        if (m_inStroke)
            moveTo(position);
        return m_inStroke;
    }
    if (mouse.button() != Qt::LeftButton)
        return false;
    if (event->type() == QEvent::MouseButtonRelease)
        finish();
    else
        begin(position);
    return true;
}

void LetterPainter::begin(const QPoint& globalPosition)
{
    const QModelIndex index = m_table.indexAt(globalPosition);
    m_table.grid().setFocus(Qt::MouseFocusReason);
    if (!index.isValid())
        return;
    const auto scheme = lettersOf(m_table.model().document().plan(), m_table.model().constellation());
    m_stroke.mark = {m_letter, strongestInvolvement(m_letter.toStdString(), scheme)};
    m_stroke.takes = index.data(ChartModel::LettersRole).value<LetterMarks>().contains(m_stroke.mark);
    m_inStroke = true;
    m_last = globalPosition;
    if (m_table.model().responsibilityAt(index.row()))
        m_table.setCurrentIndex(index);
    touch(index);
}

void LetterPainter::moveTo(const QPoint& globalPosition)
{
    const QPoint way = globalPosition - m_last;
    const int steps = std::max(1, way.manhattanLength() / pixelsPerStep);
    for (int step = 1; step <= steps; ++step)
        touch(m_table.indexAt(m_last + way * step / steps));
    m_last = globalPosition;
}

void LetterPainter::touch(const QModelIndex& index)
{
    if (!index.isValid() || index.column() == 0 || !m_table.model().responsibilityAt(index.row()))
        return;
    m_stroke.cells.insert({index.row(), index.column()});
    m_table.grid().update(index);
}

void LetterPainter::finish()
{
    if (!m_inStroke)
        return;
    QList<QModelIndex> cells;
    for (const auto& [row, column] : m_stroke.cells)
        cells << m_table.model().index(row, column);
    const bool takes = m_stroke.takes;
    endStroke();
    if (!cells.isEmpty())
        emit painted(m_letter, takes, cells);
}

void LetterPainter::endStroke()
{
    m_inStroke = false;
    if (m_stroke.cells.empty())
        return;
    m_stroke.cells.clear();
    m_table.grid().viewport()->update();
}

} // namespace remit
