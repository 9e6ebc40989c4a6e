// What takes the export dialog a while: its preview, writing, printing.

#include "core/chart.h"
#include "model/document/plan_document.h"
#include "report/output/pdf_export.h"
#include "report/output/print_fonts.h"
#include "report/output/printing.h"
#include "ui_export_dialog.h"
#include "widgets/exchange/export_dialog.h"
#include "widgets/parts/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QPrinter>

namespace remit {

namespace {

constexpr int lookEvery = 40; // milliseconds
constexpr qsizetype previewedCharacters = 200'000;

} // namespace

void ExportDialog::showPreview()
{
    if (m_previewing || m_busy) {
        m_previewSoon.start();
        return;
    }
    const auto ids = chosen();
    if (!m_knowledge)
        return m_form->preview->showMessage(QString::fromStdString(m_knowledge.error().message));
    if (ids.empty() && format() != ExportFormat::json)
        return m_form->preview->showMessage(tr("Tick a constellation to see it here."));
    if (const QString problem = obstacle(); !problem.isEmpty())
        return m_form->preview->showMessage(problem);
    if (!isText(format()))
        return previewPages();
    QString text = exportedText(m_document.plan(), ids, format(), content(), *m_knowledge);
    const bool cut = text.size() > previewedCharacters;
    if (cut)
        text = text.left(previewedCharacters) + QChar(0x2026);
    m_form->preview->showText(text, cut ? tr("The beginning of the file") : tr("The whole file"));
}

/// Laid out piece by piece; given up when something else is wanted meanwhile.
void ExportDialog::previewPages()
{
    m_previewing = true;
    m_lastLook.start();
    const QPointer<ExportDialog> alive(this);
    const auto goOn = [this, alive](double) {
        if (!alive)
            return false;
        if (m_lastLook.elapsed() > lookEvery) {
            QCoreApplication::processEvents();
            if (alive)
                m_lastLook.restart();
        }
        return alive && !m_previewSoon.isActive() && !m_busy;
    };
    const ExportContent wanted = content();
    const bool whole = isPicture(format());
    std::vector<PageLayout> pages;
    if (whole) {
        const auto shown = exportedPicture(m_document.plan(), chosen(), wanted, *m_knowledge);
        if (auto page = picture(shown, PrintMeasure(), goOn))
            pages.push_back(std::move(*page));
    } else {
        pages = layOut(exportParts(m_document.plan(), chosen(), wanted, *m_knowledge), wanted.paper, PrintMeasure(),
                       goOn);
    }
    if (!alive)
        return;
    m_previewing = false;
    if (!pages.empty())
        m_form->preview->showPages(std::move(pages), wanted.inks, whole ? tr("All of it as one picture") : QString());
    else if (m_busy)
        m_previewSoon.start();
}

ReportProgress ExportDialog::shownProgress()
{
    m_lastLook.start();
    return [this](double done) {
        if (m_lastLook.elapsed() > lookEvery) {
            m_form->progress->setValue(int(done * m_form->progress->maximum()));
            QCoreApplication::processEvents();
            m_lastLook.restart();
        }
        return !m_cancelled;
    };
}

void ExportDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_cancelled = false;
    m_form->progress->setValue(0);
    m_form->progress->setVisible(busy);
    m_form->openWhenDone->setVisible(!busy && m_purpose == ExportPurpose::file);
    for (QWidget* part : {static_cast<QWidget*>(m_form->choicesArea), m_form->fileLine})
        part->setEnabled(!busy);
    if (busy)
        m_form->exportButton->setEnabled(false);
    else
        check();
}

void ExportDialog::exportNow()
{
    if (m_busy || !m_knowledge)
        return;
    if (m_purpose == ExportPurpose::file)
        writeFile();
    else
        print();
}

void ExportDialog::writeFile()
{
    const QString path = QFileInfo(m_form->target->text().trimmed()).suffix().toLower() == formatSuffix(format())
        ? m_form->target->text().trimmed()
        : m_form->target->text().trimmed() + QLatin1Char('.') + formatSuffix(format());
    if (path != m_confirmedPath && QFileInfo::exists(path)
        && !m_prompts.confirm(tr("Replace “%1”?").arg(QFileInfo(path).fileName()),
                              tr("A file of that name is there already."), tr("Replace")))
        return;
    setBusy(true);
    const auto outcome
        = exportTo(path, format(), m_document.plan(), chosen(), content(), *m_knowledge, shownProgress());
    setBusy(false);
    if (!outcome)
        return fail(QString::fromStdString(outcome.error().message));
    if (outcome->stopped)
        return fail(tr("Cancelled: nothing was written."));
    remember();
    emit exported((QStringList(outcome->message) + outcome->warnings).join(QLatin1Char(' ')));
    if (m_form->openWhenDone->isChecked())
        m_prompts.openFile(path);
    accept();
}

void ExportDialog::print()
{
    const ExportContent wanted = content();
    QPrinter printer(QPrinter::HighResolution);
    preparePrinter(printer, wanted.paper, QFileInfo(m_document.path()).completeBaseName());
    if (!m_prompts.choosePrinter(printer))
        return;
    setBusy(true);
    const ReportProgress goOn = shownProgress();
    const auto pages = layOut(exportParts(m_document.plan(), chosen(), wanted, *m_knowledge), wanted.paper,
                              PrintMeasure(), between(goOn, 0, 0.5));
    const bool printed = !pages.empty() && printPages(printer, pages, wanted.inks, between(goOn, 0.5, 1));
    const bool cancelled = m_cancelled;
    setBusy(false);
    if (!printed)
        return fail(cancelled ? tr("Cancelled: nothing was printed.")
                              : tr("The printer does not take the pages. Check that it is there and switched on."));
    remember();
    const QString count = pages.size() == 1 ? tr("1 page") : tr("%1 pages").arg(pages.size());
    QString message = printer.outputFileName().isEmpty()
        ? tr("%1 went to the printer.").arg(count)
        : tr("%1 went to “%2”.").arg(count, QDir::toNativeSeparators(printer.outputFileName()));
    for (const QString& warning : fontWarnings(missingCharactersIn(pages)))
        message += QLatin1Char(' ') + warning;
    emit exported(message);
    accept();
}

void ExportDialog::fail(const QString& why)
{
    m_form->problem->setText(why);
    m_form->problem->show();
}

/// During a job, Cancel and Escape stop the job and leave the dialog open.
void ExportDialog::reject()
{
    if (m_busy)
        m_cancelled = true;
    else
        QDialog::reject();
}

} // namespace remit
