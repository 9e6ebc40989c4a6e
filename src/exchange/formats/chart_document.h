#pragma once

#include "core/words.h"

#include <string>
#include <vector>

/// A responsibility chart as text that is read by people, and the formats it is written in.
namespace remit {

struct ChartDocument {
    struct Letter {
        std::string letter;
        /// "Accountable: answers for it"; only in the legend.
        std::string meaning;
        Involvement involvement = Involvement::informed;
    };
    struct Column {
        std::string name;
        std::string shortName;
        /// More lines below the name: who it is, the load.
        std::vector<std::string> lines;
    };
    struct Cell {
        std::vector<Letter> letters;
        /// Numbers of notes, from 1.
        std::vector<int> notes;
        /// Said behind the letters.
        std::string remark = {};
    };
    struct Row {
        int number = 0;
        std::string title;
        /// Said after the title: sharing, why it is left out.
        std::string remark;
        bool leftOut = false;
        std::string hours;
        std::vector<int> notes;
        /// One per column.
        std::vector<Cell> cells;
    };
    struct Band {
        /// Empty for rows without an area.
        std::string name;
        std::vector<Row> rows;
    };
    /// A list below the chart, such as findings.
    struct Section {
        std::string heading;
        std::vector<std::string> lines;
    };

    std::string title;
    std::string subtitle;
    std::string footer;
    /// What the first column is called.
    std::string rowsHeading;
    /// What the column of hours is called; empty when there is none.
    std::string hoursHeading;
    /// Said below the table, such as what is hidden.
    std::vector<std::string> remarks;
    std::vector<Letter> legend;
    std::vector<Column> columns;
    std::vector<Band> bands;
    std::string notesHeading;
    std::vector<std::string> notes;
    std::vector<Section> sections;
};

/// A table in the Markdown of GitHub and others; notes follow as a numbered list.
std::string writeMarkdown(const ChartDocument& chart);

/// A page that stands alone: no script, nothing loaded, readable without its styles, in the dark and on paper.
std::string writeHtml(const ChartDocument& chart);

} // namespace remit
