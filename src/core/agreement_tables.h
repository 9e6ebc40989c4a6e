#pragma once

#include "core/agreement_rows.h"
#include "core/columns.h"

/// The tables of what was agreed; part of core/tables.h.
namespace remit {

template <> struct Table<AgreedVersion> {
    static constexpr std::string_view name = "agreed_version";
    static constexpr int keyColumns = 2;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &AgreedVersion::constellation},
        Column{"version", &AgreedVersion::version},
        Column{"name", &AgreedVersion::name},
        Column{"agreed_on", &AgreedVersion::agreedOn},
        Column{"valid_from", &AgreedVersion::validFrom},
        Column{"agreed_by", &AgreedVersion::agreedBy},
        Column{"review_on", &AgreedVersion::reviewOn},
        Column{"content", &AgreedVersion::content},
        Column{"loads", &AgreedVersion::loads},
        Column{"position", &AgreedVersion::position},
    };
};

template <> struct Table<Decision> {
    static constexpr std::string_view name = "decision";
    static constexpr int keyColumns = 2;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &Decision::constellation},
        Column{"responsibility", &Decision::responsibility},
        Column{"result", &Decision::result},
        Column{"reason", &Decision::reason},
        Column{"agreed_by", &Decision::agreedBy},
        Column{"decided_on", &Decision::decidedOn},
    };
};

template <> struct Table<HandoverState> {
    static constexpr std::string_view name = "handover";
    static constexpr int keyColumns = 3;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &HandoverState::constellation},
        Column{"before", &HandoverState::before},
        Column{"responsibility", &HandoverState::responsibility},
        Column{"weeks", &HandoverState::weeks},
        Column{"done", &HandoverState::done},
        Column{"done_on", &HandoverState::doneOn},
    };
};

} // namespace remit
