#include "analysis/review/prints.h"
#include "analysis/rules/rule_families.h"
#include "core/calendar/dates.h"

#include <cmath>

/// Whether what is there is still what was looked at.
namespace remit {

namespace {

constexpr double daysOfWeek = 7;

/// Which of the kinds differ, as the name of a message: "seats-people"; empty where nothing does.
std::string kindsOf(const SeatingChange& change)
{
    std::string kinds;
    const auto add = [&](bool isOther, const char* kind) {
        if (isOther)
            kinds += (kinds.empty() ? "" : "-") + std::string(kind);
    };
    add(change.seats, "seats");
    add(change.people, "people");
    add(change.teams, "teams");
    return kinds;
}

void stale(const SeenStructure& structure, FindingSink& sink)
{
    const Constellation& here = *structure.plan().find<Constellation>(structure.constellation());
    const SeatingChange change
        = changeBetween(here.reviewedPrint, seatingPrint(structure.plan(), structure.constellation()));
    if (!change.any())
        return;
    Finding& finding = sink.add();
    finding.variant = kindsOf(change);
    finding.day = structure.context().today;
}

void unreviewedTemplate(const SeenStructure& structure, FindingSink& sink)
{
    const auto* here = structure.plan().find<Constellation>(structure.constellation());
    if (here == nullptr || here->templateKey.empty() || here->templatePrint.empty() || !here->reviewedOn.empty()
        || !structure.cadence().of({"K22"}).empty())
        return;
    const auto made = dateFrom(here->createdOn);
    const auto today = dateFrom(structure.context().today);
    if (!made || !today || here->templatePrint != chartPrint(structure.plan(), here->id))
        return;
    const double weeks = std::floor(static_cast<double>((*today - *made).count()) / daysOfWeek);
    if (weeks < sink.limit())
        return;
    Finding& finding = sink.add();
    finding.found = weeks;
    finding.limit = sink.limit();
    finding.day = structure.context().today;
}

} // namespace

std::vector<StructureRule> reviewRules()
{
    return {{"stale", {}, stale, false, {}, false, true}, {"unreviewed-template", {""}, unreviewedTemplate}};
}

} // namespace remit
