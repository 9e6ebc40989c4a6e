#pragma once

#include "report/content/chart_content.h"

/// A page of text in sections, such as the charter of a role, before anybody decides where it stands on paper.
namespace remit {

/// What stands below an item: who else, a note, an open question.
struct SheetDetail {
    QString text;
    bool question = false;
};

struct SheetItem {
    /// Left of the text; as a number of the chart, or empty.
    QString number;
    std::vector<CellLetter> letters;
    QString text;
    /// In a frame after the text.
    QString label;
    std::vector<SheetDetail> details;
};

struct SheetSection {
    QString heading;
    std::vector<SheetItem> items;
    /// Said instead of items.
    QString whenEmpty;
};

struct SheetContent {
    QString title;
    QString subtitle;
    /// Below the title, in full; lines as they are.
    QString description;
    /// What later pages say at their top.
    QString running;
    /// On every page; empty where no letters are shown.
    std::vector<LegendEntry> legend;
    std::vector<SheetSection> sections;
    /// Below the last section.
    QStringList remarks;
    /// At the foot of the last page, each below a line to sign on.
    QStringList signatures = {};
    QString footer;
};

} // namespace remit
