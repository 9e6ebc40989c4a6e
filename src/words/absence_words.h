#pragma once

#include "analysis/coverage/absence.h"

#include <QString>

#include <vector>

/// What it means that somebody is away, in words: the same on screen, on paper and on the command line.
namespace remit {

struct AbsenceLine {
    QString text;
    /// What it speaks of, to go there; one of them, or none.
    ResponsibilityId row;
    SeatId seat;
};

struct AbsenceSection {
    QString heading;
    std::vector<AbsenceLine> lines;
    QString whenEmpty;
};

struct AbsenceStory {
    /// "If Anna is away"
    QString title;
    /// "Anna away: 7 responsibilities have nobody with the last word."
    QString headline;
    std::vector<AbsenceSection> sections;
};

/// Whom a name means in a constellation: all seats of a person of that name, else the seat called so. Case does not
/// matter.
std::vector<SeatId> seatsCalled(const Plan& plan, ConstellationId constellation, const QString& name);
/// Who is away, as in "What if … is away"; without names the seats are named.
QString whoIsAway(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& away, bool names = true);

AbsenceStory storyOf(const Plan& plan, ConstellationId constellation, const Absence& absence, bool names = true);

} // namespace remit
