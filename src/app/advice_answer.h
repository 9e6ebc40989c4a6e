#pragma once

#include "advisor/advice/advice.h"
#include "advisor/advice/disagreements.h"
#include "advisor/advice/first_actions.h"
#include "app/command.h"

namespace remit::command {

/// An advice as JSON and in words.
Answer answerWith(const Advice& advice, const StatedFacts& stated, const Facts& facts,
                  const std::vector<const Disagreement*>& disagreements,
                  const std::vector<const FirstAction*>& firstActions);

} // namespace remit::command
