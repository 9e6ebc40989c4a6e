#include "widgets/findings/findings_panel.h"

#include "core/files/whole_file.h"
#include "model/chart/findings_model.h"
#include "model/document/plan_document.h"
#include "widgets/findings/finding_commands.h"
#include "widgets/findings/finding_details.h"
#include "widgets/findings/finding_item_delegate.h"
#include "widgets/parts/prompts.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace remit {

namespace {

constexpr int linesOfReasons = 5;
/// What of a line of the details is always there, in characters.
constexpr int leastLine = 28;

} // namespace

FindingsPanel::FindingsPanel(FindingCommands& commands, Prompts& prompts, QWidget* parent)
    : QFrame(parent)
    , m_commands(commands)
    , m_prompts(prompts)
    , m_model(new FindingsModel(this))
    , m_list(new QTreeView(this))
    , m_details(new FindingDetails(commands, this))
{
    setObjectName("findingsPanel");
    setAccessibleName(tr("Findings"));
    m_empty = new QLabel(this);
    m_empty->setObjectName("findingsEmpty");
    m_empty->setProperty("part", "secondary");
    m_empty->setWordWrap(true);
    m_empty->setMargin(14);
    auto* parts = new QSplitter(this);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_details);
    m_details->setTabAfter(*m_list);
    parts->setStretchFactor(0, 1);
    parts->setSizes({700, 380});
    m_details->setMinimumWidth(fontMetrics().averageCharWidth() * leastLine);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(makeBar());
    down->addWidget(m_empty);
    down->addWidget(parts, 1);
    addNotChecked(*down);
    makeList();
    connect(&commands.findings(), &ChartFindings::changed, this, &FindingsPanel::refresh);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &FindingsPanel::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &FindingsPanel::refresh);
    hide();
}

QPushButton* FindingsPanel::addButton(QLayout& bar, const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    bar.addWidget(button);
    return button;
}

QWidget* FindingsPanel::makeBar()
{
    auto* bar = new QFrame(this);
    bar->setObjectName("findingsBar");
    auto* across = new QHBoxLayout(bar);
    across->setContentsMargins(14, 6, 12, 6);
    m_counts = new QLabel(bar);
    m_counts->setObjectName("findingsCounts");
    m_counts->setProperty("part", "subheading");
    m_counts->setContentsMargins(0, 0, 8, 0);
    m_grouping = new QComboBox(bar);
    m_grouping->setObjectName("findingsGrouping");
    m_grouping->setAccessibleName(tr("Gather findings"));
    m_grouping->addItem(tr("by check"), int(FindingGrouping::rule));
    m_grouping->addItem(tr("by responsibility"), int(FindingGrouping::responsibility));
    m_grouping->addItem(tr("by role"), int(FindingGrouping::role));
    m_grouping->addItem(tr("by weight"), int(FindingGrouping::severity));
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName("findingsFilter");
    m_filter->setAccessibleName(tr("Filter findings"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(220);
    across->addWidget(m_counts, 1);
    across->addWidget(m_grouping);
    across->addWidget(m_filter);
    connect(addButton(*across, "findingsCopy", tr("Copy")), &QPushButton::clicked, this, &FindingsPanel::copyList);
    connect(addButton(*across, "findingsExport", tr("Export…")), &QPushButton::clicked, this,
            &FindingsPanel::exportList);
    connect(addButton(*across, "findingsChecks", tr("Checks…")), &QPushButton::clicked, this,
            [this] { m_commands.openSettings(); });
    QPushButton* close = addButton(*across, "findingsClose", tr("Close"));
    close->setToolTip(tr("F8 or Esc"));
    connect(close, &QPushButton::clicked, this, &FindingsPanel::closed);
    return bar;
}

/// One short line, which unfolds.
void FindingsPanel::addNotChecked(QVBoxLayout& down)
{
    m_notChecked = new QPushButton(this);
    m_notChecked->setObjectName("notChecked");
    m_notChecked->setProperty("part", "smallLink");
    m_notChecked->setToolTip(tr("Shows which, and why"));
    m_notChecked->setCheckable(true);
    m_whyNot = new QPlainTextEdit(this);
    m_whyNot->setObjectName("whyNotChecked");
    m_whyNot->setAccessibleName(tr("Checks that do not apply yet"));
    m_whyNot->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_whyNot->setTabChangesFocus(true);
    m_whyNot->setFixedHeight(fontMetrics().lineSpacing() * linesOfReasons);
    m_whyNot->hide();
    connect(m_notChecked, &QPushButton::toggled, m_whyNot, &QWidget::setVisible);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(14, 2, 14, 4);
    below->setSpacing(2);
    below->addWidget(m_notChecked, 0, Qt::AlignLeft);
    below->addWidget(m_whyNot);
    down.addLayout(below);
}

void FindingsPanel::makeList()
{
    m_list->setObjectName("findingsList");
    m_list->setAccessibleName(tr("Findings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingItemDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_list->header()->resizeSection(1, 110);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::describe);
    connect(m_list, &QTreeView::activated, this, &FindingsPanel::go);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (const FindingLine* line = m_model->lineAt(index))
            m_commands.show(line->finding);
    });
}

void FindingsPanel::open(const Finding* finding)
{
    show();
    QModelIndex line = finding != nullptr ? m_model->indexOf(*finding) : m_list->currentIndex();
    if (!line.isValid())
        line = m_model->index(0, 0);
    if (finding != nullptr && line.parent().isValid())
        m_list->expand(line.parent());
    m_list->setCurrentIndex(line);
    m_list->setFocus();
}

void FindingsPanel::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    refresh();
}

void FindingsPanel::refresh()
{
    if (!isVisible())
        return;
    const auto titleOf = [this](const QModelIndex& index) {
        const FindingGroup* group = m_model->groupAt(index);
        return group != nullptr ? group->title : QString();
    };
    std::set<QString> open;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_list->isExpanded(m_model->index(row, 0)))
            open.insert(titleOf(m_model->index(row, 0)));
    }
    const FindingLine* line = m_model->lineAt(m_list->currentIndex());
    const std::optional<Finding> current = line != nullptr ? std::optional<Finding>(line->finding) : std::nullopt;
    const QString currentTitle = titleOf(m_list->currentIndex());
    const int place = m_list->currentIndex().row();
    const ChartFindings& findings = m_commands.findings();
    m_model->show(groupsOf(findings, FindingGrouping(m_grouping->currentData().toInt()), m_filter->text()));
    QModelIndex again = current ? m_model->indexOf(*current) : QModelIndex();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        m_list->setExpanded(group, open.count(titleOf(group)) > 0);
        // One that is gone leaves its place to the next of its group.
        if (!again.isValid() && titleOf(group) == currentTitle)
            again = current && m_model->rowCount(group) > 0
                ? m_model->index(std::min(place, m_model->rowCount(group) - 1), 0, group)
                : group;
    }
    m_list->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    showWords();
    describe();
}

void FindingsPanel::showWords()
{
    const ChartFindings& findings = m_commands.findings();
    const int accepted = findings.counts().waived;
    m_counts->setText(accepted > 0 ? tr("%1 · %2 accepted").arg(findings.countsText()).arg(accepted)
                                   : findings.countsText());
    const bool none = m_model->rowCount() == 0;
    m_empty->setVisible(none);
    m_empty->setText(m_filter->text().isEmpty() ? tr("Nothing was found: every check that could be made is passed.")
                                                : tr("No finding has “%1” in it.").arg(m_filter->text()));
    showNotChecked();
}

void FindingsPanel::showNotChecked()
{
    const QStringList missing = m_commands.findings().notChecked();
    m_notChecked->setVisible(!missing.isEmpty());
    m_notChecked->setText(missing.size() == 1 ? tr("1 check does not apply yet")
                                              : tr("%1 checks do not apply yet").arg(missing.size()));
    if (missing.isEmpty())
        m_notChecked->setChecked(false);
    // The place in it stays while nothing is different.
    if (const QString text = missing.join(u'\n'); text != m_whyNot->toPlainText())
        m_whyNot->setPlainText(text);
}

void FindingsPanel::describe()
{
    const QModelIndex index = m_list->currentIndex();
    m_details->show(m_model->lineAt(index), m_model->groupAt(index));
}

void FindingsPanel::go()
{
    const QModelIndex index = m_list->currentIndex();
    if (const FindingLine* line = m_model->lineAt(index))
        m_commands.goTo(line->finding);
    else
        m_list->setExpanded(index, !m_list->isExpanded(index));
}

void FindingsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

void FindingsPanel::copyList() const
{
    QApplication::clipboard()->setText(asPlainText(m_model->groups()));
}

void FindingsPanel::exportList()
{
    const QFileInfo plan(m_commands.findings().document().path());
    const auto path = m_prompts.askSavePath(tr("Export the findings"),
                                            tr("%1 findings.csv").arg(plan.path() + u'/' + plan.completeBaseName()),
                                            tr("Comma-separated values (*.csv)"));
    if (!path || path->isEmpty())
        return;
    const auto written = writeWhole(QFile::encodeName(*path).toStdString(), asCsv(m_model->groups()).toStdString());
    if (written)
        emit exported(tr("The findings are in “%1”.").arg(*path));
    else
        emit problem(QString::fromStdString(written.error().message));
}

} // namespace remit
