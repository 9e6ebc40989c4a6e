#include "widgets/catalogue/shelf_dialog.h"

#include "ui_shelf_dialog.h"

#include <set>

namespace remit {

namespace {

constexpr int entryRole = Qt::UserRole;
constexpr int entryDescriptionRole = Qt::UserRole + 1;

/// Catalogue keys of the responsibilities the constellation is about.
std::set<std::string> keysIn(const Plan& plan, ConstellationId constellation)
{
    std::set<std::string> keys;
    for (const auto& row : plan.all<ChartRow>()) {
        const Responsibility* responsibility = plan.find<Responsibility>(row.second.responsibility);
        if (row.second.constellation == constellation && responsibility && !responsibility->catalogueKey.empty())
            keys.insert(responsibility->catalogueKey);
    }
    return keys;
}

template <class Visit> void eachEntry(const QTreeWidget& tree, Visit&& visit)
{
    for (int area = 0; area < tree.topLevelItemCount(); ++area) {
        for (int row = 0; row < tree.topLevelItem(area)->childCount(); ++row)
            visit(*tree.topLevelItem(area)->child(row));
    }
}

} // namespace

ShelfDialog::ShelfDialog(const Plan& plan, const Catalogue& catalogue, ConstellationId constellation, QWidget* parent)
    : QDialog(parent)
    , m_form(std::make_unique<Ui::ShelfDialog>())
{
    m_form->setupUi(this);
    m_form->heading->setProperty("part", "subheading");
    m_form->target->setProperty("part", "secondary");
    m_form->description->setProperty("part", "secondary");
    const Constellation* shown = plan.find<Constellation>(constellation);
    m_form->target->setText(tr("%1 responsibilities in %2 areas. Ticked ones are added to “%3”.")
                                .arg(catalogue.entries.size())
                                .arg(catalogue.areas.size())
                                .arg(shown ? QString::fromStdString(shown->name) : QString()));
    fill(plan, catalogue, constellation);
    connect(m_form->filter, &QLineEdit::textChanged, this, &ShelfDialog::filter);
    connect(m_form->entries, &QTreeWidget::itemChanged, this, &ShelfDialog::showPicked);
    connect(m_form->entries, &QTreeWidget::currentItemChanged, this, &ShelfDialog::describe);
    connect(m_form->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form->add, &QPushButton::clicked, this, &QDialog::accept);
    m_form->filter->setFocus();
    showPicked();
}

ShelfDialog::~ShelfDialog() = default;

void ShelfDialog::fill(const Plan& plan, const Catalogue& catalogue, ConstellationId constellation)
{
    const std::set<std::string> present = keysIn(plan, constellation);
    for (const CatalogueArea& area : catalogue.areas) {
        auto* band = new QTreeWidgetItem(m_form->entries, {QString::fromStdString(area.title)});
        band->setFlags(Qt::ItemIsEnabled);
        QFont font = m_form->entries->font();
        font.setWeight(QFont::DemiBold);
        band->setFont(0, font);
        for (const CatalogueEntry& entry : catalogue.entries) {
            if (entry.area != area.key)
                continue;
            const bool there = present.count(entry.key) > 0;
            const QString title = QString::fromStdString(entry.title);
            auto* item = new QTreeWidgetItem(band, {there ? tr("%1 (in the chart)").arg(title) : title});
            item->setData(0, entryRole, QString::fromStdString(entry.key));
            item->setData(0, entryDescriptionRole, QString::fromStdString(entry.description));
            item->setCheckState(0, there ? Qt::Checked : Qt::Unchecked);
            item->setDisabled(there);
        }
    }
    m_form->entries->expandAll();
}

void ShelfDialog::filter(const QString& text)
{
    eachEntry(*m_form->entries, [&](QTreeWidgetItem& item) {
        const bool matches = item.text(0).contains(text, Qt::CaseInsensitive)
            || item.data(0, entryDescriptionRole).toString().contains(text, Qt::CaseInsensitive);
        item.setHidden(!matches);
    });
    for (int area = 0; area < m_form->entries->topLevelItemCount(); ++area) {
        QTreeWidgetItem* band = m_form->entries->topLevelItem(area);
        bool any = false;
        for (int row = 0; row < band->childCount(); ++row)
            any = any || !band->child(row)->isHidden();
        band->setHidden(!any);
    }
}

void ShelfDialog::describe(QTreeWidgetItem* item)
{
    m_form->description->setText(item ? item->data(0, entryDescriptionRole).toString() : QString());
}

void ShelfDialog::showPicked()
{
    const auto count = picked().size();
    m_form->add->setEnabled(count > 0);
    m_form->add->setText(count == 1 ? tr("Add 1 responsibility") : tr("Add %1 responsibilities").arg(count));
}

std::vector<std::string> ShelfDialog::picked() const
{
    std::vector<std::string> keys;
    eachEntry(*m_form->entries, [&](QTreeWidgetItem& item) {
        if (!item.isDisabled() && item.checkState(0) == Qt::Checked)
            keys.push_back(item.data(0, entryRole).toString().toStdString());
    });
    return keys;
}

DefaultLetters ShelfDialog::letters() const
{
    return m_form->withLetters->isChecked() ? DefaultLetters::fillIn : DefaultLetters::leaveEmpty;
}

} // namespace remit
