#pragma once

#include "analysis/comparison/part_changes.h"

#include <QString>

#include <vector>

namespace remit {

class ComparedConstellations;

/// A line of what moves between two constellations.
struct MovedLine {
    enum class Kind { heading, move, part, note };
    Kind kind = Kind::note;
    QString text = {};
    /// Of a move: where it is to be seen.
    ResponsibilityId responsibility = {};
    RoleId role = {};

    friend bool operator==(const MovedLine&, const MovedLine&) = default;
};

/// Whose last word goes to whom, then what each gains, hands over and keeps; both are among the compared ones. Told by
/// people where anybody is named in both, else by roles. Since a former state, also which people, teams, facts and
/// hours are others.
std::vector<MovedLine> movedLines(const ComparedConstellations& compared, std::size_t before, std::size_t after);

} // namespace remit
