#pragma once

#include "report/output/chart_output.h"

/// Charts on their way into a workbook (XLSX).
namespace remit {

/// The bytes of a workbook with a sheet for each constellation; last, where they are wanted side by side, one of what
/// differs. The error is half a sentence.
Result<std::string> exportedWorkbook(const Plan& plan, const std::vector<ConstellationId>& constellations,
                                     const ExportContent& content, const ExportKnowledge& knowledge);

} // namespace remit
