#pragma once

#include "advisor/facts.h"
#include "model/document/step.h"

#include <QDate>

/// What is agreed, and when it is to be looked at again.
namespace remit::steps {

/// Keeps the constellation of the version as it is now, with its hours; the version says when, by whom and until when.
Step agree(const Plan& plan, AgreedVersion version, const Facts& facts);
Step removeAgreedVersion(const Plan& plan, const AgreedVersion::Key& version);

} // namespace remit::steps

namespace remit {

/// What is usual: agreed on that day by those who agreed last, to be looked at again in half a year.
AgreedVersion usualAgreement(const Plan& plan, ConstellationId constellation, const QDate& today);
/// Whether something was agreed of the constellation that should have been looked at again before this day.
bool isReviewDue(const Constellation& constellation, const std::string& today);

} // namespace remit
