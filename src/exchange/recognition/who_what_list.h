#pragma once

#include "core/result.h"
#include "exchange/formats/text_grid.h"
#include "exchange/recognition/chart_recognition.h"

#include <string>
#include <string_view>
#include <vector>

/// A list of lines "who - what" as a chart: "PO - Order the backlog", "Product Manager: vision", "PM or PO shows the
/// iteration to customers". Who is named does it, the first answers for it as well; "and" is together, "or" one of
/// them.
namespace remit {

/// A role that a list may name.
struct KnownRole {
    std::string name;
    std::string shortName;
};

/// The letters of the scheme at hand; empty where it has none.
struct WhoWhatLetters {
    std::string does = "R";
    std::string answers = "A";
};

struct WhoWhatList {
    /// One row per line of the text: who, and what.
    TextGrid grid;
    /// Lines that name nobody are among what is left out.
    RecognisedChart chart;
    /// How many lines name a role that was known before.
    std::size_t linesOfKnownRoles = 0;
};

/// Lines that end with a colon open an area, or, where they name roles, say who does what follows. Bullets and numbers
/// go. Fails when no line says who does what, or there are too many.
Result<WhoWhatList> readWhoWhatList(std::string_view text, const std::vector<KnownRole>& known,
                                    const WhoWhatLetters& letters = {});

/// Whether most lines say who does what, and known roles are named.
bool isMostlyWhoWhat(const WhoWhatList& list);

/// Whether text is better taken as such a list than as cells or as titles: most lines are, and known roles are named.
bool looksLikeWhoWhatList(std::string_view text, const std::vector<KnownRole>& known);

} // namespace remit
