#pragma once

#include "analysis/load/seat_load.h"
#include "core/plan.h"

#include <QString>
#include <QStringList>

/// How seats and what they serve are called, on screen, on paper and when heard.
namespace remit {

/// Who sits there: "Anna Weber", "vacant from January 2027", "vacant".
QString whoSits(const Plan& plan, const Seat& seat);
/// "PO and BA"; empty where the seat wears none.
QString hatsInWords(const Plan& plan, const Seat::Key& seat);
/// What the card of a seat says below the name: its title, else what it serves; with the share below full time.
QString belowSeat(const Plan& plan, const Seat& seat);
/// "≈ 75 %", "≥ 80 %"; empty where nothing is known.
QString loadOfSeat(const SeatWorkload& load);
/// The title, else the hats with what they serve: "Product Owner, Team Mobile"; for lists and heads.
QString seatName(const Plan& plan, const Seat& seat);
/// All that is to be known of a seat, as one sentence to be heard.
QString seatSentence(const Plan& plan, const Seat& seat);
/// "7 developers", "external", "2 markets"; empty when nothing is known.
QString belowUnit(const Plan& plan, const ConstellationUnit& use);
/// "team", "product", "stakeholders"
QString kindOfUnit(UnitKind kind);
/// The people in the seats that wear a role, as below its head: "Anna", "Anna, Ben", "vacant", "Anna, 2 vacant"; empty
/// where no seat wears it, and while nobody has been named for any seat: vacancies everywhere would say little.
QString peopleBelowRole(const Plan& plan, ConstellationId constellation, RoleId role);
/// The same where there is little room: who sits there while the role has two seats at most, else how many people.
QString peopleInShort(const Plan& plan, ConstellationId constellation, RoleId role);

} // namespace remit
