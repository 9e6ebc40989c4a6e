// How the main window lets charts out: to files, paper and the clipboard.

#include "model/document/plan_document.h"
#include "report/output/picture_export.h"
#include "report/output/print_fonts.h"
#include "widgets/chart/inspector.h"
#include "widgets/exchange/export_dialog.h"
#include "widgets/window/main_window.h"
#include "widgets/window/workbench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace remit {

void MainWindow::letOut(ExportPurpose purpose)
{
    if (!m_workbench)
        return;
    m_workbench->inspector().flush();
    auto* dialog = new ExportDialog(m_workbench->document(), m_workbench->constellation(), m_services.resources,
                                    m_services.preferences, m_prompts, purpose, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, m_workbench,
            [this](const QString& message) { m_workbench->showNotice(message); });
    dialog->open();
}

void MainWindow::exportChart()
{
    letOut(ExportPurpose::file);
}

void MainWindow::printChart()
{
    letOut(ExportPurpose::printer);
}

void MainWindow::copyPicture()
{
    if (!m_workbench)
        return;
    m_workbench->inspector().flush();
    const ExportContent content = pictureChoices(m_services.preferences);
    const ChartContent chart
        = chartContent(m_workbench->document().plan(), m_workbench->constellation(), content.chart);
    const auto page = picture(chart, PrintMeasure());
    const auto image = imageOf(*page, content.inks);
    if (!image)
        return report(QString::fromStdString(image.error().message));
    auto* mime = new QMimeData;
    mime->setImageData(*image);
    mime->setData(QStringLiteral("image/svg+xml"), svgOf(*page, chart.title, content.inks));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_workbench->showNotice(tr("The chart is on the clipboard as a picture."));
}

} // namespace remit
