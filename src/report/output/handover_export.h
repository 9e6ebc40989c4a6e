#pragma once

#include "report/content/transition_content.h"
#include "report/output/chart_output.h"

/// The boundary of two roles and the way from one constellation to another, on their way out.
namespace remit {

/// Two roles side by side, to be signed; says so where there are no two.
SheetContent boundaryPages(const Plan& plan, ConstellationId constellation, const ExportContent& content);
/// What is handed over, in which order.
SheetContent transitionPages(const Plan& plan, const Transition& way, const ExportContent& content,
                             const ExportKnowledge& knowledge);
/// The same as a table: CSV or Markdown.
QString transitionText(const Plan& plan, const Transition& way, ExportFormat format, const ExportContent& content,
                       const ExportKnowledge& knowledge);

} // namespace remit
