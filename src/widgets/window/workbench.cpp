#include "widgets/window/workbench.h"

#include "core/chart.h"
#include "model/catalogue/catalogue_links.h"
#include "model/chart/chart_loads.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/chart/inspector.h"
#include "widgets/chart/view_commands.h"
#include "widgets/constellations/constellation_commands.h"
#include "widgets/constellations/navigator.h"
#include "widgets/findings/finding_cards.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/findings/findings_part.h"
#include "widgets/history/history_panel.h"
#include "widgets/history/snapshot_list.h"
#include "widgets/load/load_commands.h"
#include "widgets/look/theme.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/range_selection.h"
#include "widgets/parts/message_banner.h"
#include "widgets/parts/preferences.h"
#include "widgets/window/undo_actions.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

/// The program carries them, and a test reads them: without them every term just counts once.
Facts knownFacts(const Services& services)
{
    const auto facts = Facts::read(services.resources);
    return facts ? *facts : Facts();
}

QSplitter* oneBelowTheOther(QWidget* chart, QWidget* findings, QWidget* parent)
{
    auto* both = new QSplitter(Qt::Vertical, parent);
    both->setHandleWidth(1);
    both->setChildrenCollapsible(false);
    both->addWidget(chart);
    both->addWidget(findings);
    both->setStretchFactor(0, 1);
    both->setSizes({560, 260});
    return both;
}

} // namespace

Workbench::Workbench(std::unique_ptr<PlanDocument> document, const Services& services, Prompts& prompts,
                     QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_document(std::move(document))
    , m_shown(new ShownConstellation(*m_document, this))
    , m_loads(new ChartLoads(*m_document, knownFacts(services), m_shown->id(), this))
    , m_chart(new ChartView(*m_document, m_shown->id(), this))
    , m_editor(new ChartEditor(*m_document, *m_chart, prompts, m_chart))
    , m_views(new ViewCommands(*m_chart, services.preferences, prompts))
    , m_navigator(new Navigator(*m_document, int(services.catalogue.entries.size()), this))
    , m_inspector(new Inspector(*m_document, *m_chart, this))
    , m_loadCommands(new LoadCommands(*m_chart, *m_loads, services.preferences, this))
    , m_history(new HistoryPanel(*m_document, prompts, this))
    , m_constellations(new ConstellationCommands(*m_document, *m_shown, services.catalogue, prompts, *this))
    , m_findings(new FindingsPart(*m_document, *m_chart, services, prompts, *this))
    , m_undoActions(new UndoActions(*m_document, *m_inspector, m_findings->preview(), this))
    , m_links(new CatalogueLinks(*m_document, services.catalogue, services.resources, this))
    , m_splitter(new QSplitter(this))
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(makeToolBar());
    makeBanners(*down);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_navigator);
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(m_inspector);
    m_splitter->addWidget(m_history);
    m_splitter->setStretchFactor(1, 1);
    m_navigator->setMinimumWidth(180);
    m_chart->setMinimumWidth(320);
    m_inspector->setMinimumWidth(220);
    m_history->setMinimumWidth(200);
    m_splitter->setSizes({230, 920, 290, 250});
    m_splitter->restoreState(services.preferences.splitterState());
    down->addWidget(oneBelowTheOther(m_splitter, &m_findings->panel(), this), 1);
    down->addWidget(makeStatusLine());
    m_inspector->addPart(m_findings->cards());
    m_inspector->showHours(*m_loads, *m_links);
    m_findings->findings().setLoads([this] { return m_loads->known(); });
    m_noticeEnds.setSingleShot(true);
    connectParts();
    makeLinks();
    m_navigator->setCurrent(constellation());
    showStatus();
    colorIcons();
    if (m_document->isReadOnly())
        m_readOnly->showMessage(tr("“%1” can only be read: the file or its folder is not writable for you. "
                                   "Keep a copy of your own to change it.")
                                    .arg(m_document->fileName()),
                                tr("Save a copy…"));
}

Workbench::~Workbench()
{
    m_inspector->flush();
    m_services.preferences.setSplitterState(m_splitter->saveState());
    // The views look at the document until they are gone, and members go before children.
    delete m_splitter;
}

void Workbench::connectParts()
{
    connect(m_document.get(), &PlanDocument::changed, this, &Workbench::follow);
    connect(m_document.get(), &PlanDocument::failed, this,
            [this](const QString& message) { showProblem(message, tr("Save a copy…")); });
    connect(m_chart, &ChartView::importAsked, this, &Workbench::importWanted);
    connect(m_chart, &ChartView::shelfAsked, this, &Workbench::shelfWanted);
    connect(m_chart, &ChartView::divisionOfLabourAsked, this, &Workbench::divisionOfLabourWanted);
    connect(m_editor, &ChartEditor::noticed, this, [this](const QString& message) { showNotice(message); });
    connect(&m_chart->model(), &ChartModel::noticed, this, [this](const QString& message) { showNotice(message); });
    const RangeSelection& range = m_chart->table().range();
    connect(&range, &RangeSelection::changed, this, [this, &range] { m_selected->setText(range.inWords()); });
    const auto tellFindings = [this] { m_chart->model().setRowsWithFindings(m_findings->findings().markedRows()); };
    connect(&m_findings->findings(), &ChartFindings::changed, this, tellFindings);
    tellFindings();
    m_views->setSources(*m_loads, m_findings->findings());
    connect(m_views, &ViewCommands::hoursWanted, m_loadCommands->hoursShown(),
            [this] { m_loadCommands->hoursShown()->setChecked(true); });
    connect(m_editor, &ChartEditor::rowMenuOpens, m_views, &ViewCommands::addToRowMenu);
    connect(m_editor, &ChartEditor::roleMenuOpens, m_views, &ViewCommands::addToRoleMenu);
    connect(m_editor, &ChartEditor::rowMenuOpens, m_loadCommands, [this](QMenu& menu) {
        if (m_chart->currentResponsibility())
            menu.addAction(m_loadCommands->editHours());
    });
    connect(m_editor, &ChartEditor::roleMenuOpens, m_loadCommands,
            [this](QMenu& menu) { menu.addAction(m_loadCommands->breakdown()); });
    connect(m_views, &ViewCommands::noticed, this, [this](const QString& message) { showNotice(message); });
    connect(m_navigator, &Navigator::constellationChosen, m_shown, &ShownConstellation::show);
    connect(m_shown, &ShownConstellation::aboutToChange, m_inspector, &Inspector::flush);
    connect(m_shown, &ShownConstellation::changed, this, &Workbench::showShown);
    connect(m_navigator, &Navigator::newConstellationWanted, m_constellations, &ConstellationCommands::create);
    connect(m_navigator, &Navigator::propertiesWanted, m_constellations, &ConstellationCommands::editProperties);
    connect(m_navigator, &Navigator::responsibilitiesWanted, m_constellations,
            &ConstellationCommands::addExistingResponsibilities);
    connect(m_navigator, &Navigator::rolesWanted, m_constellations, &ConstellationCommands::addExistingRoles);
    connect(m_navigator, &Navigator::shelfWanted, this, &Workbench::shelfWanted);
    connect(&m_findings->panel(), &FindingsPanel::problem, this,
            [this](const QString& message) { showProblem(message); });
    connect(&m_findings->panel(), &FindingsPanel::exported, this,
            [this](const QString& message) { showNotice(message); });
    connect(m_history, &HistoryPanel::aboutToGo, m_inspector, &Inspector::flush);
    connect(&m_history->snapshots(), &SnapshotList::restored, this, [this](const QString& name) {
        showNotice(tr("The plan is as in “%1” again. Undo takes that back.").arg(name));
    });
    connect(m_inspector, &Inspector::otherLettersWanted, m_constellations, &ConstellationCommands::chooseLetters);
}

ConstellationId Workbench::constellation() const
{
    return m_shown->id();
}

void Workbench::showShown()
{
    const ConstellationId constellation = m_shown->id();
    m_loads->setConstellation(constellation);
    m_findings->setConstellation(constellation);
    m_chart->setConstellation(constellation);
    m_navigator->setCurrent(constellation);
    showStatus();
    emit m_chart->currentChanged();
    emit contextChanged();
}

void Workbench::follow(const PlanChange& change)
{
    showStatus();
    if (change.touches<Constellation>())
        emit contextChanged();
}

void Workbench::showStatus()
{
    const Plan& plan = m_document->plan();
    const Chart chart = chartOf(plan, constellation());
    const auto rows = int(chart.rowCount());
    const auto questions = std::count_if(plan.all<OpenQuestion>().begin(), plan.all<OpenQuestion>().end(),
                                         [&](const auto& row) { return row.second.constellation == constellation(); });
    QStringList parts{rows == 0 ? tr("No responsibilities yet")
                                : (rows == 1 ? tr("1 responsibility") : tr("%1 responsibilities").arg(rows))};
    if (rows > 0)
        parts << (chart.roles.size() == 1 ? tr("1 role") : tr("%1 roles").arg(chart.roles.size()));
    if (questions > 0)
        parts << (questions == 1 ? tr("1 open question") : tr("%1 open questions").arg(questions));
    m_counts->setText(parts.join(tr(" · ")));
    m_saved->setText((m_document->isReadOnly() ? tr("Read only · %1") : tr("Every change is saved · %1"))
                         .arg(m_document->fileName()));
}

QString Workbench::statusText() const
{
    return m_counts->text();
}

void Workbench::colorIcons()
{
    const Theme theme = themeFor(palette());
    m_undo->setIcon(lineIcon("undo", theme.text));
    m_redo->setIcon(lineIcon("redo", theme.text));
}

void Workbench::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_undo)
        colorIcons();
}

} // namespace remit
