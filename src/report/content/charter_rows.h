#pragma once

#include "core/chart.h"
#include "report/content/sheet_content.h"

#include <map>
#include <string>
#include <vector>

namespace remit {

/// Who does a row and who answers for it, of the roles that are not hidden.
struct RowPeople {
    std::vector<RoleId> doers;
    std::vector<RoleId> owners;
};

/// What the charters of one constellation have in common.
struct ChartPeople {
    ChartPeople(const Plan& plan, ConstellationId constellation);

    Chart chart;
    std::vector<Letter> scheme;
    std::map<ResponsibilityId, RowPeople> rows;

private:
    struct Meaning {
        bool does = false;
        bool answers = false;
    };
    void add(const Assignment::Key& cell, const Plan& plan, std::map<std::string, Meaning>& known);
};

/// What somebody with these hats answers for, does, checks, is asked and is told: the sections of a charter.
std::vector<SheetSection> charterSections(const Plan& plan, const ChartPeople& people, const std::vector<RoleId>& hats,
                                          const ChartOptions& options);

} // namespace remit
