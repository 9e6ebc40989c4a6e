#pragma once

#include <string>
#include <vector>

/// The words of a role's name, by characters, so that names of any script can be shortened.
namespace remit {

using Characters = std::vector<std::string>;

/// A word, and the sign / & or + that joins it to the one before, if one does.
struct RoleWord {
    std::string joint;
    /// Only one sign that is no space parts it from the word before.
    bool isAttached = false;
    Characters text;
};

/// Endings for other genders ("/r", "(a)", "*in") are left out.
std::vector<RoleWord> wordsOf(const Characters& name);

std::string joined(const Characters& text);
/// Of Latin, Greek or Cyrillic, which have capitals.
bool isCapital(const std::string& character);
/// Of ASCII.
bool isSmallLetter(const std::string& character);
bool isDigit(const std::string& character);
/// Round or square, of any width.
bool isBracket(const std::string& character);
bool isJoint(const std::string& character);
/// Parts words: white space and signs of ASCII, and those signs beyond it that stand between words.
bool isSeparator(const std::string& character);

} // namespace remit
