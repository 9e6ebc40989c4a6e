#pragma once

#include "core/plan.h"
#include "core/result.h"
#include "exchange/recognition/chart_recognition.h"

#include <string>
#include <vector>

namespace remit {

/// A letter scheme with its letters, ready to be put into a plan.
struct SchemeRows {
    LetterScheme scheme;
    std::vector<Letter> letters;
};

struct ImportTarget {
    std::string constellationName;
    /// Write into the constellation of that name instead of refusing it.
    bool merge = false;
    /// Schemes the plan may take up when none of its own has all the letters.
    std::vector<SchemeRows> schemes;
    /// Bring the people whom the chart names under its roles.
    bool withPeople = false;
};

struct Imported {
    /// Everything, so that one undo takes it back.
    Edit edit;
    ConstellationId constellation;
    /// What merging did, a sentence each.
    std::vector<std::string> remarks = {};
    /// In the order of the chart's roles.
    std::vector<RoleId> roles = {};
};

/// Rows match responsibilities by title and area (the nth of equal ones with the nth), roles by name or short name,
/// areas by name, all without regard to case. Merged, a row of the file stands as it does there: a cell that is empty
/// in the file loses its letters, a note stays where the file has none. Cells that nobody could read become open
/// questions.
Result<Imported> importChart(const Plan& plan, const RecognisedChart& chart, const ImportTarget& target);

} // namespace remit
