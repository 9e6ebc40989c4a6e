// What the main window takes in from other formats than charts in files.

#include "model/document/plan_document.h"
#include "model/document/plan_json.h"
#include "model/exchange/chart_import_session.h"
#include "model/exchange/list_paste.h"
#include "widgets/catalogue/catalogue_links_dialog.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/chart/inspector.h"
#include "widgets/chart/range_actions.h"
#include "widgets/parts/long_work.h"
#include "widgets/parts/prompts.h"
#include "widgets/window/main_window.h"
#include "widgets/window/workbench.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>

namespace remit {

namespace {

QString contentOf(const Plan& plan)
{
    return MainWindow::tr("%1 responsibilities, %2 roles, %3 constellations")
        .arg(plan.all<Responsibility>().size())
        .arg(plan.all<Role>().size())
        .arg(plan.all<Constellation>().size());
}

} // namespace

void MainWindow::bringInPlan(const QString& file)
{
    const auto read = resultOfWork(this, tr("Reading “%1”…").arg(QFileInfo(file).fileName()),
                                   [file](WorkProgress&) { return readPlanJson(file); });
    if (!read)
        return;
    const auto& brought = *read;
    if (!brought)
        return report(QString::fromStdString(brought.error().message));
    const QFileInfo info(file);
    if (!m_workbench)
        return create(info.completeBaseName(), *brought);
    PlanDocument& document = m_workbench->document();
    if (document.isReadOnly())
        return report(
            tr("This plan can only be read. Close it, then bring “%1” in as a plan of its own.").arg(info.fileName()));
    m_workbench->inspector().flush();
    const Edit edit = difference(document.plan(), *brought);
    if (edit.empty())
        return m_workbench->showNotice(tr("“%1” says just what the plan says already.").arg(info.fileName()));
    const bool wanted = m_prompts.confirm(
        tr("Replace what is in “%1” with “%2”?").arg(document.fileName(), info.fileName()),
        tr("The file holds a whole plan: %1. It takes the place of %2. One undo brings them back; to keep both, close "
           "this plan first.")
            .arg(contentOf(*brought), contentOf(document.plan())),
        tr("Replace"));
    if (wanted && document.perform(tr("Bring in “%1”").arg(info.fileName()), edit))
        m_workbench->showNotice(tr("The plan now holds what “%1” says: %2.").arg(info.fileName(), contentOf(*brought)));
}

void MainWindow::pasteList()
{
    if (!m_workbench || m_workbench->document().isReadOnly())
        return;
    m_workbench->inspector().flush();
    auto session = sessionForList(QApplication::clipboard()->text(), m_workbench->document().plan(),
                                  m_workbench->constellation(), m_services.catalogue);
    if (!session)
        return m_workbench->showNotice(QString::fromStdString(session.error().message));
    lookOver(std::move(*session));
}

/// A list of who does what that is pasted where titles go is looked over as a chart first.
void MainWindow::offerLists()
{
    m_workbench->editor().ranges().setLinesTaker([this](const QString& lines) {
        if (!isWhoWhatList(lines, m_workbench->document().plan(), m_services.catalogue))
            return false;
        pasteList();
        return true;
    });
}

void MainWindow::openLinks()
{
    if (!m_workbench)
        return;
    m_workbench->inspector().flush();
    auto* dialog = new CatalogueLinksDialog(m_workbench->document(), m_workbench->links(), m_workbench->constellation(),
                                            m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace remit
