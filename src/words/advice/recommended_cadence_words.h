#pragma once

#include "advisor/cadence/recommended_cadence.h"

#include <QString>

/// What meetings a set-up of the product roles brings, in words.
namespace remit {

struct Catalogue;

/// "3 × Daily stand-up (every day, 15 min)"
QString recommendedMeetingText(const RecommendedMeeting& recommended);
/// "Hours a week in meetings: PM 6 h, PO 9 h", of the seat of each role that is most in them; empty where there are
/// none.
QString meetingHoursText(const RecommendedCadence& recommended, const Catalogue& catalogue);
/// What is said where it brings none.
QString noMeetingsText();

} // namespace remit
