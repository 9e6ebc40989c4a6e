#pragma once

#include "core/id.h"

#include <optional>
#include <string>
#include <tuple>

/// The rows of a plan that say what was agreed, why, and how far it was put into practice; part of core/rows.h.
namespace remit {

/// A constellation as it was agreed on, kept so that nothing done later changes it.
struct AgreedVersion {
    using Key = std::tuple<ConstellationId, AgreedVersionId>;
    ConstellationId constellation;
    AgreedVersionId version;
    /// What the constellation was called that day.
    std::string name;
    std::string agreedOn;
    /// From when it holds; empty when from that day.
    std::string validFrom;
    std::string agreedBy;
    std::string reviewOn;
    /// The constellation and what it names as the JSON of a plan (docs/json-format.md).
    std::string content;
    /// Hours a week of that day by role and by seat, as JSON (exchange/formats/agreed_content.h).
    std::string loads;
    /// In the order in which they were agreed on.
    double position = 0;

    Key key() const { return {constellation, version}; }
    friend bool operator==(const AgreedVersion&, const AgreedVersion&) = default;
};

/// What was settled about a row, and why.
struct Decision {
    using Key = std::tuple<ConstellationId, ResponsibilityId>;
    ConstellationId constellation;
    ResponsibilityId responsibility;
    /// In words, as it was settled that day: "PM answers, PO does".
    std::string result;
    std::string reason;
    std::string agreedBy;
    std::string decidedOn;

    Key key() const { return {constellation, responsibility}; }
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// How far a responsibility is handed over on the way from one constellation to another.
struct HandoverState {
    using Key = std::tuple<ConstellationId, ConstellationId, ResponsibilityId>;
    /// Where the way leads.
    ConstellationId constellation;
    /// Where it begins; the same constellation when it begins at what was agreed of it.
    ConstellationId before;
    ResponsibilityId responsibility;
    /// So long both do it; nothing where what is proposed holds.
    std::optional<double> weeks = {};
    bool done = false;
    std::string doneOn = {};

    Key key() const { return {constellation, before, responsibility}; }
    friend bool operator==(const HandoverState&, const HandoverState&) = default;
};

} // namespace remit
