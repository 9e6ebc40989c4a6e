#include "widgets/chart/chart_page.h"

#include "core/chart.h"
#include "model/catalogue/catalogue_links.h"
#include "model/chart/chart_loads.h"
#include "model/chart/chart_model.h"
#include "model/document/change_place.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/catalogue/catalogue_commands.h"
#include "widgets/catalogue/link_line.h"
#include "widgets/catalogue/link_offer.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/chart/chart_page_menu.h"
#include "widgets/chart/chart_status.h"
#include "widgets/chart/chart_whereabouts.h"
#include "widgets/chart/column_switch.h"
#include "widgets/chart/inspector.h"
#include "widgets/chart/paint_button.h"
#include "widgets/findings/finding_cards.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/findings/findings_part.h"
#include "widgets/findings/fix_preview.h"
#include "widgets/findings/top_findings.h"
#include "widgets/load/load_commands.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/column_view.h"
#include "widgets/matrix/column_widths.h"
#include "widgets/matrix/letter_painter.h"
#include "widgets/viewing/find_field.h"
#include "widgets/viewing/view_commands.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace remit {

namespace {

constexpr int readableTitleWidth = 300;
/// The button that adds a role, and the scroll bar.
constexpr int besideRoles = 92;
/// A chart of many roles gets no more for the comfort of its titles.
constexpr int mostForComfort = 900;
/// What is left of the panels where they fold.
constexpr int strips = 64;

ChartKnowledge knowledgeFrom(const Services& services)
{
    return services.chartKnowledge.valid() ? services.chartKnowledge.get() : readChartKnowledge(services.resources);
}

} // namespace

ChartPage::ChartPage(PlanDocument& document, ShownConstellation& shown, const Services& services, Prompts& prompts,
                     QWidget& panelPlace, QWidget* parent)
    : Page(parent)
    , m_document(document)
    , m_shown(shown)
    , m_knowledge(knowledgeFrom(services))
    , m_loads(new ChartLoads(document, m_knowledge.facts, shown.id(), this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_chart(new ChartView(document, shown.id(), m_splitter))
    , m_editor(new ChartEditor(document, *m_chart, prompts, services.catalogue, m_chart))
    , m_views(new ViewCommands(*m_chart, services.preferences, prompts))
    , m_inspector(new Inspector(document, *m_chart, &panelPlace))
    , m_loadCommands(new LoadCommands(*m_chart, *m_loads, services.preferences, this))
    , m_findings(new FindingsPart(document, *m_chart, *m_loads, m_knowledge.texts, services, prompts, *this))
    , m_whereabouts(new ChartWhereabouts(shown, *m_chart, *m_loadCommands->hoursShown(), this))
    , m_links(new CatalogueLinks(document, services.catalogue, services.resources, this))
    , m_catalogue(new CatalogueCommands(document, shown, services.catalogue, *m_links, prompts, *this))
    , m_status(new ChartStatus(document, shown, *m_chart, m_findings->counts(), this))
    , m_columns(new ColumnSwitch(document, shown, *m_chart, *m_splitter))
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_chart);
    m_splitter->setStretchFactor(0, 1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_splitter);
    m_chart->setMinimumWidth(320);
    m_inspector->setMinimumWidth(220);
    // It stands beside the page and may go before it.
    connect(m_inspector, &QObject::destroyed, this, [this] { m_inspector = nullptr; });
    makeTools();
    connectChart();
    connectFindings();
    connectMenus();
    offerLinks();
}

ChartPage::~ChartPage()
{
    // The views look at the document and at each other until they are gone.
    delete m_inspector;
    delete m_splitter;
}

void ChartPage::makeTools()
{
    m_tools = new QWidget(this);
    auto* across = new QHBoxLayout(m_tools);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    QPushButton* paint = makePaintButton(m_editor->painter(), m_tools);
    paint->setEnabled(!m_document.isReadOnly());
    across->addWidget(paint);
    across->addStretch(1);
    across->addWidget(m_views->makeFindField(m_tools), 2);
    across->addWidget(m_views->makeFilterButton(m_tools));
}

void ChartPage::connectChart()
{
    const auto notice = [this](const QString& text) { emit noticed({text}); };
    connect(&m_shown, &ShownConstellation::changed, this, &ChartPage::showShown);
    connect(&m_chart->table(), &ChartTable::columnsArranged, this, [this] {
        // Where it is not seen, it is asked when it is shown.
        if (!isVisible())
            return;
        if (const int needed = neededWidth(); std::exchange(m_neededWidth, needed) != needed)
            emit neededWidthChanged();
    });
    connect(m_chart, &ChartView::importAsked, this, &ChartPage::importWanted);
    connect(m_chart, &ChartView::shelfAsked, m_catalogue->shelf(), &QAction::trigger);
    connect(m_chart, &ChartView::divisionOfLabourAsked, this, &ChartPage::divisionOfLabourWanted);
    connect(m_editor, &ChartEditor::noticed, this, notice);
    connect(&m_chart->model(), &ChartModel::noticed, this, notice);
    connect(m_views, &ViewCommands::noticed, this, notice);
    m_views->setSources(*m_loads, m_findings->findings());
    connect(m_views, &ViewCommands::hoursWanted, m_loadCommands->hoursShown(),
            [this] { m_loadCommands->hoursShown()->setChecked(true); });
}

void ChartPage::connectFindings()
{
    m_inspector->addPart(m_findings->cards());
    m_inspector->showHours(*m_loads, *m_links);
    m_findings->preview().takeKeysIn({this, m_inspector, m_status, m_tools});
    connect(m_findings, &FindingsPart::panelMade, this, &ChartPage::placeFindings);
}

void ChartPage::placeFindings(FindingsPanel& panel)
{
    const int tall = std::min(260, m_splitter->height() / 2);
    m_splitter->addWidget(&panel);
    m_splitter->setSizes({m_splitter->height() - tall, tall});
    connect(&panel, &FindingsPanel::problem, this, [this](const QString& text) {
        emit noticed({text, {}, {}, Message::Kind::problem});
    });
    connect(&panel, &FindingsPanel::exported, this, [this](const QString& text) { emit noticed({text}); });
}

void ChartPage::connectMenus()
{
    connect(m_editor, &ChartEditor::rowMenuOpens, m_views, &ViewCommands::addToRowMenu);
    connect(m_editor, &ChartEditor::roleMenuOpens, m_views, &ViewCommands::addToRoleMenu);
    connect(m_editor, &ChartEditor::rowMenuOpens, m_loadCommands, [this](QMenu& menu) {
        if (const QMenu* sharing = menu.findChild<QMenu*>(QStringLiteral("sharingMenu")))
            menu.insertAction(sharing->menuAction(), m_loadCommands->editHours());
    });
    connect(m_editor, &ChartEditor::roleMenuOpens, m_loadCommands,
            [this](QMenu& menu) { menu.addAction(m_loadCommands->breakdown()); });
}

void ChartPage::offerLinks()
{
    auto* line = new LinkLine(m_document, *m_links, *m_chart, m_inspector);
    m_inspector->addPart(*line);
    connect(line, &LinkLine::noticed, this, [this](const QString& text) { emit noticed({text}); });
    auto* offer = new LinkOffer(m_document, *m_links, *m_chart, this);
    connect(offer, &LinkOffer::offered, this, [this](const QString& text) {
        emit noticed({text, tr("Link them…"), [this] { m_catalogue->links()->trigger(); }});
    });
}

void ChartPage::showShown()
{
    const ConstellationId constellation = m_shown.id();
    m_loads->setConstellation(constellation);
    m_findings->setConstellation(constellation);
    m_chart->setConstellation(constellation);
    emit m_chart->currentChanged();
}

QString ChartPage::statusText() const
{
    return m_status->text();
}

QWidget* ChartPage::status()
{
    return m_status;
}

void ChartPage::fillMenu(MenuPart part, QMenu& menu)
{
    fillChartMenu(*this, part, menu);
}

QWidget* ChartPage::sidePanel()
{
    return m_inspector;
}

int ChartPage::neededWidth()
{
    const ChartTable& table = m_chart->table();
    int roles = 0;
    for (int column = 1; column < m_chart->model().columnCount(); ++column)
        roles += std::max(table.grid().columnWidth(column), table.titles().columnWidth(column));
    const int comfortable = std::min(readableTitleWidth + table.hoursWidth() + roles + besideRoles, mostForComfort);
    // Where the roles don't all fit beside two strips, they are scrolled anyway.
    const int bar = table.grid().verticalScrollBar()->sizeHint().width();
    const int least = leastTitle(table.look().zoom) + table.hoursWidth() + roles + bar;
    return least <= window()->width() - strips ? std::max(comfortable, least) : comfortable;
}

QWidget& ChartPage::stage()
{
    return m_columns->view() != nullptr ? static_cast<QWidget&>(*m_columns->view()) : *m_chart;
}

QRegion ChartPage::inUse()
{
    ChartTable& table = m_chart->table();
    const QModelIndex current = table.currentIndex();
    if (!current.isValid() || m_columns->view() != nullptr)
        return {};
    const QRect cell = table.grid().visualRect(current.siblingAtColumn(1));
    const int top = table.grid().viewport()->mapTo(m_chart, cell.topLeft()).y();
    const QRegion heads(0, table.mapTo(m_chart, QPoint()).y(), m_chart->width(), table.headerHeight());
    return heads + QRect(0, top, m_chart->width(), std::max(cell.height(), 1));
}

bool ChartPage::takeOfferAway()
{
    const bool isOffered = m_findings->top().isVisible();
    m_findings->top().hide();
    return isOffered;
}

QList<QWidget*> ChartPage::offers()
{
    return {&m_findings->top(), &m_findings->preview()};
}

void ChartPage::takeKeyboard()
{
    if (m_columns->view() != nullptr)
        m_columns->view()->setFocus();
    else
        m_chart->table().grid().setFocus();
}

void ChartPage::leave()
{
    m_findings->preview().cancel();
}

QVariantMap ChartPage::place() const
{
    return m_whereabouts->place();
}

void ChartPage::returnTo(const QVariantMap& place)
{
    m_whereabouts->returnTo(place);
}

bool ChartPage::canShow(const ChangePlace& place)
{
    return !place.isOfOrganisation() && !place.isOfCadence();
}

void ChartPage::showPlace(const ChangePlace& place)
{
    m_whereabouts->show(place);
}

void ChartPage::flash(const ChangePlace& place)
{
    m_whereabouts->flash(place);
}

} // namespace remit
