#include "widgets/settling/disputed_list.h"

#include "model/settling/settled_split.h"
#include "widgets/parts/two_line_delegate.h"
#include "words/names.h"
#include "words/settling/dispute_words.h"
#include "words/text.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr int rowIdRole = Qt::UserRole + 10;

QString stateWord(SettlingState state)
{
    if (state == SettlingState::settled)
        return DisputedList::tr("✓ settled");
    return state == SettlingState::leftOpen ? DisputedList::tr("left open") : QString();
}

ResponsibilityId rowIn(const QListWidgetItem* item)
{
    return item != nullptr ? ResponsibilityId{item->data(rowIdRole).toLongLong()} : ResponsibilityId();
}

} // namespace

DisputedList::DisputedList(SettledSplit& split, QWidget* parent)
    : QWidget(parent)
    , m_split(split)
    , m_count(new QLabel(this))
    , m_rows(new QListWidget(this))
{
    m_count->setObjectName("settledCount");
    m_count->setProperty("part", "section");
    m_rows->setObjectName("disputedRows");
    m_rows->setAccessibleName(tr("Where people differ"));
    m_rows->setItemDelegate(new ConstellationDelegate(m_rows));
    m_rows->setMouseTracking(true);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 4, 0, 4);
    down->addWidget(m_count);
    down->addWidget(m_rows, 1);
    connect(m_rows, &QListWidget::currentRowChanged, this, &DisputedList::choose);
    connect(&split, &SettledSplit::changed, this, &DisputedList::refresh);
    refresh();
}

ResponsibilityId DisputedList::current() const
{
    return rowIn(m_rows->currentItem());
}

/// Keeps the place.
void DisputedList::refresh()
{
    const QSignalBlocker quiet(m_rows);
    const auto& disputed = m_split.overlay().disputed;
    m_count->setText(tr("%1 OF %2 SETTLED").arg(m_split.settledCount()).arg(disputed.size()));
    m_rows->clear();
    for (const DisputedRow& each : disputed) {
        const auto* row = m_split.plan().find<Responsibility>(each.responsibility);
        const SettlingState state = m_split.stateOf(each.responsibility);
        QStringList below{disputeWords(each.dispute)};
        if (state != SettlingState::open)
            below.prepend(stateWord(state));
        auto* item = new QListWidgetItem(text(row->title), m_rows);
        item->setData(ConstellationDelegate::descriptionRole, below.join(tr(" · ")));
        item->setData(ConstellationDelegate::fadedRole, state == SettlingState::settled);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(item->text(), below.join(QStringLiteral(", "))));
        item->setToolTip(asToolTip(item->text()));
        item->setData(rowIdRole, QVariant::fromValue(qint64(each.responsibility.value)));
        if (each.responsibility == m_chosen)
            m_rows->setCurrentItem(item);
    }
}

void DisputedList::choose()
{
    m_chosen = current();
    emit chosen(m_chosen);
}

void DisputedList::goOn()
{
    const int count = m_rows->count();
    for (int step = 1; step <= count; ++step) {
        const int at = (m_rows->currentRow() + step) % count;
        if (m_split.stateOf(rowIn(m_rows->item(at))) == SettlingState::open)
            return m_rows->setCurrentRow(at);
    }
    if (m_rows->currentRow() < 0)
        m_rows->setCurrentRow(count > 0 ? 0 : -1);
}

} // namespace remit
