#include "app/agreed_names.h"

#include "core/agreements.h"
#include "core/chart.h"
#include "core/lone_constellation.h"
#include "core/utf8.h"
#include "exchange/formats/agreed_content.h"

namespace remit::command {

namespace {

std::string nameOf(const AgreedVersion& version)
{
    return version.name + ", agreed " + version.agreedOn;
}

/// Null where none is called that.
const AgreedVersion* agreedVersionNamed(const Plan& plan, const std::string& name)
{
    const AgreedVersion* found = nullptr;
    for (const ConstellationId each : constellationsInOrder(plan)) {
        for (const AgreedVersion* version : agreedVersionsOf(plan, each)) {
            if (folded(nameOf(*version)) == folded(name))
                found = version;
        }
    }
    return found;
}

} // namespace

Result<Plan> withAgreed(const Plan& plan, const std::vector<std::string>& names)
{
    Plan laidOut = plan;
    for (const std::string& name : names) {
        const AgreedVersion* version = agreedVersionNamed(plan, name);
        if (version == nullptr)
            continue;
        const auto content = agreedContent(*version);
        if (!content)
            return content.error();
        layBeside(laidOut, *content, version->constellation, ConstellationId{version->version.value}, nameOf(*version));
    }
    return laidOut;
}

} // namespace remit::command
