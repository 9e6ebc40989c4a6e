#include "widgets/findings/rule_settings_dialog.h"

#include "analysis/checks/rule_settings.h"
#include "model/chart/chart_findings.h"
#include "widgets/findings/rule_fields.h"
#include "widgets/findings/rule_help.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

constexpr int ruleRole = Qt::UserRole;

/// Only what the rules look at.
Plan settingsOf(const Plan& plan)
{
    Plan settings;
    settings.all<Setting>() = plan.all<Setting>();
    return settings;
}

template <class Visit> void eachRule(const QTreeWidget& list, Visit&& visit)
{
    for (int group = 0; group < list.topLevelItemCount(); ++group) {
        for (int row = 0; row < list.topLevelItem(group)->childCount(); ++row)
            visit(*list.topLevelItem(group)->child(row));
    }
}

} // namespace

RuleSettingsDialog::RuleSettingsDialog(const Plan& plan, const CheckTexts& texts, const std::string& current,
                                       bool readOnly, QWidget* parent)
    : QDialog(parent)
    , m_texts(texts)
    , m_before(settingsOf(plan))
    , m_draft(m_before)
    , m_readOnly(readOnly)
    , m_list(new QTreeWidget(this))
{
    setObjectName("ruleSettings");
    setWindowTitle(tr("Checks"));
    resize(860, 600);
    auto* heading = new QLabel(tr("What this plan is checked for"), this);
    heading->setProperty("part", "subheading");
    auto* parts = new QSplitter(this);
    parts->addWidget(m_list);
    parts->addWidget(makeDetails());
    parts->setSizes({380, 460});
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(12);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(12);
    down->addWidget(heading);
    down->addWidget(parts, 1);
    down->addWidget(makeBottom(readOnly));
    makeList();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RuleSettingsDialog::showRule);
    connect(m_list, &QTreeWidget::itemChanged, this, &RuleSettingsDialog::switchRule);
    choose(current);
    look();
}

void RuleSettingsDialog::makeList()
{
    m_list->setObjectName("ruleList");
    m_list->setAccessibleName(tr("Checks"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Check"), tr("Found is")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    const std::pair<RuleSubject, QString> subjects[] = {{RuleSubject::row, tr("One responsibility")},
                                                        {RuleSubject::column, tr("One role")},
                                                        {RuleSubject::chart, tr("The whole chart")},
                                                        {RuleSubject::organisation, tr("People and teams")},
                                                        {RuleSubject::cadence, tr("Meetings")}};
    for (const auto& subject : subjects) {
        auto* group = new QTreeWidgetItem(m_list, {subject.second});
        group->setFlags(Qt::ItemIsEnabled);
        QFont font = m_list->font();
        font.setWeight(QFont::DemiBold);
        group->setFont(0, font);
        for (const Rule& each : m_texts.rules.all()) {
            const RuleText* text = m_texts.find(each.name);
            if (each.about != subject.first)
                continue;
            auto* item
                = new QTreeWidgetItem(group, {QString::fromStdString(text != nullptr ? text->title : each.name)});
            item->setData(0, ruleRole, QString::fromStdString(each.name));
            item->setFlags(m_readOnly ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                      : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        }
    }
    m_list->expandAll();
    showItems();
}

QWidget* RuleSettingsDialog::makeDetails()
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setObjectName("ruleDetailsArea");
    area->setFocusPolicy(Qt::NoFocus);
    auto* details = new QWidget(area);
    details->setObjectName("ruleDetails");
    m_title = new QLabel(details);
    m_title->setProperty("part", "subheading");
    m_title->setWordWrap(true);
    m_severity = new QComboBox(details);
    m_severity->setObjectName("ruleSeverity");
    for (const Severity severity : {Severity::error, Severity::warning, Severity::info})
        m_severity->addItem(severityWords(severity), int(severity));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("What is &found is"), m_severity);
    m_fields = new RuleFields(*form, *m_severity, m_texts, m_draft, m_readOnly, this);
    m_reset = new QPushButton(tr("&As delivered"), details);
    m_reset->setObjectName("ruleReset");
    m_reset->setAutoDefault(false);
    m_help = new QLabel(details);
    m_help->setTextFormat(Qt::RichText);
    m_help->setWordWrap(true);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* down = new QVBoxLayout(details);
    down->setContentsMargins(16, 12, 16, 12);
    down->addWidget(m_title);
    down->addLayout(form);
    down->addWidget(m_reset, 0, Qt::AlignLeft);
    down->addWidget(m_help, 1);
    area->setWidget(details);
    connect(m_fields, &RuleFields::edited, this, &RuleSettingsDialog::take);
    connect(m_reset, &QPushButton::clicked, this, &RuleSettingsDialog::resetOne);
    connect(m_severity, &QComboBox::activated, this, [this] {
        if (const Rule* shown = rule())
            take(setSeverity(m_draft, *shown, Severity(m_severity->currentData().toInt())));
    });
    return area;
}

QWidget* RuleSettingsDialog::makeBottom(bool readOnly)
{
    auto* bottom = new QWidget(this);
    m_problem = new QLabel(bottom);
    m_problem->setObjectName("rulesProblem");
    m_problem->setProperty("part", "problem");
    m_problem->setWordWrap(true);
    m_resetAll = new QPushButton(tr("A&ll as delivered"), bottom);
    m_resetAll->setObjectName("rulesReset");
    m_resetAll->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(bottom);
    if (!readOnly) {
        m_ok = buttons->addButton(QDialogButtonBox::Ok);
        m_ok->setObjectName("rulesOk");
        m_ok->setDefault(true);
    }
    buttons->addButton(readOnly ? QDialogButtonBox::Close : QDialogButtonBox::Cancel);
    auto* across = new QHBoxLayout(bottom);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_resetAll);
    across->addWidget(m_problem, 1);
    across->addWidget(buttons);
    connect(m_resetAll, &QPushButton::clicked, this, &RuleSettingsDialog::resetAll);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return bottom;
}

Edit RuleSettingsDialog::edit() const
{
    return difference(m_before, m_draft);
}

const Rule* RuleSettingsDialog::rule() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item != nullptr ? m_texts.rules.find(item->data(0, ruleRole).toString().toStdString()) : nullptr;
}

QTreeWidgetItem* RuleSettingsDialog::itemOf(const std::string& rule) const
{
    QTreeWidgetItem* found = nullptr;
    eachRule(*m_list, [&](QTreeWidgetItem& item) {
        if (item.data(0, ruleRole).toString() == QString::fromStdString(rule))
            found = &item;
    });
    return found;
}

void RuleSettingsDialog::choose(const std::string& rule)
{
    QTreeWidgetItem* item = itemOf(rule);
    if (item == nullptr && m_list->topLevelItemCount() > 0)
        item = m_list->topLevelItem(0)->child(0);
    m_list->setCurrentItem(item);
    m_list->setFocus();
    showRule();
}

void RuleSettingsDialog::take(const Edit& edit)
{
    apply(edit, m_draft);
    showItems();
    look();
}

void RuleSettingsDialog::showItems()
{
    const QSignalBlocker quiet(m_list);
    eachRule(*m_list, [this](QTreeWidgetItem& item) {
        const Rule* each = m_texts.rules.find(item.data(0, ruleRole).toString().toStdString());
        const RuleChoice choice = choiceFor(m_draft, *each);
        item.setCheckState(0, choice.off ? Qt::Unchecked : Qt::Checked);
        item.setText(1, choice.off ? tr("off") : severityWords(choice.severity));
        QFont font = m_list->font();
        font.setItalic(isChanged(m_draft, *each));
        item.setFont(0, font);
        item.setToolTip(0, isChanged(m_draft, *each) ? tr("Changed in this plan") : QString());
    });
}

void RuleSettingsDialog::showRule()
{
    const Rule* shown = rule();
    if (shown == nullptr)
        return;
    const RuleText* text = m_texts.find(shown->name);
    const RuleChoice choice = choiceFor(m_draft, *shown);
    m_title->setText(QString::fromStdString(text != nullptr ? text->title : shown->name));
    m_help->setText(text != nullptr ? ruleHelpText(*text) : QString());
    m_severity->setCurrentIndex(m_severity->findData(int(choice.severity)));
    m_severity->setEnabled(!m_readOnly);
    m_fields->show(*shown);
    look();
}

void RuleSettingsDialog::switchRule(QTreeWidgetItem* item)
{
    const Rule* switched = m_texts.rules.find(item->data(0, ruleRole).toString().toStdString());
    if (switched != nullptr)
        take(setOff(m_draft, *switched, item->checkState(0) == Qt::Unchecked));
}

void RuleSettingsDialog::resetOne()
{
    const Rule* shown = rule();
    if (shown == nullptr)
        return;
    m_fields->forgetProblems(*shown);
    take(resetRule(m_draft, *shown));
    showRule();
}

void RuleSettingsDialog::resetAll()
{
    m_fields->forgetProblems();
    take(resetRules(m_draft, m_texts.rules));
    showRule();
}

void RuleSettingsDialog::look()
{
    const Rule* shown = rule();
    const bool wrongHere = shown != nullptr && m_fields->hasProblem(*shown);
    m_reset->setEnabled(!m_readOnly && shown != nullptr && (wrongHere || isChanged(m_draft, *shown)));
    const auto& rules = m_texts.rules.all();
    const bool anyChanged
        = std::any_of(rules.begin(), rules.end(), [&](const Rule& each) { return isChanged(m_draft, each); });
    m_resetAll->setEnabled(!m_readOnly && (anyChanged || m_fields->hasProblem()));
    if (m_ok != nullptr)
        m_ok->setEnabled(!m_fields->hasProblem());
    m_problem->clear();
    if (m_fields->hasProblem() && !wrongHere) {
        const RuleText* text = m_texts.find(m_fields->ruleWithProblem());
        m_problem->setText(tr("A number of “%1” cannot be used.")
                               .arg(text != nullptr ? QString::fromStdString(text->title) : QString()));
    }
}

} // namespace remit
