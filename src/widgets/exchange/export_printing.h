#pragma once

#include "report/output/chart_output.h"

#include <QString>

class QPrinter;

namespace remit {

struct ExportOrder;

/// Prints what is ordered and says so; the error is a sentence. `goOn` hears how much is done and may stop it.
Result<QString> printOrder(QPrinter& printer, const Plan& plan, const ExportOrder& order,
                           const ExportKnowledge& knowledge, const ReportProgress& goOn);

} // namespace remit
