#pragma once

#include "exchange/formats/text_grid.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace remit {

/// One explanation of a letter, such as "S = Supportive".
struct LetterDefinition {
    std::string letter;
    std::string meaning;
    /// Written with "=", which hardly occurs in a label.
    bool explicitly = false;
};

/// The definitions that make up the whole text of a cell; empty when it holds anything else.
std::vector<LetterDefinition> definitionsIn(const std::string& cell);

/// What the file itself says about its letters, and the rows in which it says so.
struct Legend {
    std::map<std::string, std::string> meanings;
    std::set<std::size_t> rows;
    /// Single legend cells in other rows.
    std::set<std::pair<std::size_t, std::size_t>> cells;

    /// The letter meant by `letter`: itself when no legend speaks of it, nothing when the legend gives it a meaning
    /// that only the user can place.
    std::optional<std::string> letterFor(const std::string& letter) const;
};

Legend legendOf(const TextGrid& grid);

/// What the file says that the heads of its roles stand for, such as "Product Manager" for "PdM": in a list ("PM =
/// Project Manager · PdM = Product Manager"), or in rows of a short name and a name, of which `isOfChart` are none.
/// Nothing where fewer than two are explained: one may be a coincidence.
std::map<std::string, std::string> rolesExplained(const TextGrid& grid, const std::vector<std::string>& roles,
                                                  const std::function<bool(std::size_t row)>& isOfChart);

} // namespace remit
