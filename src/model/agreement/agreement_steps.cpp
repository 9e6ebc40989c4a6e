#include "model/agreement/agreement_steps.h"

#include "analysis/load/seat_load.h"
#include "analysis/review/prints.h"
#include "core/edits/edits_of_agreements.h"
#include "core/lone_constellation.h"
#include "core/organisation.h"
#include "exchange/formats/agreed_content.h"
#include "model/steps/step_words.h"
#include "words/dates.h"
#include "words/text.h"

#include <utility>

namespace remit {

namespace {

constexpr int monthsUntilReview = 6;

AgreedLoads loadsOfThatDay(const Plan& plan, ConstellationId constellation, const Facts& facts)
{
    const ConstellationLoad loads(plan, constellation, effortFactors(facts, plan, constellation));
    AgreedLoads kept;
    for (const auto& [role, load] : loads.roles()) {
        if (const auto hours = load.hours())
            kept.roles.emplace(role, *hours);
    }
    for (const SeatId seat : seatsInOrder(plan, constellation)) {
        if (const auto hours = seatLoad(plan, {constellation, seat}, loads).hours)
            kept.seats.emplace(seat, *hours);
    }
    return kept;
}

} // namespace

namespace steps {

Step agree(const Plan& plan, AgreedVersion version, const Facts& facts)
{
    const auto* constellation = plan.find<Constellation>(version.constellation);
    if (constellation == nullptr)
        return {};
    version.name = constellation->name;
    const QString label = Said::tr("Agree on %1").arg(quoted(text(version.name)));
    // What is kept says of itself when it was agreed.
    Plan agreed = constellationAlone(plan, version.constellation);
    apply(remit::agree(agreed, version), agreed);
    keepContent(version, agreed, loadsOfThatDay(plan, version.constellation, facts));
    const ConstellationId agreedOn = version.constellation;
    const std::string day = version.agreedOn;
    return {label, markReviewed(plan, agreedOn, day, remit::agree(plan, std::move(version)))};
}

Step removeAgreedVersion(const Plan& plan, const AgreedVersion::Key& version)
{
    const auto* found = plan.find<AgreedVersion>(version);
    const QString name = found != nullptr ? text(found->name) : QString();
    const QString day = found != nullptr ? dateInWords(found->agreedOn) : QString();
    return {Said::tr("Delete what was agreed of %1 on %2").arg(quoted(name), day),
            remit::removeAgreedVersion(plan, version)};
}

} // namespace steps

AgreedVersion usualAgreement(const Plan& plan, ConstellationId constellation, const QDate& today)
{
    AgreedVersion usual;
    usual.constellation = constellation;
    usual.version = newId<AgreedVersionId>();
    usual.agreedOn = today.toString(Qt::ISODate).toStdString();
    usual.reviewOn = today.addMonths(monthsUntilReview).toString(Qt::ISODate).toStdString();
    if (const auto* found = plan.find<Constellation>(constellation))
        usual.agreedBy = found->agreedBy;
    return usual;
}

bool isReviewDue(const Constellation& constellation, const std::string& today)
{
    return !constellation.reviewOn.empty() && constellation.reviewOn < today;
}

} // namespace remit
