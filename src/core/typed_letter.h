#pragma once

#include "core/rows.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// The letter of the scheme that a typed character stands for, whatever keyboard layout is on: itself, or in capitals;
/// else the letter it looks like (Cyrillic С is C); else the Latin one on its key (К is on R); else the one it sounds
/// like. Nothing when none of these is of the scheme. Russian, Ukrainian, Belarusian, Greek, Hebrew and Arabic layouts.
std::optional<std::string> typedLetter(std::string_view character, const std::vector<Letter>& scheme);

/// The letters of another alphabet that look like Latin ones, as people type them without noticing: Cyrillic, Greek and
/// full-width; the character itself when it looks like none.
std::string latinLookalike(std::string_view character);

/// Whether a character is one that somebody types who means a letter: of any script, no digit, sign or space. When it
/// stands for none of the scheme, a sentence should say which letters there are.
bool isMeantAsLetter(std::string_view character);

} // namespace remit
