#pragma once

class QWidget;

namespace remit {

class ComparedConstellations;
class Page;
class Pages;
class Workbench;
struct Services;

/// The pages of a plan beside its chart; each is made when it is first shown.
class PlanPages {
public:
    /// All outlive the pages; `panelPlace` is where the panels at their sides stand.
    PlanPages(Workbench& bench, const Services& services, QWidget& panelPlace);

    /// Adds them to the workbench, in their order.
    void add();

private:
    Page* makeMap(QWidget* place);
    Page* makeMeetings(QWidget* place);
    Page* makePeople(QWidget* place);
    Page* makeAdvice(QWidget* place);
    Page* makeCompare(QWidget* place);

    Workbench& m_bench;
    const Services& m_services;
    QWidget& m_panelPlace;
};

/// Turns to the page of the comparison, to choose what is compared.
ComparedConstellations& turnToComparison(Pages& pages);

} // namespace remit
