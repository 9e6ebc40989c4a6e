// Copies of the open plan: the whole file, or what may be passed on.

#include "model/document/plan_document.h"
#include "widgets/chart/inspector.h"
#include "widgets/parts/plan_paths.h"
#include "widgets/parts/prompts.h"
#include "widgets/window/main_window.h"
#include "widgets/window/workbench.h"

#include <QDir>
#include <QFileInfo>

namespace remit {

void MainWindow::saveCopy()
{
    if (!m_workbench)
        return;
    m_workbench->inspector().flush();
    const QString name = QFileInfo(m_workbench->document().path()).completeBaseName();
    const auto answer
        = m_prompts.askSavePath(tr("Save a copy"), freePath(m_services.preferences.folder(), name), planFilter());
    if (!answer || answer->isEmpty())
        return;
    const QString path = asPlanPath(*answer);
    // The save dialog has asked about replacing what is there, unless the suffix was added here.
    const auto saved = m_workbench->document().saveCopy(path, path == *answer);
    if (!saved)
        return report(QString::fromStdString(saved.error().message));
    m_workbench->showNotice(tr("A copy is in “%1”.").arg(QDir::toNativeSeparators(path)));
}

void MainWindow::saveCopyToShare()
{
    if (!m_workbench)
        return;
    m_workbench->inspector().flush();
    PlanDocument& plan = m_workbench->document();
    const auto steps = plan.done().size() + plan.undone().size();
    const QString text
        = tr("The copy holds the plan as it is now: every constellation, note, open question and accepted "
             "finding.\n\nIt leaves "
             "out the undo list (%1), the snapshots (%2), and with them everything that was deleted or worded "
             "otherwise before. Whoever gets it can't go back in time.")
              .arg(steps == 1 ? tr("1 change") : tr("%1 changes").arg(steps))
              .arg(plan.snapshots().size());
    if (!m_prompts.confirm(tr("Save a copy to share"), text, tr("Choose where…")))
        return;
    const QString name = tr("%1 to share").arg(QFileInfo(plan.path()).completeBaseName());
    const auto answer = m_prompts.askSavePath(tr("Save a copy to share"),
                                              freePath(m_services.preferences.folder(), name), planFilter());
    if (!answer || answer->isEmpty())
        return;
    const QString path = asPlanPath(*answer);
    const auto saved = plan.saveCopyToShare(path, path == *answer);
    if (!saved)
        return report(QString::fromStdString(saved.error().message));
    m_workbench->showNotice(
        tr("A copy to share, without undo list and snapshots, is in “%1”.").arg(QDir::toNativeSeparators(path)));
}

} // namespace remit
