#pragma once

#include "core/words.h"

#include <xlsxwriter.h>

#include <map>

namespace remit {

/// How the cells of a workbook look: the colours of paper, which a light spreadsheet shares.
struct WorkbookStyles {
    explicit WorkbookStyles(lxw_workbook& book);

    lxw_format* title;
    lxw_format* subtitle;
    lxw_format* titleHead;
    lxw_format* roleHead;
    lxw_format* area;
    lxw_format* responsibility;
    lxw_format* letters;
    lxw_format* text;
    /// The same three of rows that were left out.
    lxw_format* outResponsibility;
    lxw_format* outLetters;
    lxw_format* outText;
    lxw_format* remark;
    /// Of letters, by what they mean, for rules.
    std::map<Involvement, lxw_format*> chips;
    /// The same for the legend.
    std::map<Involvement, lxw_format*> legend;
};

} // namespace remit
