#include "widgets/exchange/export_printing.h"

#include "ui_export_dialog.h"

#include "report/output/pdf_export.h"
#include "report/output/print_fonts.h"
#include "report/output/printing.h"
#include "widgets/exchange/export_dialog.h"
#include "widgets/exchange/export_previewer.h"

#include <QDir>
#include <QPrinter>

namespace remit {

void dressForPrinter(QDialog& dialog, Ui::ExportDialog& form)
{
    dialog.setWindowTitle(ExportDialog::tr("Print responsibility chart"));
    form.heading->setText(ExportDialog::tr("Print responsibility chart"));
    form.exportButton->setText(ExportDialog::tr("Print…"));
    for (QWidget* part : {static_cast<QWidget*>(form.formatLabel), static_cast<QWidget*>(form.format), form.fileLine,
                          static_cast<QWidget*>(form.openWhenDone), static_cast<QWidget*>(form.authorLabel),
                          static_cast<QWidget*>(form.author)})
        part->hide();
}

Result<QString> printOrder(QPrinter& printer, const Plan& plan, const ExportOrder& order,
                           const ExportKnowledge& knowledge, const ReportProgress& goOn)
{
    const auto pages = layOut(exportParts(plan, order.constellations, order.content, knowledge), order.content.paper,
                              PrintMeasure(), between(goOn, 0, 0.5));
    if (pages.empty() || !printPages(printer, pages, order.content.inks, between(goOn, 0.5, 1)))
        return Error{ExportDialog::tr("The printer does not take the pages. Check that it is there and switched on.")
                         .toStdString()};
    const QString count
        = pages.size() == 1 ? ExportDialog::tr("1 page") : ExportDialog::tr("%1 pages").arg(pages.size());
    QString message = printer.outputFileName().isEmpty()
        ? ExportDialog::tr("%1 went to the printer.").arg(count)
        : ExportDialog::tr("%1 went to “%2”.").arg(count, QDir::toNativeSeparators(printer.outputFileName()));
    for (const QString& warning : fontWarnings(missingCharactersIn(pages)))
        message += QLatin1Char(' ') + warning;
    return message;
}

} // namespace remit
