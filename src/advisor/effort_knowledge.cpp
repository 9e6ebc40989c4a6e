#include "advisor/effort_knowledge.h"

#include "advisor/knowledge_file.h"

#include <string>
#include <string_view>

namespace remit {

namespace {

constexpr std::string_view effortFile = "advisor/effort.json";

double positive(const JsonFields& fields, std::string_view name)
{
    const double value = fields.number(name);
    if (value <= 0)
        fields.refuse(name, "is not above 0");
    return value;
}

double share(const JsonFields& fields, std::string_view name)
{
    const double value = fields.number(name);
    if (value < 0 || value > 1)
        fields.refuse(name, "is not a share from 0 to 1");
    return value;
}

EffortKnowledge knowledgeFrom(const JsonFields& file)
{
    const JsonFields usual(file.object("usual"), "usual");
    const JsonFields levels(file.object("levels"), "levels");
    const JsonFields factors(file.object("factors"), "factors");
    EffortKnowledge known;
    known.usual = {share(usual, "answers"), share(usual, "supports"), share(usual, "consulted"),
                   share(usual, "informed"), positive(usual, "hoursOfFullTime")};
    known.levels = {positive(levels, "green"), positive(levels, "amber"), positive(levels, "severalPeople")};
    if (known.levels.amber < known.levels.green)
        levels.refuse("amber", "is below green");
    known.ownerShare = positive(factors, "ownerShare");
    known.internalMarketWork = positive(factors, "internalMarketWork");
    known.internalStakeholderWork = positive(factors, "internalStakeholderWork");
    return known;
}

} // namespace

Result<EffortKnowledge> readEffortKnowledge(const ResourceReader& read)
{
    return readKnowledgeFile(read, effortFile, knowledgeFrom, "effort");
}

} // namespace remit
