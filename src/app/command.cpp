#include "app/command.h"

#include "core/chart.h"
#include "store/plan_store.h"

#include <QString>

#include <algorithm>

namespace remit::command {

bool sameName(const std::string& one, const std::string& other)
{
    return QString::fromStdString(one).compare(QString::fromStdString(other), Qt::CaseInsensitive) == 0;
}

std::string counted(std::size_t number, const std::string& one, const std::string& many)
{
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

Result<Plan> planAt(const std::string& path)
{
    auto store = PlanStore::open(path);
    if (!store)
        return store.error();
    return store->read();
}

Result<ConstellationId> constellationNamed(const Plan& plan, const std::string& name)
{
    const auto all = constellationsInOrder(plan);
    if (all.empty())
        return Error{"The plan has no constellation yet."};
    if (name.empty())
        return *mainConstellation(plan);
    std::vector<ConstellationId> exact;
    std::vector<ConstellationId> found;
    std::string choices;
    for (const ConstellationId id : all) {
        const std::string& each = plan.find<Constellation>(id)->name;
        choices += (choices.empty() ? "" : ", ") + each;
        if (each == name)
            exact.push_back(id);
        if (sameName(each, name))
            found.push_back(id);
    }
    // The exact spelling is meant where there is one.
    if (exact.size() == 1)
        return exact.front();
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return Error{"There is no constellation \"" + name + "\". The plan has: " + choices + "."};
    return Error{"Several constellations are called \"" + name + "\". The plan has: " + choices + "."};
}

Result<std::vector<ConstellationId>> constellationsNamed(const Plan& plan, const std::vector<std::string>& names)
{
    std::vector<ConstellationId> chosen;
    for (const std::string& name : names.empty() ? std::vector<std::string>{""} : names) {
        const auto found = constellationNamed(plan, name);
        if (!found)
            return found.error();
        if (std::find(chosen.begin(), chosen.end(), *found) == chosen.end())
            chosen.push_back(*found);
    }
    return chosen;
}

} // namespace remit::command
