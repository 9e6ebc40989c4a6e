#include "store/any_agreement.h"

#include "store/any_row.h"

namespace remit::test {

Edit editOfAgreements(const Plan& plan, Random& random)
{
    const auto* row = anyRow<ChartRow>(plan, random);
    const auto* other = anyRow<Constellation>(plan, random);
    if (row == nullptr || other == nullptr || random() % 4 == 0)
        return random() % 2 == 0 ? removed<AgreedVersion>(plan, random) : removed<Decision>(plan, random);
    Edit edit;
    switch (random() % 3) {
    case 0: {
        AgreedVersion agreed;
        agreed.constellation = row->constellation;
        agreed.version = newId<AgreedVersionId>();
        agreed.name = anyText(random);
        agreed.agreedOn = "2026-11-29";
        agreed.content = anyText(random);
        edit.put(agreed);
        break;
    }
    case 1:
        edit.put(Decision{row->constellation, row->responsibility, anyText(random), anyText(random), "me", ""});
        break;
    default:
        edit.put(HandoverState{row->constellation, other->id, row->responsibility,
                               random() % 2 == 0 ? std::optional<double>() : 2.5, random() % 2 == 0, ""});
    }
    return edit;
}

} // namespace remit::test
