#pragma once

#include "core/result.h"
#include "exchange/formats/text_grid.h"

#include <map>
#include <string>
#include <vector>

namespace remit {

/// What a column of a list of people can be about; the names of resources/exchange/people_words.json.
enum class PeopleField { name, firstName, lastName, hats, time, manager, location, serves };

/// A person of a list, all as it is written there.
struct ListedPerson {
    /// From 0, in the grid.
    std::size_t row = 0;
    std::string name;
    /// Only what the list says something about.
    std::map<PeopleField, std::string> about;
};

struct PeopleList {
    std::vector<ListedPerson> people;
    /// Whether a column is about roles: without, nobody gets a seat.
    bool hasHats = false;
    /// What was left out and why, a sentence each.
    std::vector<std::string> leftOut;
};

/// Finds the people in a grid: by its heads, in any order and in English or German, else in its first column. Fails
/// with a sentence where there are no names.
Result<PeopleList> recognisePeople(const TextGrid& grid);

} // namespace remit
