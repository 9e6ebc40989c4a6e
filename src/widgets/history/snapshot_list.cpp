#include "widgets/history/snapshot_list.h"

#include "model/document/plan_document.h"
#include "widgets/parts/prompts.h"
#include "widgets/parts/two_line_delegate.h"
#include "words/names.h"
#include "words/relative_time.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace remit {

namespace {

constexpr int rowsShown = 4;
constexpr int longestSnapshotName = 120;

QString detailOf(const Snapshot& snapshot)
{
    const QDateTime at = QDateTime::fromString(QString::fromStdString(snapshot.at), Qt::ISODateWithMs);
    const QString when = relativeTime(at, QDateTime::currentDateTime());
    return snapshot.author == "unknown"
        ? when
        : SnapshotList::tr("%1 · %2").arg(when, QString::fromStdString(snapshot.author));
}

} // namespace

SnapshotList::SnapshotList(PlanDocument& document, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_prompts(prompts)
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(tr("A snapshot keeps the whole plan under a name, to come back to."), this))
    , m_restore(new QPushButton(tr("Restore"), this))
    , m_rename(new QPushButton(tr("Rename…"), this))
    , m_remove(new QPushButton(tr("Delete…"), this))
{
    arrange();
    connect(m_restore, &QPushButton::clicked, this, &SnapshotList::restore);
    connect(m_rename, &QPushButton::clicked, this, &SnapshotList::rename);
    connect(m_remove, &QPushButton::clicked, this, &SnapshotList::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &SnapshotList::showButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SnapshotList::restore);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SnapshotList::showMenu);
    connect(&document, &PlanDocument::snapshotsChanged, this, &SnapshotList::fill);
    fill();
}

void SnapshotList::arrange()
{
    auto* title = new QLabel(tr("SNAPSHOTS"), this);
    title->setProperty("part", "section");
    auto* add = new QPushButton(tr("+ Keep a snapshot…"), this);
    add->setProperty("part", "link");
    add->setObjectName("keepSnapshot");
    add->setEnabled(!m_document.isReadOnly());
    m_empty->setProperty("part", "small");
    m_empty->setWordWrap(true);
    m_list->setObjectName("snapshotList");
    m_list->setAccessibleName(tr("Snapshots"));
    m_list->setItemDelegate(new ConstellationDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_restore->setObjectName("restoreSnapshot");
    m_rename->setObjectName("renameSnapshot");
    m_remove->setObjectName("removeSnapshot");
    for (QLabel* label : {title, m_empty})
        label->setContentsMargins(14, 0, 14, 0);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 8, 0, 10);
    down->setSpacing(6);
    down->addWidget(title);
    down->addWidget(m_empty);
    down->addWidget(m_list);
    auto* across = new QHBoxLayout;
    across->setContentsMargins(12, 0, 12, 0);
    for (QPushButton* button : {m_restore, m_rename, m_remove}) {
        button->setProperty("part", "small");
        across->addWidget(button);
    }
    down->addLayout(across);
    down->addWidget(add);
    connect(add, &QPushButton::clicked, this, &SnapshotList::keep);
}

void SnapshotList::fill()
{
    const qint64 before = chosen();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Snapshot& snapshot : m_document.snapshots()) {
        const QString name = QString::fromStdString(snapshot.name);
        auto* item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(snapshot.id));
        item->setData(ConstellationDelegate::descriptionRole, detailOf(snapshot));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(name, detailOf(snapshot)));
        item->setToolTip(asToolTip(tr("%1\n%2").arg(name, QLocale().formattedDataSize(snapshot.size))));
        if (snapshot.id == before)
            m_list->setCurrentItem(item);
    }
    m_list->setFixedHeight(std::min(m_list->count(), rowsShown) * ConstellationDelegate::height(font()));
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    showButtons();
}

void SnapshotList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fill();
}

void SnapshotList::showButtons()
{
    const bool can = m_list->currentItem() && !m_document.isReadOnly();
    for (QPushButton* button : {m_restore, m_rename, m_remove}) {
        button->setVisible(m_list->count() > 0);
        button->setEnabled(can);
    }
}

qint64 SnapshotList::chosen() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toLongLong() : 0;
}

QString SnapshotList::chosenName() const
{
    return m_list->currentItem() ? m_list->currentItem()->text() : QString();
}

void SnapshotList::keep()
{
    if (m_document.isReadOnly())
        return;
    emit aboutToAct();
    const QString today = QLocale().toString(QDate::currentDate(), QStringLiteral("d MMM"));
    const auto answer
        = m_prompts.askText(tr("Keep a snapshot"), tr("A name to find it by"), tr("Before workshop %1").arg(today));
    const QString name = answer ? answer->simplified().left(longestSnapshotName) : QString();
    if (!name.isEmpty() && m_document.addSnapshot(name))
        m_list->setCurrentRow(0);
}

void SnapshotList::focusList()
{
    if (m_list->count() == 0)
        return findChild<QPushButton*>("keepSnapshot")->setFocus();
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_list->setFocus();
}

void SnapshotList::restore()
{
    const QString name = chosenName();
    if (chosen() == 0 || m_document.isReadOnly())
        return;
    emit aboutToAct();
    if (m_document.restoreSnapshot(chosen()))
        emit restored(name);
}

void SnapshotList::rename()
{
    if (chosen() == 0 || m_document.isReadOnly())
        return;
    const auto answer = m_prompts.askText(tr("Rename the snapshot"), tr("Its new name"), chosenName());
    const QString name = answer ? answer->simplified().left(longestSnapshotName) : QString();
    if (!name.isEmpty() && name != chosenName())
        m_document.renameSnapshot(chosen(), name);
}

void SnapshotList::remove()
{
    if (chosen() == 0 || m_document.isReadOnly())
        return;
    if (m_prompts.confirm(tr("Delete the snapshot “%1”?").arg(chosenName()),
                          tr("The plan stays as it is, but this state of it can't be restored any more. Undo does not "
                             "bring a snapshot back."),
                          tr("Delete")))
        m_document.removeSnapshot(chosen());
}

void SnapshotList::showMenu(const QPoint& place)
{
    if (!m_list->itemAt(place))
        return;
    QMenu menu(this);
    const std::pair<QString, void (SnapshotList::*)()> entries[] = {{tr("Restore"), &SnapshotList::restore},
                                                                    {tr("Rename…"), &SnapshotList::rename},
                                                                    {tr("Delete…"), &SnapshotList::remove}};
    for (const auto& entry : entries)
        menu.addAction(entry.first, this, entry.second)->setEnabled(!m_document.isReadOnly());
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

bool SnapshotList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            restore();
            return true;
        case Qt::Key_F2:
            rename();
            return true;
        case Qt::Key_Delete:
            remove();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace remit
