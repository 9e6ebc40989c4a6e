#pragma once

#include "core/rows.h"
#include "widgets/parts/key_press.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

namespace remit {

/// Where a key is pressed, as far as that decides what it means.
struct KeyPlace {
    enum class On { nothing, cells, title, area, newRow };

    On on = On::nothing;
    bool readOnly = false;
    /// Letters typed just now look for a title, which goes on with this key.
    bool searching = false;
    /// Of the scheme.
    std::vector<Letter> letters;
    /// Keys that have an action.
    QList<QKeySequence> actions;
};

/// What a key means on the chart.
struct KeyMeaning {
    enum class What {
        nothing,
        letGo,
        extend,
        action,
        open,
        toggleLetter,
        replaceLetter,
        noLetter,
        readOnly,
        newTitle,
        search
    };

    What what = What::nothing;
    /// Of the action.
    QKeySequence keys = {};
    /// The letter meant, or what was typed.
    QString text = {};

    friend bool operator==(const KeyMeaning&, const KeyMeaning&) = default;
};

KeyMeaning meaningOf(const KeyPress& press, const KeyPlace& place);

} // namespace remit
