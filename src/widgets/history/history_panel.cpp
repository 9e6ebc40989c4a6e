#include "widgets/history/history_panel.h"

#include "model/document/history_model.h"
#include "model/document/plan_document.h"
#include "widgets/history/history_delegate.h"
#include "widgets/history/snapshot_list.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr int clockMilliseconds = 30'000;

} // namespace

HistoryPanel::HistoryPanel(PlanDocument& document, Prompts& prompts, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_model(new HistoryModel(document, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_snapshots(new SnapshotList(document, prompts, this))
{
    setObjectName("historyPanel");
    setAccessibleName(tr("Undo list"));
    prepareParts();
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_found->setFilterFixedString(text.trimmed());
        showEmptiness();
    });
    connect(m_list, &QListView::clicked, this, &HistoryPanel::goTo);
    connect(m_list, &QListView::activated, this, &HistoryPanel::goTo);
    connect(&document, &PlanDocument::changed, this, &HistoryPanel::follow);
    connect(&m_clock, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_snapshots, &SnapshotList::aboutToAct, this, &HistoryPanel::aboutToGo);
    m_clock.start(clockMilliseconds);
    showEmptiness();
}

void HistoryPanel::prepareParts()
{
    m_search->setObjectName("historySearch");
    m_search->setPlaceholderText(tr("Search the changes"));
    m_search->setAccessibleName(tr("Search the changes"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName("historyList");
    m_list->setAccessibleName(tr("Changes, the newest first"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName("historyEmpty");
    m_empty->setProperty("part", "secondary");
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(14, 0, 14, 0);
}

void HistoryPanel::arrange()
{
    auto* title = new QLabel(tr("UNDO LIST"), this);
    title->setProperty("part", "section");
    title->setContentsMargins(14, 0, 14, 0);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 20, 0, 0);
    down->setSpacing(8);
    down->addWidget(title);
    auto* searching = new QVBoxLayout;
    searching->setContentsMargins(12, 0, 12, 0);
    searching->addWidget(m_search);
    down->addLayout(searching);
    down->addWidget(m_list, 1);
    down->addWidget(m_empty, 1);
    down->addWidget(m_snapshots);
}

void HistoryPanel::follow()
{
    if (!isVisible())
        return m_model->refresh();
    const qlonglong selected = m_list->currentIndex().data(HistoryModel::BatchRole).toLongLong();
    const bool had = m_list->currentIndex().isValid();
    m_model->refresh();
    showEmptiness();
    if (had)
        select(selected);
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_model->refresh();
    showEmptiness();
}

void HistoryPanel::showEmptiness()
{
    const bool nothing = m_model->rowCount() == 0;
    m_empty->setText(nothing ? tr("Nothing was changed yet. Every change will be listed here, also after closing the "
                                  "plan; a click goes back to it.")
                             : tr("No change here says “%1”.").arg(m_search->text().trimmed()));
    m_search->setVisible(!nothing);
    m_list->setVisible(m_found->rowCount() > 0);
    m_empty->setVisible(m_found->rowCount() == 0);
}

void HistoryPanel::goTo(const QModelIndex& index)
{
    if (!index.isValid()
        || index.data(HistoryModel::StateRole).value<HistoryModel::State>() == HistoryModel::State::current)
        return;
    const qlonglong batch = index.data(HistoryModel::BatchRole).toLongLong();
    emit aboutToGo();
    const bool hadKeyboard = window()->focusWidget() == m_list;
    m_document.goTo(batch);
    select(batch);
    // Going there may have turned the page, which took it.
    if (hadKeyboard)
        m_list->setFocus();
}

void HistoryPanel::select(qlonglong batch)
{
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const QModelIndex index = m_found->index(row, 0);
        if (index.data(HistoryModel::BatchRole).toLongLong() == batch)
            return m_list->setCurrentIndex(index);
    }
}

void HistoryPanel::focusList()
{
    m_list->setCurrentIndex(m_found->mapFromSource(m_model->index(m_model->currentRow(), 0)));
    m_list->isVisibleTo(this) ? m_list->setFocus() : m_search->setFocus();
}

bool HistoryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_found->index(0, 0));
            m_list->setFocus();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace remit
