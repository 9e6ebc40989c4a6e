#pragma once

#include "core/plan.h"

#include <string>
#include <string_view>
#include <vector>

/// Letters and letter schemes. Letters are held as one string without separators, one UTF-8 character a letter.
namespace remit {

/// The scheme's letters in its own order.
std::vector<Letter> lettersOf(const Plan& plan, SchemeId scheme);

/// The letters of the constellation's scheme.
std::vector<Letter> lettersOf(const Plan& plan, ConstellationId constellation);

/// The single characters of a text: "AR" gives "A", "R".
std::vector<std::string> characters(std::string_view text);

/// The involvements of a letter, strongest first.
std::vector<Involvement> involvementsOf(const Letter& letter);

/// Whether any of `letters` carries the involvement in this scheme.
bool involves(std::string_view letters, Involvement involvement, const std::vector<Letter>& scheme);

/// Whether each of `letters` is in the scheme.
bool hasAll(const std::vector<Letter>& scheme, std::string_view letters);

/// The strongest involvement of one letter; informed when the letter is not of the scheme.
Involvement strongestInvolvement(std::string_view letter, const std::vector<Letter>& scheme);

/// As whose chip a letter is drawn: by its own style where it has one, else by its strongest involvement.
Involvement chipInvolvement(std::string_view letter, const std::vector<Letter>& scheme);

/// Each letter once, strongest involvement first, letters of other schemes last: "RA" gives "AR".
std::string inOrderOfStrength(std::string_view letters, const std::vector<Letter>& scheme);

/// `letters` with `letter` added, or taken out when it was there.
std::string toggled(std::string_view letters, std::string_view letter, const std::vector<Letter>& scheme);

} // namespace remit
