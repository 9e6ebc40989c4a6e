#include "store/plan_update.h"

#include <utility>

namespace remit {

void apply(PlanUpdate update, Plan& plan)
{
    if (update.everything)
        plan = std::move(*update.everything);
    else
        apply(std::move(update.rows), plan);
}

} // namespace remit
