#include "widgets/viewing/find_field.h"

#include "model/chart/chart_model.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace remit {

FindField::FindField(ChartView& chart, QWidget* parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setFocusProxy(m_text);
    m_text->setObjectName("findField");
    m_text->setAccessibleName(tr("Find responsibility, role, note or area"));
    m_text->setPlaceholderText(tr("Find responsibility, role"));
    m_text->setToolTip(tr("Enter goes to the next place, Shift+Enter to the one before (Ctrl+F)"));
    m_text->installEventFilter(this);
    m_count->setObjectName("findCount");
    m_count->setProperty("part", "status");
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    setMinimumWidth(150);
    setMaximumWidth(300);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(m_text->sizeHint().height());
    connect(m_text, &QLineEdit::textChanged, this, &FindField::search);
    const auto spoil = [this] {
        m_stale = true;
        if (!m_text->text().isEmpty())
            QMetaObject::invokeMethod(this, &FindField::look, Qt::QueuedConnection);
    };
    const ChartModel& model = m_chart.model();
    connect(&model, &QAbstractItemModel::dataChanged, this, spoil);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, spoil);
    connect(&model, &QAbstractItemModel::rowsInserted, this, spoil);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, spoil);
    connect(&model, &QAbstractItemModel::rowsMoved, this, spoil);
    connect(&model, &QAbstractItemModel::layoutChanged, this, spoil);
    connect(&model, &QAbstractItemModel::modelReset, this, spoil);
    connect(&model, &ChartModel::columnsArranged, this, spoil);
    showCount();
}

void FindField::open()
{
    m_text->setFocus();
    m_text->selectAll();
}

QString FindField::countText() const
{
    return m_count->text();
}

void FindField::search(const QString& text)
{
    const QString wanted = text.simplified();
    m_chart.table().setSought(wanted);
    m_hits = hitsOf(m_chart.model(), wanted);
    m_stale = false;
    m_at = m_hits.size();
    if (!m_hits.empty())
        goTo(hitFromCurrent());
    showCount();
}

/// Finds again after the chart has changed, staying where it is.
void FindField::look()
{
    if (!m_stale)
        return;
    m_stale = false;
    const std::optional<ChartHit> at = m_at < m_hits.size() ? std::optional(m_hits[m_at]) : std::nullopt;
    m_hits = hitsOf(m_chart.model(), m_text->text().simplified());
    m_at = m_hits.size();
    if (at)
        m_at = std::size_t(std::find(m_hits.begin(), m_hits.end(), *at) - m_hits.begin());
    showCount();
}

void FindField::step(int direction)
{
    look();
    if (m_hits.empty())
        return open();
    const std::size_t count = m_hits.size();
    // From where the cursor is now, when it has been moved since.
    if (m_at >= count || !isAt(m_hits[m_at])) {
        const std::size_t ahead = hitFromCurrent();
        m_at = direction > 0 ? ahead : (ahead + count - 1) % count;
        if (direction > 0 && isAt(m_hits[m_at]) && count > 1)
            m_at = (m_at + 1) % count;
    } else {
        m_at = (m_at + (direction > 0 ? 1 : count - 1)) % count;
    }
    goTo(m_at);
    showCount();
}

bool FindField::isAt(const ChartHit& hit) const
{
    if (hit.area)
        return !m_chart.currentResponsibility() && m_chart.currentArea() == hit.area;
    const RoleId role = m_chart.model().roleAt(m_chart.table().currentIndex().column());
    return role == hit.role && (!hit.responsibility || m_chart.currentResponsibility() == hit.responsibility);
}

std::size_t FindField::hitFromCurrent() const
{
    const auto exactly = std::find_if(m_hits.begin(), m_hits.end(), [&](const ChartHit& hit) { return isAt(hit); });
    if (exactly != m_hits.end())
        return std::size_t(exactly - m_hits.begin());
    const QModelIndex current = m_chart.table().currentIndex();
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        const ChartHit& hit = m_hits[i];
        const QModelIndex place
            = hit.area ? m_chart.model().indexOfBand(*hit.area) : m_chart.model().indexOf(hit.responsibility, hit.role);
        if (place.isValid()
            && std::pair(place.row(), place.column()) >= std::pair(current.row(), std::max(0, current.column())))
            return i;
    }
    return 0;
}

void FindField::goTo(std::size_t at)
{
    m_at = at;
    const ChartHit hit = m_hits[at];
    ChartTable& table = m_chart.table();
    if (hit.area) {
        table.setCurrentIndex(m_chart.model().indexOfBand(*hit.area));
    } else if (hit.responsibility) {
        m_chart.showCell(hit.responsibility, hit.role);
    } else {
        const int row = std::max(0, table.currentIndex().row());
        table.setCurrentIndex(m_chart.model().index(row, m_chart.model().columnOf(hit.role)));
    }
}

void FindField::showCount()
{
    if (m_text->text().simplified().isEmpty())
        m_count->clear();
    else if (m_hits.empty())
        m_count->setText(tr("nothing found"));
    else if (m_at < m_hits.size())
        m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(m_hits.size()));
    else
        m_count->setText(tr("%1 found").arg(m_hits.size()));
    placeCount();
}

void FindField::placeCount()
{
    m_count->adjustSize();
    m_count->move(width() - m_count->width() - 10, (height() - m_count->height()) / 2);
    m_text->setTextMargins(0, 0, m_count->text().isEmpty() ? 0 : m_count->width() + 6, 0);
}

void FindField::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_text->setGeometry(rect());
    placeCount();
}

bool FindField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Down:
        m_chart.setFocus();
        return true;
    case Qt::Key_Escape:
        m_text->clear();
        m_chart.setFocus();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace remit
