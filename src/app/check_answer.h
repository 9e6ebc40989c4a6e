#pragma once

#include "advisor/check_texts.h"
#include "advisor/facts.h"
#include "analysis/checks/checks.h"
#include "app/commands.h"

#include <string>

/// What the checks say of a constellation, in words and as JSON.
namespace remit::command {

/// What the checks speak with.
struct CheckVoice {
    CheckTexts texts;
    Facts facts;
};
Result<CheckVoice> readCheckVoice(const ResourceReader& resources);

/// As of today.
CheckReport reportOn(const Plan& plan, ConstellationId constellation, const CheckVoice& voice);

nlohmann::json findingJson(const Plan& plan, const Finding& finding, const CheckTexts& texts);
nlohmann::json notCheckedJson(const NotChecked& each, const CheckTexts& texts);
/// A line: how much it matters, the sentence, the rule, and who accepted it.
std::string findingLine(const Plan& plan, const Finding& finding, const CheckTexts& texts);
std::string notCheckedLine(const NotChecked& each, const CheckTexts& texts);

} // namespace remit::command
