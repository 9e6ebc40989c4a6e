#include "widgets/exchange/export_dialog.h"

#include "model/document/plan_document.h"
#include "report/output/pdf_export.h"
#include "report/output/printing.h"
#include "ui_export_dialog.h"
#include "widgets/exchange/export_choices.h"
#include "widgets/exchange/export_memory.h"
#include "widgets/exchange/export_previewer.h"
#include "widgets/exchange/export_printing.h"
#include "widgets/exchange/export_target.h"
#include "widgets/parts/preferences.h"
#include "widgets/parts/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPrinter>

#include <algorithm>

namespace remit {

namespace {

constexpr int lookWhileWritingEvery = 40; // milliseconds

} // namespace

ExportDialog::ExportDialog(const PlanDocument& document, ConstellationId shown, const ResourceReader& resources,
                           Preferences& preferences, Prompts& prompts, ExportPurpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_knowledge(readExportKnowledge(resources))
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_purpose(purpose)
    , m_form(std::make_unique<Ui::ExportDialog>())
{
    m_form->setupUi(this);
    dress();
    fillChoices(*m_form, document.plan(), shown);
    recall();
    m_previewer = new ExportPreviewer(
        m_knowledge, *m_form->preview, [this] { return order(); }, this);
    connectChoices();
    if (parent != nullptr)
        resize(size().boundedTo(parent->window()->size() - QSize(24, 24)));
    check();
    m_previewer->showNow();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::dress()
{
    m_form->heading->setProperty("part", "heading");
    m_form->problem->setProperty("part", "problem");
    m_form->problem->hide();
    m_form->progress->hide();
    for (QLabel* label : {m_form->formatLabel, m_form->constellationsLabel, m_form->contentLabel, m_form->pagesLabel,
                          m_form->authorLabel, m_form->paperLabel})
        label->setProperty("part", "section");
    for (QComboBox* box : {m_form->paper, m_form->orientation, m_form->boundaryFirst, m_form->boundarySecond,
                           m_form->calendarPeople, m_form->separator})
        box->setMinimumWidth(0);
    m_form->choicesArea->setStyleSheet(QStringLiteral("#choicesArea, #choices { background: transparent; }"));
    if (m_purpose == ExportPurpose::printer)
        dressForPrinter(*this, *m_form);
}

void ExportDialog::recall()
{
    recallChoices(*m_form, m_preferences);
    recallFile(*m_form, m_preferences);
    const QString lastFolder = m_preferences.exportChoice("folder", QString()).toString();
    m_form->target->setText(usualTarget(m_document.path(), lastFolder, format()));
}

void ExportDialog::remember()
{
    rememberChoices(*m_form, m_preferences, m_subjectChosen);
    if (m_purpose == ExportPurpose::file)
        rememberFile(*m_form, m_preferences, format());
}

void ExportDialog::chooseMap()
{
    m_subjectChosen = true;
    m_form->chart->setChecked(false);
    m_form->map->setChecked(true);
}

void ExportDialog::chooseCalendar()
{
    m_subjectChosen = true;
    m_form->format->setCurrentIndex(m_form->format->findData(int(ExportFormat::calendar)));
}

void ExportDialog::choosePages(const QString& part, const std::vector<ConstellationId>& constellations,
                               const Plan& plan)
{
    m_subjectChosen = true;
    if (addFormerStates(*m_form, m_document.plan(), plan, constellations))
        m_withFormer = plan;
    tickPages(*m_form, part);
    tickConstellations(*m_form, constellations);
    m_first = constellations.front();
    check();
}

void ExportDialog::connectChoices()
{
    const auto look = [this] {
        check();
        m_previewer->showSoon();
    };
    for (const ExportTick& tick : exportTicks) {
        if (tick.box != &Ui::ExportDialog::openWhenDone)
            connect(m_form.get()->*tick.box, &QCheckBox::toggled, this, look);
    }
    connect(m_form->constellations, &QListWidget::itemChanged, this, look);
    for (const QComboBox* box : {m_form->paper, m_form->orientation, m_form->byColumns, m_form->boundaryFirst,
                                 m_form->boundarySecond, m_form->calendarPeople, m_form->separator})
        connect(box, &QComboBox::currentIndexChanged, this, look);
    connect(m_form->format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChosen);
    connect(m_form->format, &QComboBox::currentIndexChanged, this, look);
    connect(&m_document, &PlanDocument::changed, this, look);
    connect(m_form->target, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_form->browse, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_form->cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_form->exportButton, &QPushButton::clicked, this, &ExportDialog::exportNow);
}

void ExportDialog::choosePath()
{
    const auto path = m_prompts.askSavePath(tr("Export to"), m_form->target->text(), filterFor(format()));
    if (!path || path->isEmpty())
        return;
    m_confirmedPath = *path;
    m_form->target->setText(*path);
}

void ExportDialog::formatChosen()
{
    if (!m_form->target->text().trimmed().isEmpty())
        m_form->target->setText(withSuffix(m_form->target->text().trimmed(), format()));
}

void ExportDialog::check()
{
    enableChoices(*m_form, format());
    if (const auto ids = chosen(); !ids.empty())
        fillBoundary(*m_form, plan(), ids.front());
    const QString problem = order().obstacle;
    const bool named = m_purpose == ExportPurpose::printer || !m_form->target->text().trimmed().isEmpty();
    const bool hasAny = !chosen().empty() || format() == ExportFormat::json;
    m_form->exportButton->setEnabled(named && !m_busy && problem.isEmpty() && hasAny);
    if (!problem.isEmpty())
        m_form->problem->setText(problem);
    m_form->problem->setVisible(!problem.isEmpty());
}

ExportFormat ExportDialog::format() const
{
    return m_purpose == ExportPurpose::printer ? ExportFormat::pdf
                                               : ExportFormat(m_form->format->currentData().toInt());
}

const Plan& ExportDialog::plan() const
{
    return m_withFormer && format() != ExportFormat::json ? *m_withFormer : m_document.plan();
}

std::vector<ConstellationId> ExportDialog::chosen() const
{
    return tickedConstellations(*m_form, m_first);
}

ExportContent ExportDialog::content() const
{
    ExportContent content = chosenContent(*m_form);
    content.chart.fileName = m_document.fileName();
    content.chart.printedOn = QDate::currentDate();
    return content;
}

ExportOrder ExportDialog::order() const
{
    const auto ids = chosen();
    const ExportContent wanted = content();
    return {ids, format(), wanted, obstacleFor(wanted, format(), ids.size()), &plan()};
}

ReportProgress ExportDialog::shownProgress()
{
    m_lastLook.start();
    return [this](double done) {
        if (m_lastLook.elapsed() > lookWhileWritingEvery) {
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
    m_previewer->setPaused(busy);
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
    m_purpose == ExportPurpose::file ? writeFile() : print();
}

void ExportDialog::writeFile()
{
    QString path = m_form->target->text().trimmed();
    if (QFileInfo(path).suffix().toLower() != formatSuffix(format()))
        path += QLatin1Char('.') + formatSuffix(format());
    if (path != m_confirmedPath && QFileInfo::exists(path)
        && !m_prompts.confirm(tr("Replace “%1”?").arg(QFileInfo(path).fileName()),
                              tr("A file of that name is there already."), tr("Replace")))
        return;
    // While it is busy all choices are grey, which would mean that they do not apply.
    const ExportOrder wanted = order();
    setBusy(true);
    const auto outcome
        = exportTo(path, wanted.format, plan(), wanted.constellations, wanted.content, *m_knowledge, shownProgress());
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
    const ExportOrder wanted = order();
    QPrinter printer(QPrinter::HighResolution);
    preparePrinter(printer, wanted.content.paper, QFileInfo(m_document.path()).completeBaseName());
    if (!m_prompts.choosePrinter(printer))
        return;
    setBusy(true);
    const auto printed = printOrder(printer, plan(), wanted, *m_knowledge, shownProgress());
    const bool cancelled = m_cancelled;
    setBusy(false);
    if (!printed)
        return fail(cancelled ? tr("Cancelled: nothing was printed.")
                              : QString::fromStdString(printed.error().message));
    remember();
    emit exported(*printed);
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
