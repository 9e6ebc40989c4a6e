// What the start page and the menus let the main window do with files.

#include "advisor/chart_templates.h"
#include "model/document/plan_document.h"
#include "model/document/plan_json.h"
#include "model/exchange/list_paste.h"
#include "widgets/catalogue/shelf_dialog.h"
#include "widgets/chart/inspector.h"
#include "widgets/constellations/constellation_commands.h"
#include "widgets/exchange/import_dialog.h"
#include "widgets/findings/findings_part.h"
#include "widgets/look/theme.h"
#include "widgets/parts/long_work.h"
#include "widgets/parts/plan_paths.h"
#include "widgets/parts/prompts.h"
#include "widgets/window/about_dialog.h"
#include "widgets/window/main_window.h"
#include "widgets/window/shortcuts_dialog.h"
#include "widgets/window/workbench.h"

#include "model/document/shown_constellation.h"
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace remit {

void MainWindow::createFromTemplate(const QString& suggestedName, const std::string& templateName)
{
    const auto content = planFromTemplate(m_services.catalogue, m_services.resources, templateName);
    if (!content)
        return report(QString::fromStdString(content.error().message));
    create(suggestedName, *content);
}

void MainWindow::create(const QString& suggestedName, const Plan& content)
{
    const auto answer = m_prompts.askSavePath(tr("Where to keep the plan"),
                                              freePath(m_services.preferences.folder(), suggestedName), planFilter());
    if (!answer || answer->isEmpty())
        return;
    const QString path = asPlanPath(*answer);
    // The save dialog has asked about replacing what is there, unless the suffix was added here.
    auto document = PlanDocument::create(path, content, path == *answer);
    if (!document)
        return report(QString::fromStdString(document.error().message));
    m_services.preferences.setFolder(QFileInfo(path).absolutePath());
    adopt(std::move(*document));
}

void MainWindow::newPlan()
{
    createFromTemplate(tr("Plan"), {});
}

void MainWindow::startFromDivisionOfLabour()
{
    if (m_workbench)
        m_workbench->constellations().addDivisionOfLabour();
    else
        createFromTemplate(tr("Division of labour"), "T4");
}

void MainWindow::lookAtSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const auto content = planFromTemplate(m_services.catalogue, m_services.resources, "sample");
    if (!content)
        return report(QString::fromStdString(content.error().message));
    if (!QDir().mkpath(folder))
        return report(tr("The folder “%1” for the sample cannot be made. Check its permissions.").arg(folder));
    auto document = PlanDocument::create(freePath(folder, tr("Sample")), *content);
    if (!document)
        return report(QString::fromStdString(document.error().message));
    adopt(std::move(*document));
}

void MainWindow::askToOpen()
{
    const auto path = m_prompts.askOpenPath(tr("Open a plan"), planFilter());
    if (path && !path->isEmpty())
        openPlan(*path);
}

void MainWindow::importChart(const QString& file)
{
    QString source = file;
    if (source.isEmpty())
        source
            = m_prompts
                  .askOpenPath(tr("Bring in a chart"), tr("Charts and plans (*.csv *.tsv *.txt *.json);;All files (*)"))
                  .value_or(QString());
    if (source.isEmpty())
        return;
    if (isPlanJson(source))
        return bringInPlan(source);
    const Catalogue& catalogue = m_services.catalogue;
    const auto known = rolesForLists(m_workbench ? m_workbench->document().plan() : Plan{}, catalogue);
    auto read = resultOfWork(
        this, tr("Reading “%1”…").arg(QFileInfo(source).fileName()),
        [source, &catalogue, known](WorkProgress&) { return ChartImportSession::read(source, catalogue, known); });
    if (!read)
        return;
    auto& session = *read;
    if (!session)
        return report(QString::fromStdString(session.error().message));
    lookOver(std::move(*session));
}

void MainWindow::lookOver(std::unique_ptr<ChartImportSession> session)
{
    static const Plan none;
    const Plan& plan = m_workbench ? m_workbench->document().plan() : none;
    const ConstellationId shown = m_workbench ? m_workbench->constellation() : ConstellationId{};
    auto* dialog = new ImportDialog(std::move(session), plan, shown, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { bringIn(*dialog); });
    connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

/// Into the open plan as one step of undo, else into a new plan that holds just the chart.
void MainWindow::bringIn(const ImportDialog& dialog)
{
    const Plan before = m_workbench ? m_workbench->document().plan() : Plan{};
    const auto outcome = resultOfWork(this, tr("Bringing in “%1”…").arg(dialog.session().fileName()),
                                      [before, work = dialog.resultLater()](WorkProgress&) { return work(before); });
    if (!outcome)
        return;
    const auto& imported = *outcome;
    if (!imported)
        return report(QString::fromStdString(imported.error().message));
    if (!m_workbench) {
        Plan content;
        apply(imported->edit, content);
        create(dialog.session().suggestedName(), content);
        if (m_workbench)
            m_workbench->findings().openImported();
    } else if (m_workbench->document().perform(tr("Bring in “%1”").arg(dialog.session().fileName()), imported->edit)) {
        m_workbench->shown().show(imported->constellation);
        m_workbench->findings().openImported();
    }
}

void MainWindow::openShelf()
{
    if (!m_workbench || m_workbench->document().isReadOnly())
        return;
    auto* dialog
        = new ShelfDialog(m_workbench->document().plan(), m_services.catalogue, m_workbench->constellation(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const ConstellationId constellation = m_workbench->constellation();
    connect(dialog, &QDialog::accepted, m_workbench, [this, dialog, constellation] {
        PlanDocument& plan = m_workbench->document();
        const std::vector<std::string> keys = dialog->picked();
        plan.perform(tr("Take %1 from the catalogue shelf").arg(keys.size()),
                     addEntries(plan.plan(), m_services.catalogue, constellation, keys, dialog->letters()));
    });
    dialog->open();
}

void MainWindow::answerSave()
{
    if (!m_workbench)
        return;
    m_workbench->inspector().flush();
    m_workbench->showNotice(m_workbench->document().isReadOnly()
                                ? tr("This plan can only be read, so there is nothing to save.")
                                : tr("Already saved: every change is on disk."),
                            tr("Save a copy…"));
}

void MainWindow::setTheme(const QString& name)
{
    m_services.preferences.setThemeName(name);
    applyTheme(*qApp, themeChoiceNamed(name));
    useTheme();
}

void MainWindow::showShortcuts()
{
    auto* dialog = new ShortcutsDialog(*this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto* dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace remit
