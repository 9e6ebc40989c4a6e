#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

/// Fill-in sheets: a chart as a file in which one person says who does what, without Remit, and which comes back.
namespace remit {

struct SheetColumn {
    /// As the sheet has it; may have been edited.
    std::string name;
    std::string shortName = {};
    /// 0 where the sheet lost it.
    RoleId role = {};

    friend bool operator==(const SheetColumn&, const SheetColumn&) = default;
};

struct SheetRow {
    std::string area;
    std::string title;
    /// 0 where the sheet lost it, or somebody added the row.
    ResponsibilityId responsibility = {};
    /// What was put into the cells, one per column, as it was written.
    std::vector<std::string> cells = {};

    friend bool operator==(const SheetRow&, const SheetRow&) = default;
};

struct FillInSheet {
    /// Of the constellation; 0 where the sheet lost it.
    ConstellationId constellation;
    std::string constellationName;
    /// Who fills it in.
    std::string participant;
    std::vector<Letter> scheme;
    std::vector<SheetColumn> columns;
    std::vector<SheetRow> rows;

    friend bool operator==(const FillInSheet&, const FillInSheet&) = default;
};

/// What a sheet says to the person who fills it in; "%1" stands for what is told in passing.
struct SheetWords {
    std::string title;
    std::string intro;
    std::string nameLabel;
    std::string rowsHeading;
    std::string lettersLabel;
    /// What a line of keys is called that must stay.
    std::string keep;
    std::string save;
    std::string clear;
    /// "%1 of %2 rows filled in"
    std::string progress;
    /// "“%1” is no letter here."
    std::string noLetter;
    std::string nameMissing;
    std::string saved;
    /// Where the browser runs no scripts.
    std::string noScript;
};

/// The rows of the constellation that are not left out. Without letters nobody is led by what is there; hidden roles
/// are not asked about.
FillInSheet sheetFor(const Plan& plan, ConstellationId constellation, const std::string& participant,
                     bool withLetters = false);

/// For a spreadsheet: UTF-8 that says so, fields apart by `delimiter`.
std::string writeSheetCsv(const FillInSheet& sheet, const SheetWords& words, char delimiter);
/// A page that stands alone and saves itself filled in: nothing loaded, for keyboard and mouse, light, dark and paper.
std::string writeSheetHtml(const FillInSheet& sheet, const SheetWords& words);

/// Whether a file is one of these.
bool isFillInSheet(std::string_view bytes);
/// What a filled-in file says, whichever of the two it is, after a spreadsheet or a browser saved it again; rows may be
/// sorted, added or lack their keys. The scheme is not read.
Result<FillInSheet> readSheet(std::string_view bytes, const std::string& fileName);

} // namespace remit
