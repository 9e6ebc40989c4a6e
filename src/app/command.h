#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// What the commands share: naming things, and answering in words or in JSON.
namespace remit::command {

/// What a command prints on standard output: words for people, or one JSON object for scripts.
struct Answer {
    std::string words;
    nlohmann::json json;
    /// What the program ends with.
    int exitCode = 0;
};

/// What the program ends with when a command could not do its job.
inline constexpr int failure = 2;

/// What the plan file holds, without a store to change it.
Result<Plan> planAt(const std::string& path);

/// The constellation of that name, whatever its case; without a name the first one. The error lists the choices.
Result<ConstellationId> constellationNamed(const Plan& plan, const std::string& name);

/// Likewise for several names; without any the first constellation. None is there twice.
Result<std::vector<ConstellationId>> constellationsNamed(const Plan& plan, const std::vector<std::string>& names);

/// Whether two names are the same but for case, in any script.
bool sameName(const std::string& one, const std::string& other);

/// "1 role", "3 roles".
std::string counted(std::size_t number, const std::string& one, const std::string& many);

} // namespace remit::command
