#include "screenshots/camera.h"
#include "screenshots/pictured_plans.h"
#include "screenshots/pictures.h"

#include "advisor/cadence/starting_plan.h"
#include "model/document/embedded_resources.h"

#include "support/large_plan.h"

#include <QApplication>

#include <tuple>
#include <vector>

namespace {

using namespace remit;

Plan templateNamed(const char* name, const Catalogue& catalogue, const ResourceReader& read,
                   const StatedFacts& stated = {})
{
    auto plan = startingPlan(catalogue, read, name, stated);
    if (!plan)
        qFatal("%s", plan.error().message.c_str());
    return std::move(*plan);
}

} // namespace

/// Usage: remit_screenshots FOLDER [SUFFIX]: with a suffix only chart and map, for runs at another scale.
int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const ResourceReader read = embeddedResources();
    const auto catalogue = readCatalogue(read);
    if (!catalogue)
        qFatal("%s", catalogue.error().message.c_str());
    Camera camera(QString::fromLocal8Bit(argv[1]));
    const Plan sample = templateNamed("sample", *catalogue, read);
    PicturedPlans plans;
    plans.sample = camera.planOf("atlas.remit", sample);
    for (const auto& [seats, name, teams] : std::vector<std::tuple<int, const char*, double>>{
             {1, "C02", 1}, {5, "C07", 7}, {20, "C07", 30}, {60, "C07", 94}}) {
        const Plan plan = templateNamed(name, *catalogue, read, {{"developers", teams * 7}, {"teams", teams}});
        plans.organisations[seats] = camera.planOf(QString("seats-%1.remit").arg(seats), withPeople(plan));
    }
    if (argc > 2) {
        camera.window({QString("chart-") + argv[2], plans.sample, "light", {1024, 700}});
        pictureMapsAtScale(camera, plans, QLatin1String(argv[2]));
        pictureMeetingsAtScale(camera, plans, QLatin1String(argv[2]));
        return 0;
    }
    plans.empty = camera.planOf("empty.remit", emptyPlan(*catalogue));
    plans.divisionOfLabour = camera.planOf("division.remit", templateNamed("T4", *catalogue, read));
    plans.trouble = camera.planOf("trouble.remit", withTrouble(sample));
    plans.longNames = camera.planOf("long.remit", withLongNames(sample));
    plans.large = camera.planOf("large.remit", test::largePlan(1, {1000, 60, 1, 24}));
    plans.typed = camera.planOf("typed.remit", typedByHand(*catalogue));
    for (const auto picture : {pictureChart, pictureAdvice, pictureMap, pictureMeetings, pictureComparison,
                               picturePresentation, pictureFindings, pictureLoad, pictureExchange, pictureTools})
        picture(camera, plans);
    return 0;
}
