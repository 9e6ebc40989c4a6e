#include "analysis/checks/waivers.h"

namespace remit {

const Waiver* waiverOf(const Plan& plan, const Finding& finding)
{
    return plan.find<Waiver>({finding.constellation, finding.rule, finding.responsibility, finding.role});
}

bool holds(const Waiver& waiver, std::string_view today)
{
    return waiver.until.empty() || today <= waiver.until;
}

Edit accept(const Finding& finding, std::string_view reason, std::string_view author, std::string_view until)
{
    Edit edit;
    edit.put(Waiver{finding.constellation, finding.rule, finding.responsibility, finding.role, std::string(reason),
                    std::string(author), std::string(until)});
    return edit;
}

Edit takeBack(const Waiver& waiver)
{
    Edit edit;
    edit.remove<Waiver>(waiver.key());
    return edit;
}

} // namespace remit
