#include "exchange/formats/agreed_content.h"

#include "core/lone_constellation.h"
#include "exchange/formats/json_export.h"
#include "exchange/formats/json_import.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace remit {

namespace {

using nlohmann::json;

template <class SomeId> json hoursJson(const std::map<SomeId, double>& hours)
{
    json object = json::object();
    for (const auto& [id, value] : hours)
        object[std::to_string(id.value)] = value;
    return object;
}

template <class SomeId> std::map<SomeId, double> hoursFrom(const json& document, const char* part)
{
    std::map<SomeId, double> hours;
    const auto found = document.find(part);
    if (found == document.end() || !found->is_object())
        return hours;
    for (const auto& [key, value] : found->items()) {
        SomeId id;
        const auto [end, fault] = std::from_chars(key.data(), key.data() + key.size(), id.value);
        if (fault == std::errc{} && end == key.data() + key.size() && value.is_number())
            hours.emplace(id, value.template get<double>());
    }
    return hours;
}

} // namespace

void keepContent(AgreedVersion& version, const Plan& plan, const AgreedLoads& loads)
{
    version.content = toJson(constellationAlone(plan, version.constellation));
    version.loads = json{{"roles", hoursJson(loads.roles)}, {"seats", hoursJson(loads.seats)}}.dump();
}

Result<Plan> agreedContent(const AgreedVersion& version)
{
    const std::string called = "The agreed version “" + version.name + "”";
    auto content = fromJson(version.content, called);
    if (content && content->find<Constellation>(version.constellation) == nullptr)
        return Error{called + " does not hold its constellation."};
    return content;
}

AgreedLoads agreedLoads(const AgreedVersion& version)
{
    const json document = json::parse(version.loads, nullptr, false);
    if (!document.is_object())
        return {};
    return {hoursFrom<RoleId>(document, "roles"), hoursFrom<SeatId>(document, "seats")};
}

} // namespace remit
