#pragma once

#include "core/rows.h"
#include "core/words.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// People whom a chart names: under its roles, or as its roles ("Anna", "Anna/Tom", "Anna (PO)").
namespace remit {

struct RecognisedChart;

/// The names in "Anna/Tom", "Anna & Tom", "Anna and Tom", "Anna Alder, Tom Birch" or on lines; one where nothing parts
/// them.
std::vector<std::string> partedNames(const std::string& text);

/// Two to four words, each with a capital, that name no role: "Anna Alder", "Dev Patel".
bool isFullName(const std::string& name);

/// It has a given name of resources/exchange/words.json in front or behind a comma, and what else it says is no role's:
/// "Anna", "Alder, Anna".
bool namesPerson(const std::string& name);

/// What the user says of a chart whose roles are named after people, by the names of the file.
struct PeopleAnswers {
    /// Whether a role is named after a person, or several.
    std::map<std::string, bool> arePeople = {};
    /// How those who are named together share what they do; a role of its own where nothing is stated.
    std::map<std::string, Sharing> shared = {};
    /// Whether people are brought at all.
    std::optional<bool> bring = {};
};

/// The people whom a role is named after; none when it is a role's name.
std::vector<std::string> peopleInName(const std::string& role, const PeopleAnswers& answers);

/// Roles that are named after several people, in the order of the chart.
std::vector<std::string> rolesOfSeveral(const RecognisedChart& chart, const PeopleAnswers& answers);

/// Says who has the roles that are named after people, unless a row under the roles says it. "Anna (PO)" is the role
/// PO. Several people in one name get the letters each, where the answers say how they share; `scheme` says which
/// letters mean work that can be shared.
void takePeople(RecognisedChart& chart, const PeopleAnswers& answers, const std::vector<Letter>& scheme);

} // namespace remit
