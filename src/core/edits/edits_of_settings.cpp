#include "core/edits/edits_of_settings.h"

#include "core/edits/put_changed.h"

namespace remit {

Edit setSetting(const Plan& plan, std::string_view name, std::string_view value)
{
    return putOrRemove(plan, Setting{std::string(name), std::string(value)}, value.empty());
}

} // namespace remit
