#pragma once

#include "core/rows.h"
#include "widgets/parts/key_press.h"

#include <vector>

namespace remit {

/// Where a key is pressed while presenting, as far as that decides what it means.
struct PresentationPlace {
    /// The whole chart, rather than one responsibility.
    bool wholeChart = false;
    bool readOnly = false;
    /// Of the scheme; they come before the keys of the presentation.
    std::vector<Letter> letters;
    /// Rows of a page, as far as the whole chart shows.
    int pageRows = 1;
};

/// What a key means while presenting.
struct PresentationStep {
    enum class What {
        nothing,
        toggleLetter,
        replaceLetter,
        clear,
        noLetter,
        readOnly,
        undo,
        redo,
        end,
        switchWhole,
        switchNotes,
        switchLoad,
        switchHours,
        switchFindings,
        askQuestion,
        /// By as many rows, or to a row from either end.
        goRows,
        goFirst,
        goLast,
        /// To the role beside, around the edge or not.
        goRolesAround,
        goRoles
    };

    What what = What::nothing;
    int by = 0;
    /// Meant, or typed where it is none.
    QString letter = {};

    friend bool operator==(const PresentationStep&, const PresentationStep&) = default;
};

PresentationStep stepFor(const KeyPress& press, const PresentationPlace& place);

/// The keys that are of use there, for those who do not know them.
QString hintFor(const PresentationPlace& place);

} // namespace remit
