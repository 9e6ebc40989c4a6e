#pragma once

#include "core/plan.h"
#include "report/content/chart_content.h"

#include <QString>
#include <QStringList>

#include <map>
#include <string>

/// The chart of one constellation as text: Markdown, HTML, CSV.
namespace remit {

/// Figures about people: only what stands here is written, so that they stay out until somebody asks for them.
struct ChartFigures {
    /// Hours per week of a row, "≈ 2".
    std::map<ResponsibilityId, QString> hours;
    /// A line under the role's name, "≈ 26 h of 34 h".
    std::map<RoleId, QString> load;
    /// One line each.
    QStringList findings;
};

/// Whether the ending of a file name stands for one of the text formats: md, html, htm, csv.
bool isChartTextFormat(const QString& suffix);

/// The chart in the format of the suffix; empty for other suffixes. CSV, with the separator between its cells, has
/// neither legend nor findings, so that it can be brought in again.
std::string chartText(const Plan& plan, ConstellationId constellation, const QString& suffix,
                      const ChartOptions& options, const ChartFigures& figures = {}, char separator = ',');

} // namespace remit
