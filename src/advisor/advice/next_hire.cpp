#include "advisor/advice/next_hire.h"

#include "advisor/fact_arithmetic.h"
#include "advisor/knowledge_file.h"

#include <algorithm>

namespace remit {

namespace {

constexpr std::string_view hiresFile = "advisor/hires.json";

HireOption hireFrom(const JsonFields& fields)
{
    HireOption made;
    made.key = fields.text("key");
    made.label = fields.text("label");
    made.handsOver = fields.text("handsOver");
    made.against = fields.text("against");
    made.sources = fields.text("sources");
    fields.each("seats", [&](const JsonFields& each) {
        made.seats.push_back({each.text("role"), each.text("count"), each.text("hours")});
    });
    return made;
}

NextHire hired(const HireOption& option, double fullUse, const FactValues& values)
{
    NextHire made;
    made.option = &option;
    const double week = values.of("netHours");
    int people = 0;
    for (const HireOption::Seats& each : option.seats) {
        const double count = valueOf(option.key + ", " + each.role, each.count, values.values);
        if (count < 1)
            continue;
        const double hours = valueOf(option.key + ", " + each.role, each.hours, values.values);
        made.seats.push_back({each.role, static_cast<int>(count), hours / count / week});
        people += static_cast<int>(count);
        made.excess += std::max(0.0, hours - fullUse * week * count);
    }
    made.yearlyCost = yearlyCostOf(people, values);
    return made;
}

} // namespace

std::optional<double> yearlyCostOf(double people, const FactValues& values)
{
    return values.isKnown("personCost") ? std::optional(people * values.of("personCost")) : std::nullopt;
}

Result<HireOptions> readHireOptions(const ResourceReader& read, const Facts& facts)
{
    return readKnowledgeFile(read, hiresFile, [&](const JsonFields& file) {
        HireOptions options;
        options.fullUse = file.number("fullUse");
        file.each("hires", [&](const JsonFields& each) { options.all.push_back(hireFrom(each)); });
        // What is misspelt or not finite shows here, not before a user.
        const FactValues someone = facts.values({{"productManagers", 1}, {"productOwners", 1}});
        for (const HireOption& each : options.all)
            hired(each, options.fullUse, someone);
        return options;
    });
}

std::vector<NextHire> nextHires(const HireOptions& options, const FactValues& values)
{
    const double inRole = values.of("inRole");
    std::vector<NextHire> hires;
    if (inRole < 1)
        return hires;
    for (const HireOption& each : options.all) {
        const bool isPayable = hires.empty() || inRole + 1 <= values.of("headcountBudget");
        if (isPayable)
            hires.push_back(hired(each, options.fullUse, values));
    }
    return hires;
}

} // namespace remit
