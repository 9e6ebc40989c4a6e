#pragma once

#include "core/plan.h"

/// Making one constellation say what another says.
namespace remit {

/// Brings a row of `to` to the letters and the sharing it has in `from`: the same roles hold the same letters, by what
/// they mean where the schemes differ; roles that `to` lacks take part from then on, and the others hold nothing in the
/// row. It is put into scope, or taken out of it. Notes stay. Empty where nothing differs.
Edit bringRow(const Plan& plan, ConstellationId to, ConstellationId from, ResponsibilityId row);

/// The letters of a scheme that say what these say in another: each letter becomes those that mean the same or the
/// closest. Letters of one scheme stay as they are.
std::string lettersInScheme(std::string_view letters, const std::vector<Letter>& from, const std::vector<Letter>& to);

} // namespace remit
