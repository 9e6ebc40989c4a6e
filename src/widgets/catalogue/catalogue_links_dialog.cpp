#include "widgets/catalogue/catalogue_links_dialog.h"

#include "core/chart.h"
#include "model/catalogue/catalogue_links.h"
#include "model/document/plan_document.h"
#include "ui_catalogue_links_dialog.h"
#include "widgets/parts/prompts.h"
#include "words/names.h"
#include "words/text.h"

#include <QCompleter>

#include <algorithm>

namespace remit {

namespace {

enum ItemData { idRole = Qt::UserRole, keyRole, descriptionRole };

template <class Visit> void eachRow(const QTreeWidget& tree, Visit&& visit)
{
    for (int group = 0; group < tree.topLevelItemCount(); ++group) {
        for (int row = 0; row < tree.topLevelItem(group)->childCount(); ++row)
            visit(*tree.topLevelItem(group)->child(row));
    }
}

QTreeWidgetItem* makeGroup(QTreeWidget& tree, const QString& title)
{
    auto* group = new QTreeWidgetItem(&tree, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    QFont font = tree.font();
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    return group;
}

} // namespace

CatalogueLinksDialog::CatalogueLinksDialog(PlanDocument& document, CatalogueLinks& links, ConstellationId constellation,
                                           Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_links(links)
    , m_constellation(constellation)
    , m_prompts(prompts)
    , m_form(std::make_unique<Ui::CatalogueLinksDialog>())
{
    m_form->setupUi(this);
    m_form->heading->setProperty("part", "subheading");
    for (QLabel* label : {m_form->explanation, m_form->description, m_form->said})
        label->setProperty("part", "secondary");
    m_form->entry->completer()->setFilterMode(Qt::MatchContains);
    m_form->entry->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_form->rows->header()->setStretchLastSection(false);
    m_form->rows->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_form->rows->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_form->rows->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    if (parent)
        resize(size().boundedTo(parent->window()->size() - QSize(24, 24)));
    connectParts();
    refresh();
    m_form->rows->setFocus();
}

CatalogueLinksDialog::~CatalogueLinksDialog() = default;

void CatalogueLinksDialog::connectParts()
{
    connect(&m_document, &PlanDocument::changed, this, &CatalogueLinksDialog::refresh);
    connect(m_form->rows, &QTreeWidget::currentItemChanged, this, &CatalogueLinksDialog::showChoice);
    connect(m_form->rows, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        m_ticks[ResponsibilityId{item->data(0, idRole).toLongLong()}] = item->checkState(0) == Qt::Checked;
        showButtons();
    });
    connect(m_form->acceptAll, &QPushButton::clicked, this, [this] {
        const auto proposals = m_proposals;
        say(m_links.accept(proposals), tr("%1 linked.").arg(proposals.size()));
    });
    connect(m_form->acceptTicked, &QPushButton::clicked, this, &CatalogueLinksDialog::acceptTicked);
    connect(m_form->link, &QPushButton::clicked, this, &CatalogueLinksDialog::linkCurrent);
    connect(m_form->removeLink, &QPushButton::clicked, this, &CatalogueLinksDialog::removeCurrentLink);
    connect(m_form->entry, &QComboBox::currentTextChanged, this, &CatalogueLinksDialog::showButtons);
    connect(m_form->filter, &QLineEdit::textChanged, this, &CatalogueLinksDialog::filterUncovered);
    connect(m_form->entries, &QTreeWidget::itemChanged, this, &CatalogueLinksDialog::showButtons);
    connect(m_form->entries, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        m_form->description->setText(item ? item->data(0, descriptionRole).toString() : QString());
    });
    connect(m_form->add, &QPushButton::clicked, this, &CatalogueLinksDialog::addTicked);
    connect(m_form->leaveOut, &QPushButton::clicked, this, &CatalogueLinksDialog::leaveTickedOut);
    connect(m_form->close, &QPushButton::clicked, this, &QDialog::accept);
}

void CatalogueLinksDialog::refresh()
{
    m_proposals = m_links.proposals(m_constellation);
    const std::size_t count = m_proposals.size();
    m_form->heading->setText(count == 0       ? tr("No further row looks like an entry of the catalogue")
                                 : count == 1 ? tr("One row looks like an entry of the catalogue")
                                              : tr("%1 rows look like entries of the catalogue").arg(count));
    showRows();
    showUncovered();
    showChoice();
}

void CatalogueLinksDialog::addRow(QTreeWidgetItem& group, ResponsibilityId row, const QString& entry,
                                  const QString& sureness)
{
    const QString title = text(m_document.plan().find<Responsibility>(row)->title);
    auto* item = new QTreeWidgetItem(&group, {title, entry, sureness});
    item->setData(0, idRole, qlonglong(row.value));
    item->setToolTip(0, asToolTip(title));
    item->setToolTip(1, asToolTip(entry));
}

void CatalogueLinksDialog::showRows()
{
    const QSignalBlocker quiet(m_form->rows);
    const ResponsibilityId current = currentRow();
    m_form->rows->clear();
    auto* proposed = makeGroup(*m_form->rows, tr("Proposed"));
    std::map<ResponsibilityId, bool> seen;
    for (const LinkProposal& each : m_proposals) {
        addRow(*proposed, each.responsibility, text(m_links.catalogue().entry(each.entry)->title),
               each.isSure() ? tr("sure") : tr("likely"));
        const auto tick = m_ticks.find(each.responsibility);
        const bool ticked = tick != m_ticks.end() ? tick->second : each.isSure();
        proposed->child(proposed->childCount() - 1)->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
        seen[each.responsibility] = true;
    }
    auto* unlinked = makeGroup(*m_form->rows, tr("Not linked"));
    auto* linked = makeGroup(*m_form->rows, tr("Linked"));
    for (const Band& band : chartOf(m_document.plan(), m_constellation).bands) {
        for (const ResponsibilityId row : band.rows) {
            if (const CatalogueEntry* entry = m_links.linkOf(row))
                addRow(*linked, row, text(entry->title), tr("linked"));
            else if (!seen[row])
                addRow(*unlinked, row, {}, {});
        }
    }
    m_form->rows->expandAll();
    for (QTreeWidgetItem* group : {proposed, unlinked, linked})
        group->setHidden(group->childCount() == 0);
    eachRow(*m_form->rows, [&](QTreeWidgetItem& item) {
        if (m_form->rows->currentItem() == nullptr || item.data(0, idRole).toLongLong() == current.value)
            m_form->rows->setCurrentItem(&item);
    });
}

void CatalogueLinksDialog::showUncovered()
{
    const QSignalBlocker quiet(m_form->entries);
    const auto ticked = tickedEntries();
    m_form->entries->clear();
    const auto open = m_links.uncoveredIn(m_constellation);
    for (const CatalogueArea& area : m_links.catalogue().areas) {
        QTreeWidgetItem* group = nullptr;
        for (const CatalogueEntry* entry : open) {
            if (entry->area != area.key)
                continue;
            if (!group)
                group = makeGroup(*m_form->entries, text(area.title));
            auto* item = new QTreeWidgetItem(group, {text(entry->title)});
            item->setData(0, keyRole, text(entry->key));
            item->setData(0, descriptionRole, text(entry->description));
            const bool on = std::find(ticked.begin(), ticked.end(), entry->key) != ticked.end();
            item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_form->entries->expandAll();
    m_form->tabs->setTabText(1, tr("Nobody covers: %1 of %2").arg(open.size()).arg(m_links.catalogue().entries.size()));
    filterUncovered();
}

void CatalogueLinksDialog::filterUncovered()
{
    const QString wanted = m_form->filter->text();
    for (int group = 0; group < m_form->entries->topLevelItemCount(); ++group) {
        QTreeWidgetItem* area = m_form->entries->topLevelItem(group);
        bool any = false;
        for (int row = 0; row < area->childCount(); ++row) {
            QTreeWidgetItem* item = area->child(row);
            const bool matches = item->text(0).contains(wanted, Qt::CaseInsensitive)
                || item->data(0, descriptionRole).toString().contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!matches);
            any = any || matches;
        }
        area->setHidden(!any);
    }
    showButtons();
}

ResponsibilityId CatalogueLinksDialog::currentRow() const
{
    const QTreeWidgetItem* item = m_form->rows->currentItem();
    return {item ? item->data(0, idRole).toLongLong() : 0};
}

/// Offers every entry, those worded like the row first.
void CatalogueLinksDialog::showChoice()
{
    const Responsibility* row = m_document.plan().find<Responsibility>(currentRow());
    {
        const QSignalBlocker quiet(m_form->entry);
        m_form->entry->clear();
        for (const CatalogueEntry* entry : row ? m_links.entriesLike(row->title) : std::vector<const CatalogueEntry*>())
            m_form->entry->addItem(text(entry->title), text(entry->key));
        const CatalogueEntry* linked = row ? m_links.linkOf(row->id) : nullptr;
        m_form->entry->setCurrentIndex(linked ? m_form->entry->findData(text(linked->key)) : row ? 0 : -1);
    }
    showButtons();
}

void CatalogueLinksDialog::showButtons()
{
    const bool writable = !m_document.isReadOnly();
    const auto ticked = tickedProposals().size();
    const auto entries = tickedEntries().size();
    const ResponsibilityId row = currentRow();
    const CatalogueEntry* linked = m_links.linkOf(row);
    const int chosen = m_form->entry->findText(m_form->entry->currentText(), Qt::MatchFixedString);
    const bool other = chosen >= 0 && (!linked || text(linked->key) != m_form->entry->itemData(chosen).toString());
    m_form->entry->setEnabled(row && writable);
    m_form->link->setEnabled(row && writable && other);
    m_form->removeLink->setEnabled(linked && writable);
    m_form->acceptAll->setEnabled(!m_proposals.empty() && writable);
    m_form->acceptTicked->setEnabled(ticked > 0 && writable);
    m_form->acceptTicked->setText(tr("Accept %1 &ticked").arg(ticked));
    m_form->add->setEnabled(entries > 0 && writable);
    m_form->leaveOut->setEnabled(entries > 0 && writable);
    m_form->add->setText(entries > 0 ? tr("A&dd %1").arg(entries) : tr("A&dd"));
}

std::vector<LinkProposal> CatalogueLinksDialog::tickedProposals() const
{
    std::vector<LinkProposal> ticked;
    eachRow(*m_form->rows, [&](QTreeWidgetItem& item) {
        const ResponsibilityId row{item.data(0, idRole).toLongLong()};
        const auto found = std::find_if(m_proposals.begin(), m_proposals.end(),
                                        [&](const LinkProposal& each) { return each.responsibility == row; });
        if (found != m_proposals.end() && item.checkState(0) == Qt::Checked)
            ticked.push_back(*found);
    });
    return ticked;
}

std::vector<std::string> CatalogueLinksDialog::tickedEntries() const
{
    std::vector<std::string> keys;
    eachRow(*m_form->entries, [&](QTreeWidgetItem& item) {
        if (item.checkState(0) == Qt::Checked)
            keys.push_back(item.data(0, keyRole).toString().toStdString());
    });
    return keys;
}

void CatalogueLinksDialog::say(bool done, const QString& what)
{
    m_form->said->setText(done ? tr("%1 Ctrl+Z in the chart takes it back.").arg(what) : tr("That did not work."));
}

void CatalogueLinksDialog::acceptTicked()
{
    const auto proposals = tickedProposals();
    say(m_links.accept(proposals), tr("%1 linked.").arg(proposals.size()));
}

void CatalogueLinksDialog::linkCurrent()
{
    const int chosen = m_form->entry->findText(m_form->entry->currentText(), Qt::MatchFixedString);
    if (chosen >= 0)
        say(m_links.link(currentRow(), m_form->entry->itemData(chosen).toString().toStdString()), tr("Linked."));
}

void CatalogueLinksDialog::removeCurrentLink()
{
    say(m_links.removeLink(currentRow()), tr("The link is gone, the row stays."));
}

void CatalogueLinksDialog::addTicked()
{
    const auto keys = tickedEntries();
    say(m_links.addToChart(m_constellation, keys), tr("%1 added to the chart.").arg(keys.size()));
}

void CatalogueLinksDialog::leaveTickedOut()
{
    const auto keys = tickedEntries();
    const auto reason = m_prompts.askText(tr("Leave out on purpose"),
                                          tr("Why nobody needs to cover this (%1 chosen)").arg(keys.size()));
    if (reason)
        say(m_links.leaveOut(m_constellation, keys, reason->trimmed()), tr("%1 left out.").arg(keys.size()));
}

} // namespace remit
