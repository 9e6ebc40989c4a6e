#pragma once

#include "advisor/advice/advice.h"
#include "advisor/advice/next_hire.h"
#include "advisor/sources.h"

#include <QString>

#include <vector>

/// Advice on how to set up the roles, in words. Loads are estimates and say so.
namespace remit {

enum class Fit { best, close, workable };

/// How well the set-up at this place of the ranking fits: as well as the best one, nearly, or less.
Fit fitOf(const Advice& advice, std::size_t number);
/// "fits best", "close", "workable"
QString fitWord(Fit fit);

/// "2 people · busiest seat ≈ 125 %"; who is there anyway is not counted: "nobody to hire".
QString headsText(const RankedSetUp& setUp);
/// "1 PM ≈ 37 h a week (≈ 110 %)"
QString seatsText(const RankedSeats& seats);
/// "≈ 125 %", to the nearest five.
QString useText(double use);

/// Whether one fits best or several do, and the question that decides.
QString headlineOf(const Advice& advice);

/// How a set-up that one has does among the others, and what differs from the best.
QString presentText(const Advice& advice, const ConstellationTemplate& present);

/// "survey, practitioners (2016, 2021)": of what kind sources are and from when.
QString kindsText(const std::vector<const Source*>& sources);

/// Whether one hire is enough for every seat, and if not, how many hours are to be dropped.
QString hireHeadline(const std::vector<NextHire>& hires, double fullUse);

/// "≈ 270 thousand a year"
QString costText(double thousands);

/// "At 27 developers:", "Stage: scale-up", where something else fits best.
QString triggerText(const AdviceTrigger& trigger);

/// An answer to a question: "growth", "20", "yes", "often overruled".
QString factAnswerText(const FactQuestion& question, double value);

} // namespace remit
