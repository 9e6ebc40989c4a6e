#include "widgets/window/plan_pages.h"

#include "model/chart/chart_loads.h"
#include "model/document/change_place.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/advice/advice_page.h"
#include "widgets/cadence/meetings_page.h"
#include "widgets/chart/chart_page.h"
#include "widgets/compare/compare_page.h"
#include "widgets/constellations/constellation_commands.h"
#include "widgets/findings/findings_part.h"
#include "widgets/frame/pages.h"
#include "widgets/map/map_page.h"
#include "widgets/organisation/people_page.h"
#include "widgets/parts/services.h"
#include "widgets/settling/settling_commands.h"
#include "widgets/window/workbench.h"

namespace remit {

PlanPages::PlanPages(Workbench& bench, const Services& services, QWidget& panelPlace)
    : m_bench(bench)
    , m_services(services)
    , m_panelPlace(panelPlace)
{
}

void PlanPages::add()
{
    m_bench.addPage({QStringLiteral("map"), Workbench::tr("Map"), [this](QWidget* place) { return makeMap(place); }});
    m_bench.addPage({QStringLiteral("meetings"), Workbench::tr("Meetings"),
                     [this](QWidget* place) { return makeMeetings(place); }});
    m_bench.addPage(
        {QStringLiteral("people"), Workbench::tr("People"), [this](QWidget* place) { return makePeople(place); }});
    m_bench.addPage(
        {QStringLiteral("advice"), Workbench::tr("Advice"), [this](QWidget* place) { return makeAdvice(place); }});
    m_bench.addPage(
        {QStringLiteral("compare"), Workbench::tr("Compare"), [this](QWidget* place) { return makeCompare(place); }});
}

Page* PlanPages::makeMap(QWidget* place)
{
    Workbench& bench = m_bench;
    auto* map = new MapPage(bench.document(), bench.shown(), bench.chartPage().loads(), m_panelPlace, place);
    QObject::connect(map, &MapPage::exportWanted, &bench, [&bench] {
        bench.pending().flush();
        emit bench.mapExportWanted();
    });
    QObject::connect(map, &MapPage::rowWanted, &bench, [&bench](ResponsibilityId row) {
        bench.showChart().showPlace({bench.constellation(), {}, row});
    });
    FindingsPart& part = bench.chartPage().findings();
    const auto tell = [map, &part] { map->setFindings(part.isShown() ? &part.findings() : nullptr); };
    QObject::connect(&part, &FindingsPart::shownChanged, map, tell);
    tell();
    return map;
}

Page* PlanPages::makeMeetings(QWidget* place)
{
    Workbench& bench = m_bench;
    auto* page
        = new MeetingsPage(bench.document(), bench.shown(), bench.chartPage().loads(), m_services, m_panelPlace, place);
    QObject::connect(page, &MeetingsPage::calendarFileWanted, &bench, [&bench] {
        bench.pending().flush();
        emit bench.calendarExportWanted();
    });
    QObject::connect(page, &MeetingsPage::calendarWanted, &bench, &Workbench::calendarWanted);
    FindingsPart& part = bench.chartPage().findings();
    const auto tell = [page, &part] { page->setFindings(part.isShown() ? &part.findings() : nullptr); };
    QObject::connect(&part, &FindingsPart::shownChanged, page, tell);
    tell();
    return page;
}

Page* PlanPages::makePeople(QWidget* place)
{
    auto* page = new PeoplePage(m_bench.document(), m_bench.shown(), m_bench.chartPage().loads(), m_services.catalogue,
                                m_panelPlace, place);
    QObject::connect(page, &PeoplePage::bringInWanted, &m_bench, &Workbench::peopleWanted);
    return page;
}

Page* PlanPages::makeAdvice(QWidget* place)
{
    const Facts& facts = m_bench.chartPage().loads().facts();
    auto* page = new AdvicePage(m_bench.document(), m_bench.shown(), m_services.catalogue,
                                readAdviceKnowledge(m_services.resources, m_services.catalogue, facts),
                                readMeetingCatalogue(m_services.resources), place);
    QObject::connect(page, &AdvicePage::chartWanted, &m_bench,
                     [&bench = m_bench] { bench.showChart().takeKeyboard(); });
    return page;
}

Page* PlanPages::makeCompare(QWidget* place)
{
    Workbench& bench = m_bench;
    auto knowledge = MeasuringKnowledge::read(m_services.resources);
    if (!knowledge)
        bench.say({QString::fromStdString(knowledge.error().message), {}, {}, Message::Kind::problem});
    auto* page
        = new ComparePage(bench.document(), bench.shown(), knowledge ? std::move(*knowledge) : MeasuringKnowledge(),
                          m_services.today, m_panelPlace, place);
    QObject::connect(page, &ComparePage::newConstellationWanted, &bench.constellations(),
                     &ConstellationCommands::create);
    QObject::connect(page, &ComparePage::duplicateWanted, &bench.constellations(), &ConstellationCommands::duplicate);
    QObject::connect(page, &ComparePage::settlingWanted, &bench.settling(), &SettlingCommands::settle);
    QObject::connect(
        page, &ComparePage::paperWanted, &bench,
        [&bench](const QString& part, const std::vector<ConstellationId>& constellations, const Plan& plan) {
            bench.pending().flush();
            emit bench.pagesExportWanted(part, constellations, plan);
        });
    QObject::connect(page, &ComparePage::chartWanted, &bench,
                     [&bench](ConstellationId where, ResponsibilityId row, RoleId role) {
                         bench.shown().show(where);
                         ChartPage& chart = bench.showChart();
                         if (row)
                             chart.showPlace({where, {}, row, role});
                         chart.takeKeyboard();
                     });
    return page;
}

ComparedConstellations& turnToComparison(Pages& pages)
{
    pages.turnTo(pages.numberOf(QStringLiteral("compare")));
    return static_cast<ComparePage&>(pages.shown()).compared();
}

} // namespace remit
