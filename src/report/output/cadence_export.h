#pragma once

#include "report/output/chart_output.h"

/// The meetings of a constellation on their way out.
namespace remit {

/// A page for each week, then every meeting; none where they are not wanted.
ReportParts cadenceWanted(const Plan& plan, ConstellationId constellation, const ExportContent& content);
/// The meetings as CSV.
QString cadenceText(const Plan& plan, ConstellationId constellation, const ExportContent& content);
/// The plan, or as much of it as may be told where people are not named.
Plan namedAsWanted(const Plan& plan, ConstellationId constellation, const ExportContent& content);

} // namespace remit
