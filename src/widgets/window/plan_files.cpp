#include "widgets/window/plan_files.h"

#include "advisor/cadence/starting_plan.h"
#include "model/document/plan_document.h"
#include "model/steps/constellation_steps.h"
#include "widgets/constellations/constellation_commands.h"
#include "widgets/parts/long_work.h"
#include "widgets/parts/plan_paths.h"
#include "widgets/parts/preferences.h"
#include "widgets/parts/prompts.h"
#include "widgets/window/main_window.h"
#include "widgets/window/workbench.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace remit {

PlanFiles::PlanFiles(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
}

bool PlanFiles::open(const QString& path)
{
    return m_window.mayLeavePlan() && take(path);
}

void PlanFiles::goOnIn(const QString& path)
{
    const QVariantMap place = m_window.workbench() != nullptr ? m_window.workbench()->place() : QVariantMap();
    if (!take(path))
        return;
    m_window.workbench()->returnTo(place);
    m_window.workbench()->say({tr("You go on in “%1”.").arg(QDir::toNativeSeparators(path))});
}

bool PlanFiles::take(const QString& path)
{
    auto work = resultOfWork(&m_window, tr("Opening “%1”…").arg(QFileInfo(path).fileName()), [path](WorkProgress&) {
        auto document = PlanDocument::open(path);
        if (document)
            (*document)->moveToThread(qApp->thread());
        return document;
    });
    if (!work)
        return false;
    auto& opened = *work;
    if (!opened) {
        m_window.report(QString::fromStdString(opened.error().message));
        return false;
    }
    m_window.adopt(std::move(*opened));
    return true;
}

void PlanFiles::askToOpen()
{
    const auto path = m_window.prompts().askOpenPath(tr("Open a plan"), planFilter());
    if (path && !path->isEmpty())
        open(*path);
}

void PlanFiles::createFromTemplate(const QString& suggestedName, const std::string& templateName)
{
    const auto content = startingPlan(m_window.services().catalogue, m_window.services().resources, templateName);
    if (!content)
        return m_window.report(QString::fromStdString(content.error().message));
    create(suggestedName, steps::createdToday(*content));
}

bool PlanFiles::create(const QString& suggestedName, const Plan& content)
{
    if (!m_window.mayLeavePlan())
        return false;
    const auto answer = m_window.prompts().askSavePath(
        tr("Where to keep the plan"), freePath(m_window.services().preferences.folder(), suggestedName), planFilter());
    if (!answer || answer->isEmpty())
        return false;
    const QString path = asPlanPath(*answer);
    // The save dialog has asked about replacing what is there, unless the suffix was added here.
    auto document = PlanDocument::create(path, content, path == *answer);
    if (!document) {
        m_window.report(QString::fromStdString(document.error().message));
        return false;
    }
    m_window.services().preferences.setFolder(QFileInfo(path).absolutePath());
    m_window.adopt(std::move(*document));
    return true;
}

void PlanFiles::newPlan()
{
    createFromTemplate(tr("Plan"), {});
}

void PlanFiles::startFromDivisionOfLabour()
{
    if (m_window.workbench())
        m_window.workbench()->constellations().addDivisionOfLabour();
    else
        createFromTemplate(tr("Division of labour"), "T4");
}

void PlanFiles::lookAtSample()
{
    if (!m_window.mayLeavePlan())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const auto content = startingPlan(m_window.services().catalogue, m_window.services().resources, "sample");
    if (!content)
        return m_window.report(QString::fromStdString(content.error().message));
    if (!QDir().mkpath(folder))
        return m_window.report(tr("The folder “%1” for the sample cannot be made. Check its permissions.").arg(folder));
    auto document = PlanDocument::create(freePath(folder, tr("Sample")), *content);
    if (!document)
        return m_window.report(QString::fromStdString(document.error().message));
    m_window.adopt(std::move(*document));
}

void PlanFiles::saveCopy()
{
    if (!m_window.workbench())
        return;
    const QString name = QFileInfo(m_window.workbench()->document().path()).completeBaseName();
    const auto answer = m_window.prompts().askSavePath(
        tr("Save a copy"), freePath(m_window.services().preferences.folder(), name), planFilter());
    if (!answer || answer->isEmpty())
        return;
    const QString path = asPlanPath(*answer);
    // The save dialog has asked about replacing what is there, unless the suffix was added here.
    const auto saved = m_window.workbench()->document().saveCopy(path, path == *answer);
    if (!saved)
        return m_window.report(QString::fromStdString(saved.error().message));
    // Where the plan is saved nowhere else, one works on in the copy; the workbench that asked for it goes then.
    if (m_window.workbench()->document().fileState() != FileState::same) {
        QMetaObject::invokeMethod(
            this, [this, path] { goOnIn(path); }, Qt::QueuedConnection);
        return;
    }
    m_window.workbench()->say({tr("A copy is in “%1”.").arg(QDir::toNativeSeparators(path))});
}

void PlanFiles::saveCopyToShare()
{
    if (!m_window.workbench())
        return;
    PlanDocument& plan = m_window.workbench()->document();
    const auto steps = plan.done().size() + plan.undone().size();
    const QString text
        = tr("The copy holds the plan as it is now: every constellation, note, open question and accepted "
             "finding.\n\nIt leaves "
             "out the undo list (%1), the snapshots (%2), and with them everything that was deleted or worded "
             "otherwise before. Whoever gets it can't go back in time.")
              .arg(steps == 1 ? tr("1 change") : tr("%1 changes").arg(steps))
              .arg(plan.snapshots().size());
    if (!m_window.prompts().confirm(tr("Save a copy to share"), text, tr("Choose where…")))
        return;
    const QString name = tr("%1 to share").arg(QFileInfo(plan.path()).completeBaseName());
    const auto answer = m_window.prompts().askSavePath(
        tr("Save a copy to share"), freePath(m_window.services().preferences.folder(), name), planFilter());
    if (!answer || answer->isEmpty())
        return;
    const QString path = asPlanPath(*answer);
    const auto saved = plan.saveCopyToShare(path, path == *answer);
    if (!saved)
        return m_window.report(QString::fromStdString(saved.error().message));
    m_window.workbench()->say(
        {tr("A copy to share, without undo list and snapshots, is in “%1”.").arg(QDir::toNativeSeparators(path))});
}

void PlanFiles::answerSave()
{
    if (!m_window.workbench())
        return;
    m_window.workbench()->say({m_window.document()->isReadOnly()
                                   ? tr("This plan can only be read, so there is nothing to save.")
                                   : tr("Already saved: every change is on disk."),
                               tr("Save a copy…"), [this] { saveCopy(); }});
}

} // namespace remit
