#pragma once

#include "core/plan.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

/// What a printed responsibility chart says, before anybody decides where it stands on paper.
namespace remit {

/// What goes into a chart.
struct ChartOptions {
    /// The heading; "Who does what" when empty.
    QString title;
    bool notes = true;
    /// Who agreed, who has to settle a question, who accepted a finding.
    bool names = true;
    bool sharing = true;
    bool openQuestions = true;
    /// Rows that were left out on purpose, greyed, with the reason.
    bool leftOut = true;
    /// A note stands small behind its letters instead of below the chart.
    bool notesInCells = false;
    /// Name of the plan file for the footer; left out when empty.
    QString fileName;
    /// The day for the footer; left out when invalid.
    QDate printedOn;
};

struct LegendEntry {
    QString letter;
    QString text;
    Involvement involvement = Involvement::informed;
};

struct RoleHeader {
    /// 0 for a column that is no role.
    RoleId id;
    QString name;
    QString shortName;
    /// Who wears the hat, one line under the name; empty when nobody is known.
    QString person;
    /// How much work it is, below that; empty unless wanted.
    QString load;

    /// What stands below the name, in lines.
    QString below() const;
};

struct CellLetter {
    QString letter;
    Involvement involvement = Involvement::informed;
};

/// A footnote and what points at it: a note of a cell, or an open question.
struct ContentNote {
    QString text;
    bool question = false;
};

struct ContentCell {
    /// Index into the roles.
    int role = 0;
    std::vector<CellLetter> letters;
    std::vector<ContentNote> notes;
    /// Instead of letters, as in a column of hours.
    QString text;
    /// Small behind the letters.
    QString remark = {};
};

struct ContentRow {
    ResponsibilityId id;
    int number = 0;
    QString title;
    /// Who shares the doing and how, "PM or PO"; empty where nobody said.
    QString sharing;
    bool leftOut = false;
    QString leftOutReason;
    std::vector<ContentNote> notes;
    /// Only cells that hold something, in the order of the roles.
    std::vector<ContentCell> cells;
};

struct ContentBand {
    /// Empty for rows without an area.
    QString name;
    std::vector<ContentRow> rows;
};

struct ChartContent {
    QString title;
    QString subtitle;
    /// What later pages say at their top.
    QString running;
    std::vector<LegendEntry> legend;
    std::vector<RoleHeader> roles;
    std::vector<ContentBand> bands;
    /// Said below the last row, such as what is hidden.
    QStringList remarks;
    /// "atlas.remit · printed 22 November 2026"
    QString footer;
};

/// What the letters of a scheme mean, in its order.
std::vector<LegendEntry> legendOf(const Plan& plan, SchemeId scheme);

ChartContent chartContent(const Plan& plan, ConstellationId constellation, const ChartOptions& options = {});

} // namespace remit
