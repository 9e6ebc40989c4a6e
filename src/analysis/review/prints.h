#pragma once

#include "core/plan.h"

#include <string>

/// Short texts by which one sees later whether an organisation or a chart is still what it was.
namespace remit {

/// What of an organisation is otherwise.
struct SeatingChange {
    /// Seats, their hats, shares, places and whom they report to.
    bool seats = false;
    /// Who sits where.
    bool people = false;
    /// What there is to serve, how large it is and who serves it.
    bool teams = false;

    bool any() const { return seats || people || teams; }
    friend bool operator==(const SeatingChange&, const SeatingChange&) = default;
};

/// Of the seats, people, teams and products of a constellation; names, order and places on the map do not matter.
std::string seatingPrint(const Plan& plan, ConstellationId constellation);
SeatingChange changeBetween(const std::string& onePrint, const std::string& otherPrint);

/// Of the letters and sharing of all its rows and which are left out.
std::string chartPrint(const Plan& plan, ConstellationId constellation);

/// The constellation as looked at on that day (ISO 8601), after what the edit makes of it; nothing more where it is not
/// there.
Edit markReviewed(const Plan& plan, ConstellationId constellation, const std::string& day, Edit edit = {});
/// The edit that makes the constellation from a template, which is noted with what its chart is like then.
Edit markTemplate(const Plan& plan, ConstellationId constellation, const std::string& key, Edit edit);
/// The edit that makes the constellation, as made on that day.
Edit markCreated(ConstellationId constellation, const std::string& day, Edit edit);

} // namespace remit
