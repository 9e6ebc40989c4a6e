#include "widgets/organisation/people_page.h"

#include "model/chart/chart_loads.h"
#include "model/document/change_place.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "model/organisation/organisation_model.h"
#include "model/organisation/people_table.h"
#include "model/organisation/places_table.h"
#include "model/organisation/seats_table.h"
#include "model/organisation/units_table.h"
#include "widgets/organisation/organisation_inspector.h"
#include "widgets/organisation/table_commands.h"
#include "widgets/organisation/table_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace remit {

namespace {

const QString tableKey = QStringLiteral("table");
const QString rowKey = QStringLiteral("row");

} // namespace

PeoplePage::PeoplePage(PlanDocument& document, ShownConstellation& shown, const ChartLoads& loads,
                       const Catalogue& catalogue, QWidget& panelPlace, QWidget* parent)
    : Page(parent)
    , m_document(document)
    , m_shown(shown)
    , m_loads(loads)
    , m_catalogue(catalogue)
    , m_tabs(new QTabBar(this))
    , m_filter(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_commands(new TableCommands(
          *m_stack, [this]() -> TableView& { return shownView(); }, document.isReadOnly()))
    , m_views{makeView(std::make_unique<SeatsTable>(&loads), SeatsTable::Load),
              makeView(std::make_unique<PeopleTable>()), makeView(std::make_unique<UnitsTable>()),
              makeView(std::make_unique<PlacesTable>())}
    , m_inspector(new OrganisationInspector(document, &panelPlace))
    , m_status(new QLabel(this))
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(makeBar());
    down->addWidget(m_stack, 1);
    // It stands beside the page and may go before it.
    connect(m_inspector, &QObject::destroyed, this, [this] { m_inspector = nullptr; });
    connect(m_inspector, &OrganisationInspector::noticed, this, [this](const QString& text) { emit noticed({text}); });
    connect(&m_commands->bringIn(), &QAction::triggered, this, &PeoplePage::bringInWanted);
    connect(&document, &PlanDocument::changed, this, &PeoplePage::showRow);
    connect(&shown, &ShownConstellation::aboutToChange, this, &PeoplePage::leave);
    connect(&shown, &ShownConstellation::changed, this, &PeoplePage::showRow);
    turn();
}

PeoplePage::~PeoplePage()
{
    // What looks at the plan goes before the page does.
    delete m_inspector;
}

QWidget* PeoplePage::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setObjectName("tablesBar");
    m_tabs->setObjectName("tableTabs");
    m_tabs->setAccessibleName(tr("Tables"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // Where they would not all be seen, the panels beside the page give way.
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    for (const TableView* view : m_views)
        m_tabs->addTab(view->table().table().name());
    m_filter->setObjectName("tableFilter");
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the rows"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(220);
    auto* bringIn = new QPushButton(tr("Bring in people…"), bar);
    bringIn->setObjectName("bringInPeople");
    bringIn->setEnabled(m_commands->bringIn().isEnabled());
    connect(bringIn, &QPushButton::clicked, &m_commands->bringIn(), &QAction::trigger);
    auto* across = new QHBoxLayout(bar);
    across->setContentsMargins(12, 6, 12, 6);
    across->setSpacing(10);
    across->addWidget(m_tabs, 1);
    across->addWidget(m_filter);
    across->addWidget(bringIn);
    connect(m_tabs, &QTabBar::currentChanged, this, &PeoplePage::turn);
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString& text) { shownView().table().setFilter(text); });
    connect(m_filter, &QLineEdit::returnPressed, this, &PeoplePage::takeKeyboard);
    return bar;
}

TableView* PeoplePage::makeView(std::unique_ptr<OrganisationTable> table, int loadColumn)
{
    auto* model = new OrganisationModel(std::move(table), m_document, m_shown, m_catalogue, this);
    if (loadColumn >= 0)
        model->follow(m_loads, loadColumn);
    auto* view = new TableView(*model, m_stack);
    view->setNote(*makeNote(model->table(), *view));
    m_stack->addWidget(view);
    connect(view, &TableView::told, this, [this](const QString& text) { emit noticed({text}); });
    connect(view, &TableView::currentRowChanged, this, &PeoplePage::showRow);
    return view;
}

/// What stands below the heads of a table in which nothing is.
QWidget* PeoplePage::makeNote(const OrganisationTable& table, TableView& view)
{
    auto* note = new QWidget;
    auto* text = new QLabel(table.purpose(), note);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setProperty("part", "secondary");
    auto* add = new QPushButton(table.invitation(), note);
    add->setEnabled(!m_document.isReadOnly());
    connect(add, &QPushButton::clicked, &view, &TableView::add);
    auto* down = new QVBoxLayout(note);
    down->addStretch(1);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(text, 3);
    across->addStretch(1);
    down->addLayout(across);
    down->addSpacing(10);
    down->addWidget(add, 0, Qt::AlignCenter);
    down->addStretch(2);
    return note;
}

TableView& PeoplePage::shownView() const
{
    return *m_views[std::size_t(shownTable())];
}

PeoplePage::Table PeoplePage::shownTable() const
{
    return Table(std::max(0, m_tabs->currentIndex()));
}

void PeoplePage::showTable(Table table)
{
    m_tabs->setCurrentIndex(table);
}

/// Each table comes with all of its rows.
void PeoplePage::turn()
{
    leave();
    m_stack->setCurrentWidget(&shownView());
    m_filter->clear();
    for (TableView* view : m_views) {
        if (view->table().isFiltered())
            view->table().setFilter({});
    }
    showRow();
}

void PeoplePage::showCounts()
{
    const OrganisationModel& table = shownView().table();
    m_status->setText(tr("%1: %2").arg(table.table().name()).arg(table.filledRows()));
}

void PeoplePage::showRow()
{
    if (m_inspector == nullptr)
        return;
    const qint64 id = shownView().currentId();
    m_inspector->show(m_shown.id(), SeatId{shownTable() == Seats ? id : 0}, UnitId{shownTable() == Units ? id : 0},
                      shownView().table().table().name(),
                      tr("Go with the arrow keys and type: what you type replaces what stands there. Enter goes down, "
                         "Tab to the right, Escape takes back. Rows from a spreadsheet are pasted with Ctrl+V."));
    showCounts();
}

void PeoplePage::fillMenu(MenuPart part, QMenu& menu)
{
    if (part == MenuPart::clipboard)
        m_commands->fillClipboardMenu(menu);
    if (part == MenuPart::edit)
        m_commands->fillEditMenu(menu);
}

QWidget* PeoplePage::status()
{
    return m_status;
}

QWidget* PeoplePage::sidePanel()
{
    return m_inspector;
}

QWidget& PeoplePage::stage()
{
    return *m_stack;
}

void PeoplePage::takeKeyboard()
{
    shownView().setFocus();
}

void PeoplePage::leave()
{
    for (TableView* view : m_views)
        view->flush();
    if (m_inspector != nullptr)
        m_inspector->flush();
}

QVariantMap PeoplePage::place() const
{
    return {{tableKey, int(shownTable())}, {rowKey, shownView().currentId()}};
}

void PeoplePage::returnTo(const QVariantMap& place)
{
    showTable(Table(place.value(tableKey).toInt()));
    shownView().showRow(place.value(rowKey).toLongLong());
}

bool PeoplePage::canShow(const ChangePlace& place)
{
    return !place.responsibility && !place.area && !place.isOfCadence();
}

void PeoplePage::showPlace(const ChangePlace& place)
{
    if (place.constellation != m_shown.id())
        m_shown.show(place.constellation);
    if (place.isOfOrganisation())
        showTable(place.seat ? Seats : Units);
    flash(place);
}

void PeoplePage::flash(const ChangePlace& place)
{
    if (place.constellation == m_shown.id() && place.isOfOrganisation())
        shownView().showRow(shownTable() == Seats ? place.seat.value : shownTable() == Units ? place.unit.value : 0);
}

} // namespace remit
