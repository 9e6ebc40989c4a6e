#include "widgets/agreement/agreed_versions_dialog.h"

#include "core/agreements.h"
#include "model/agreement/agreement_steps.h"
#include "model/document/plan_document.h"
#include "widgets/parts/two_line_delegate.h"
#include "words/dates.h"
#include "words/text.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr int fewestRowsShown = 3;

/// "by Anna, Ben · valid from 1 December 2026 · review on 29 May 2027"
QString detailsOf(const AgreedVersion& version)
{
    QStringList parts;
    if (!version.agreedBy.empty())
        parts << AgreedVersionsDialog::tr("by %1").arg(text(version.agreedBy));
    if (!version.validFrom.empty())
        parts << AgreedVersionsDialog::tr("valid from %1").arg(dateInWords(version.validFrom));
    if (!version.reviewOn.empty())
        parts << AgreedVersionsDialog::tr("review on %1").arg(dateInWords(version.reviewOn));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

AgreedVersionsDialog::AgreedVersionsDialog(PlanDocument& document, ConstellationId constellation, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_constellation(constellation)
    , m_empty(
          new QLabel(tr("Nothing is agreed yet. Constellation, Agree… keeps what you see as an agreed version."), this))
    , m_list(new QListWidget(this))
    , m_compare(new QPushButton(tr("Compare with now"), this))
    , m_remove(new QPushButton(tr("Delete"), this))
{
    const auto* found = document.plan().find<Constellation>(constellation);
    setWindowTitle(tr("Agreed versions of “%1”").arg(found != nullptr ? text(found->name) : QString()));
    arrange();
    connect(m_compare, &QPushButton::clicked, this, &AgreedVersionsDialog::compare);
    connect(m_remove, &QPushButton::clicked, this, &AgreedVersionsDialog::remove);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AgreedVersionsDialog::compare);
    connect(m_list, &QListWidget::currentRowChanged, this, &AgreedVersionsDialog::showButtons);
    connect(&document, &PlanDocument::changed, this, &AgreedVersionsDialog::fill);
    fill();
    m_list->setCurrentRow(0);
}

void AgreedVersionsDialog::arrange()
{
    setMinimumWidth(480);
    m_empty->setWordWrap(true);
    m_empty->setObjectName("noAgreedVersions");
    m_list->setObjectName("agreedVersions");
    m_list->setAccessibleName(tr("Agreed versions"));
    m_list->setItemDelegate(new ConstellationDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_compare->setObjectName("compareAgreed");
    m_compare->setDefault(true);
    m_remove->setObjectName("removeAgreed");
    m_remove->setToolTip(tr("Undo brings it back"));
    m_remove->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_compare, QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(16);
    down->addWidget(m_empty);
    down->addWidget(m_list, 1);
    down->addWidget(buttons);
}

void AgreedVersionsDialog::fill()
{
    const int before = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    auto versions = agreedVersionsOf(m_document.plan(), m_constellation);
    for (auto each = versions.rbegin(); each != versions.rend(); ++each) {
        const QString day = tr("Agreed on %1").arg(dateInWords((*each)->agreedOn));
        auto* item = new QListWidgetItem(day, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>((*each)->version.value));
        item->setData(ConstellationDelegate::descriptionRole, detailsOf(**each));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(day, detailsOf(**each)));
    }
    m_list->setCurrentRow(std::min(before, m_list->count() - 1));
    m_list->setMinimumHeight(fewestRowsShown * ConstellationDelegate::height(font()));
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    showButtons();
}

void AgreedVersionsDialog::showButtons()
{
    m_compare->setEnabled(bool(chosen()));
    m_remove->setEnabled(chosen() && !m_document.isReadOnly());
}

AgreedVersionId AgreedVersionsDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? AgreedVersionId{item->data(Qt::UserRole).toLongLong()} : AgreedVersionId();
}

void AgreedVersionsDialog::compare()
{
    if (!chosen())
        return;
    emit compareWanted(chosen());
    accept();
}

void AgreedVersionsDialog::remove()
{
    if (chosen() && !m_document.isReadOnly())
        m_document.perform(steps::removeAgreedVersion(m_document.plan(), {m_constellation, chosen()}));
}

bool AgreedVersionsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace remit
