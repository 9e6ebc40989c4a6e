#include "widgets/load/hours_column.h"

#include "model/chart/chart_loads.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "model/steps/hours_steps.h"
#include "widgets/look/theme.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>

namespace remit {

HoursColumn::HoursColumn(ChartView& view, ChartLoads& loads, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_table(view.table())
    , m_loads(loads)
    , m_line(new QLineEdit(m_table.titles().viewport()))
    , m_problem(new QLabel(&m_table))
{
    m_line->setObjectName("hoursLine");
    m_line->setFrame(false);
    m_line->setAlignment(Qt::AlignRight);
    m_line->hide();
    m_line->installEventFilter(this);
    m_problem->setObjectName("hoursProblem");
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_table.titles().viewport()->installEventFilter(this);
    connect(&m_table.grid(), &RoleGrid::rowsScrolled, this, &HoursColumn::place);
    connect(m_table.grid().verticalHeader(), &QHeaderView::sectionResized, this, &HoursColumn::place);
    connect(&m_table, &ChartTable::columnsArranged, this, &HoursColumn::place);
    connect(&m_view.model(), &QAbstractItemModel::modelReset, this, &HoursColumn::close);
    connect(&m_view.model(), &QAbstractItemModel::rowsRemoved, this, &HoursColumn::place);
    connect(&m_view.model(), &QAbstractItemModel::rowsInserted, this, &HoursColumn::place);
    connect(&m_view.model(), &QAbstractItemModel::layoutChanged, this, &HoursColumn::place);
}

void HoursColumn::setShown(bool shown)
{
    if (!shown)
        close();
    m_view.model().setEfforts(shown ? &m_loads : nullptr);
    m_table.setHoursShown(shown);
}

QRect HoursColumn::roomOf(const QModelIndex& row) const
{
    if (!row.isValid() || m_table.hoursWidth() == 0 || m_view.model().kindAt(row.row()) != ChartRowKind::responsibility)
        return {};
    QRect room = m_table.titles().visualRect(row.siblingAtColumn(0));
    room.setLeft(room.right() - m_table.hoursWidth() + 1);
    return room;
}

void HoursColumn::edit(ResponsibilityId responsibility)
{
    const auto* row = m_loads.document().plan().find<Responsibility>(responsibility);
    const QModelIndex index = m_view.model().indexOf(responsibility);
    if (row == nullptr || !index.isValid() || m_loads.document().isReadOnly() || m_table.hoursWidth() == 0)
        return;
    m_row = responsibility;
    m_table.setCurrentIndex(index);
    m_table.scrollTo(index);
    const Theme theme = themeFor(m_table.palette());
    m_line->setStyleSheet(QStringLiteral("QLineEdit { background: %1; border: 2px solid %2; border-radius: 0;"
                                         " padding: 0 3px; }")
                              .arg(theme.panel.name(), theme.accent.name()));
    m_problem->setStyleSheet(QStringLiteral("QLabel { background: %1; color: %2; border: 1px solid %2; padding: 6px; }")
                                 .arg(theme.panel.name(), theme.error.name()));
    m_line->setFont(m_table.titles().font());
    m_line->setAccessibleName(tr("Hours of “%1”").arg(QString::fromStdString(row->title)));
    m_line->setText(QString::fromStdString(formatEffort(effortOf(*row))));
    m_line->setPlaceholderText(tr("2.5"));
    m_line->selectAll();
    m_problem->hide();
    m_line->show();
    place();
    m_line->setFocus();
}

void HoursColumn::place()
{
    if (m_line->isHidden())
        return;
    const QRect room = roomOf(m_view.model().indexOf(m_row));
    if (room.isEmpty())
        return close();
    m_line->setGeometry(room);
    m_line->raise();
    const int wide = std::min(m_table.width() - 16, 360);
    const QPoint below = m_line->mapTo(&m_table, QPoint(m_line->width() - wide, m_line->height() + 2));
    m_problem->setGeometry(std::max(8, below.x()), below.y(), wide, m_problem->heightForWidth(wide));
    m_problem->raise();
}

bool HoursColumn::save()
{
    PlanDocument& document = m_loads.document();
    const auto* row = document.plan().find<Responsibility>(m_row);
    const auto typed = parseEffort(m_line->text().toStdString());
    if (!typed) {
        m_problem->setText(QString::fromStdString(typed.error().message));
        m_problem->show();
        place();
        return false;
    }
    m_problem->hide();
    if (row != nullptr)
        document.perform(steps::setHours(document.plan(), m_row, *typed));
    return true;
}

void HoursColumn::close()
{
    m_row = {};
    m_problem->hide();
    // Hidden with the keyboard in it, the line would hand it on as Tab does: to the next cell.
    if (m_line->hasFocus())
        m_view.setFocus();
    m_line->hide();
}

void HoursColumn::goOn(int step)
{
    // Found first: what is typed may move the row, where they are sorted by hours.
    const ChartModel& model = m_view.model();
    ResponsibilityId next;
    for (int row = model.indexOf(m_row).row() + step; row >= 0 && row < model.rowCount() && !next; row += step)
        next = model.responsibilityAt(row);
    if (!save())
        return;
    if (next)
        edit(next);
    else
        close();
}

bool HoursColumn::takeMouse(QEvent& event, const QPoint& position, Qt::MouseButton button)
{
    const QModelIndex index = m_table.titles().indexAt(position);
    if (button != Qt::LeftButton || !roomOf(index).contains(position))
        return false;
    const bool isCurrent = m_table.currentIndex().row() == index.row();
    m_table.setCurrentIndex(index.siblingAtColumn(0));
    m_view.setFocus();
    if (event.type() == QEvent::MouseButtonDblClick || isCurrent)
        edit(m_view.model().responsibilityAt(index.row()));
    return true;
}

bool HoursColumn::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (watched != m_line && isPress) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        return takeMouse(*event, mouse->position().toPoint(), mouse->button());
    }
    if (watched == m_line && event->type() == QEvent::FocusOut && m_line->isVisible() && m_row
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        // What cannot be read stays, with its explanation, until it is put right or given up.
        if (save())
            close();
    }
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Down:
        goOn(1);
        return true;
    case Qt::Key_Backtab:
    case Qt::Key_Up:
        goOn(-1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace remit
