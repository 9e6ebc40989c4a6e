#pragma once

#include "words/broken_lines.h"

namespace remit {

/// What stands in the header of a role: at most three lines in all.
struct RoleHeaderLines {
    QStringList name;
    QStringList below;
};

/// The texts of a role's header and how they are measured. `mark` is room left of the name that it leaves to the mark
/// of a finding, also while there is none.
struct RoleHeaderTexts {
    QString name;
    QString below;
    int mark = 0;
    TextWidth nameWidth;
    TextWidth belowWidth;
};

RoleHeaderLines roleHeaderLines(const RoleHeaderTexts& texts, int width);

/// The width at which nothing is cut or broken within a word, up to `widest` for each line. A name has one line where
/// that is enough; what stands below it is no reason for a wide column and takes two.
int roleHeaderWidth(const RoleHeaderTexts& texts, int widest);

} // namespace remit
