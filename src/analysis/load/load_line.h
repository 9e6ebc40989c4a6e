#pragma once

#include "analysis/load/load_settings.h"
#include "analysis/load/row_effort.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Who spends which part of a row's effort.
namespace remit {

/// Why a role spends hours on a row.
enum class LoadReason {
    doesAlone,
    sharesTogether,
    everybodyAttends,
    chosen,
    oneOfThem,
    answers,
    supports,
    consulted,
    informed
};

/// What a role spends on one half of a row.
struct LoadLine {
    ResponsibilityId responsibility;
    EffortHalf half = EffortHalf::whole;
    LoadReason reason = LoadReason::doesAlone;
    EffortSource source = EffortSource::unknown;
    /// The effort's text.
    std::string terms = {};
    /// The part of the half's hours, 0 to 1.
    double share = 1;
    /// Unknown where the row has no hours, or none but an estimate and the role carries none.
    std::optional<double> hours = {};

    friend bool operator==(const LoadLine&, const LoadLine&) = default;
};

/// What the letters of a cell mean for effort.
struct LetterPart {
    bool does = false;
    /// Spent by who does not do it, for the weightiest of these letters; 0 when none of them costs time.
    double share = 0;
    LoadReason reason = LoadReason::informed;
};

/// Reads cells' letters under one scheme, each text once.
class LetterParts {
public:
    LetterParts() = default;
    LetterParts(std::vector<Letter> scheme, const LoadSettings& settings);

    const LetterPart& of(const std::string& letters) const;

private:
    std::vector<Letter> m_scheme;
    LoadSettings m_settings;
    mutable std::map<std::string, LetterPart> m_read;
};

/// The lines of one row of a chart, by role; nothing for rows out of scope or left out.
std::vector<std::pair<RoleId, LoadLine>> loadLines(const Plan& plan, const ChartRow::Key& row,
                                                   const EffortFactors& factors, const LetterParts& parts);

} // namespace remit
