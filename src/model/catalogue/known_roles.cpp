#include "model/catalogue/known_roles.h"

#include "advisor/links/role_links.h"

namespace remit {

Step withKnownRoles(const Plan& plan, Step step, const Catalogue& catalogue)
{
    step.edit = withCatalogueRoles(plan, std::move(step.edit), catalogue);
    return step;
}

} // namespace remit
