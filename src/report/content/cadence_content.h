#pragma once

#include "analysis/meetings/troubles.h"
#include "report/content/sheet_content.h"

namespace remit {

/// Which figures and findings about people the pages of the meetings have besides.
struct CadenceParts {
    bool load = false;
    bool troubles = false;
};

/// Every meeting of a constellation: when by the clock of each place, how long, who comes, what for and who owns it;
/// then how much time it takes each, and what does not work in a year from the day of printing, where these are wanted.
SheetContent cadenceSheet(const Plan& plan, ConstellationId constellation, const CadenceParts& parts,
                          const ChartOptions& options = {});

/// The meetings as a table: a row for each.
struct CadenceTable {
    QStringList head;
    QList<QStringList> rows;
};
CadenceTable cadenceTable(const Plan& plan, ConstellationId constellation);

/// The plan with everybody called as what they are in the constellation, also in the names that meetings were
/// proposed with; what was typed stays.
Plan withoutPeople(const Plan& plan, ConstellationId constellation);

} // namespace remit
