#pragma once

#include "report/output/chart_output.h"

#include <QString>

class QDialog;
class QPrinter;

namespace Ui {
class ExportDialog;
}

namespace remit {

struct ExportOrder;

/// Leaves out of the dialog what a printer has no use for, and calls it printing.
void dressForPrinter(QDialog& dialog, Ui::ExportDialog& form);
/// Prints what is ordered and says so; the error is a sentence. `goOn` hears how much is done and may stop it.
Result<QString> printOrder(QPrinter& printer, const Plan& plan, const ExportOrder& order,
                           const ExportKnowledge& knowledge, const ReportProgress& goOn);

} // namespace remit
