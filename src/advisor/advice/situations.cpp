#include "advisor/advice/situations.h"

#include "advisor/advice/told_facts.h"
#include "advisor/knowledge_file.h"

namespace remit {

namespace {

constexpr std::string_view situationsFile = "advisor/situations.json";

Situation situationFrom(const JsonFields& fields, const Facts& facts)
{
    const auto stated = factsFromJson(facts, fields.object("facts").dump());
    if (!stated)
        fields.refuse("facts", "cannot be read: " + stated.error().message);
    if (const auto contradictions = facts.contradictions(*stated); !contradictions.empty())
        fields.refuse("facts", "contradict each other: " + contradictions.front()->message);
    return {fields.text("key"), fields.text("name"), fields.text("says"), *stated};
}

} // namespace

Result<std::vector<Situation>> readSituations(const ResourceReader& read, const Facts& facts)
{
    return readKnowledgeFile(read, situationsFile, [&](const JsonFields& file) {
        std::vector<Situation> situations;
        file.each("situations", [&](const JsonFields& each) { situations.push_back(situationFrom(each, facts)); });
        return situations;
    });
}

} // namespace remit
