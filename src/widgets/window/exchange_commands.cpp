#include "widgets/window/exchange_commands.h"

#include "core/edits/edits.h"
#include "model/document/plan_document.h"
#include "model/document/plan_json.h"
#include "model/document/shown_constellation.h"
#include "model/exchange/chart_import_session.h"
#include "model/exchange/list_paste.h"
#include "model/exchange/starter_roles.h"
#include "model/exchange/table_paste.h"
#include "report/output/picture_export.h"
#include "report/output/print_fonts.h"
#include "widgets/chart/chart_page.h"
#include "widgets/exchange/export_dialog.h"
#include "widgets/exchange/import_dialog.h"
#include "widgets/findings/findings_part.h"
#include "widgets/organisation/bring_in_calendar_dialog.h"
#include "widgets/organisation/bring_in_people_dialog.h"
#include "widgets/parts/long_work.h"
#include "widgets/parts/preferences.h"
#include "widgets/parts/prompts.h"
#include "widgets/window/main_window.h"
#include "widgets/window/plan_files.h"
#include "widgets/window/workbench.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace remit {

namespace {

QString contentOf(const Plan& plan)
{
    return ExchangeCommands::tr("%1 responsibilities, %2 roles, %3 constellations")
        .arg(plan.all<Responsibility>().size())
        .arg(plan.all<Role>().size())
        .arg(plan.all<Constellation>().size());
}

} // namespace

ExchangeCommands::ExchangeCommands(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
}

void ExchangeCommands::importChart(const QString& file)
{
    QString source = file;
    if (source.isEmpty())
        source
            = m_window.prompts()
                  .askOpenPath(
                      tr("Bring in a chart"),
                      tr("Charts and plans (*.xlsx *.ods *.csv *.tsv *.txt *.md *.html *.htm *.json);;All files (*)"))
                  .value_or(QString());
    if (source.isEmpty())
        return;
    if (isPlanJson(source))
        return bringInPlan(source);
    const Catalogue& catalogue = m_window.services().catalogue;
    const auto known
        = rolesForLists(m_window.workbench() ? m_window.workbench()->document().plan() : Plan{}, catalogue);
    auto read = resultOfWork(
        &m_window, tr("Reading “%1”…").arg(QFileInfo(source).fileName()),
        [source, &catalogue, known](WorkProgress&) { return ChartImportSession::read(source, catalogue, known); });
    if (!read)
        return;
    auto& session = *read;
    if (!session)
        return m_window.report(QString::fromStdString(session.error().message));
    lookOver(std::move(*session));
}

void ExchangeCommands::lookOver(std::unique_ptr<ChartImportSession> session)
{
    static const Plan none;
    const Plan& plan = m_window.workbench() ? m_window.workbench()->document().plan() : none;
    const ConstellationId shown = m_window.workbench() ? m_window.workbench()->constellation() : ConstellationId{};
    auto* dialog = new ImportDialog(std::move(session), plan, shown, m_window.prompts(), &m_window);
    connect(dialog, &QDialog::rejected, dialog, &QObject::deleteLater);
    // What was corrected by hand is not lost to a chart that is not kept after all.
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (bringIn(*dialog))
            dialog->deleteLater();
        else
            dialog->open();
    });
    dialog->open();
}

bool ExchangeCommands::bringIn(const ImportDialog& dialog)
{
    const Plan before = m_window.workbench() ? m_window.workbench()->document().plan() : Plan{};
    const auto outcome = resultOfWork(&m_window, tr("Bringing in “%1”…").arg(dialog.session().fileName()),
                                      [before, work = dialog.resultLater()](WorkProgress&) { return work(before); });
    if (!outcome)
        return false;
    const auto& imported = *outcome;
    if (!imported) {
        m_window.report(QString::fromStdString(imported.error().message));
        return false;
    }
    if (!keep(dialog, before, *imported))
        return false;
    m_window.workbench()->showChart().findings().openImported();
    return true;
}

bool ExchangeCommands::keep(const ImportDialog& dialog, const Plan& before, const Imported& imported)
{
    if (!m_window.workbench()) {
        Plan content;
        apply(imported.edit, content);
        return m_window.files().create(dialog.session().suggestedName(), content);
    }
    const bool isKept = m_window.workbench()->document().perform(
        tr("Bring in “%1”").arg(dialog.session().fileName()),
        withoutStarterRoles(before, imported, m_window.services().catalogue));
    if (isKept)
        m_window.workbench()->shown().show(imported.constellation);
    return isKept;
}

void ExchangeCommands::bringInPlan(const QString& file)
{
    const auto read = resultOfWork(&m_window, tr("Reading “%1”…").arg(QFileInfo(file).fileName()),
                                   [file](WorkProgress&) { return readPlanJson(file); });
    if (!read)
        return;
    const auto& brought = *read;
    if (!brought)
        return m_window.report(QString::fromStdString(brought.error().message));
    const QFileInfo info(file);
    if (!m_window.workbench()) {
        m_window.files().create(info.completeBaseName(), *brought);
        return;
    }
    PlanDocument& document = m_window.workbench()->document();
    if (document.isReadOnly())
        return m_window.report(
            tr("This plan can only be read. Close it, then bring “%1” in as a plan of its own.").arg(info.fileName()));
    const Edit edit = difference(document.plan(), *brought);
    if (edit.empty())
        return m_window.workbench()->say({tr("“%1” says just what the plan says already.").arg(info.fileName())});
    const bool wanted = m_window.prompts().confirm(
        tr("Replace what is in “%1” with “%2”?").arg(document.fileName(), info.fileName()),
        tr("The file holds a whole plan: %1. It takes the place of %2. One undo brings them back; to keep both, close "
           "this plan first.")
            .arg(contentOf(*brought), contentOf(document.plan())),
        tr("Replace"));
    if (wanted && document.perform(tr("Bring in “%1”").arg(info.fileName()), edit))
        m_window.workbench()->say(
            {tr("The plan now holds what “%1” says: %2.").arg(info.fileName(), contentOf(*brought))});
}

void ExchangeCommands::importPeople()
{
    Workbench* bench = m_window.workbench();
    if (!bench || bench->document().isReadOnly())
        return;
    auto* dialog = new BringInPeopleDialog(bench->document(), bench->constellation(), m_window.prompts(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BringInPeopleDialog::brought, bench, [bench](const QString& sentence) { bench->say({sentence}); });
    dialog->open();
}

void ExchangeCommands::importCalendar()
{
    Workbench* bench = m_window.workbench();
    if (!bench || bench->document().isReadOnly())
        return;
    const QDate today = QDate::fromString(QString::fromStdString(m_window.services().today()), Qt::ISODate);
    auto* dialog
        = new BringInCalendarDialog(bench->document(), bench->constellation(), m_window.prompts(), today, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BringInCalendarDialog::brought, bench,
            [bench](const QString& sentence) { bench->say({sentence}); });
    dialog->open();
}

void ExchangeCommands::pasteList()
{
    if (!m_window.workbench() || m_window.workbench()->document().isReadOnly())
        return;
    auto session = sessionForList(QGuiApplication::clipboard()->text(), m_window.workbench()->document().plan(),
                                  m_window.workbench()->constellation(), m_window.services().catalogue);
    if (!session)
        return m_window.workbench()->say({QString::fromStdString(session.error().message)});
    lookOver(std::move(*session));
}

void ExchangeCommands::takePasted()
{
    m_window.workbench()->setPasteTaker(
        [this](PastedAs what) { return what == PastedAs::lines ? takePastedList() : takePastedTable(); });
}

bool ExchangeCommands::takePastedList()
{
    const QString lines = QGuiApplication::clipboard()->text();
    const bool isList = isWhoWhatList(lines, m_window.workbench()->document().plan(), m_window.services().catalogue);
    if (isList)
        pasteList();
    return isList;
}

bool ExchangeCommands::takePastedTable()
{
    auto session = sessionForTable(QGuiApplication::clipboard()->mimeData(), m_window.services().catalogue);
    if (session)
        lookOver(std::move(*session));
    return bool(session);
}

ExportDialog* ExchangeCommands::letOut(ExportPurpose purpose)
{
    if (!m_window.workbench())
        return nullptr;
    auto* dialog = new ExportDialog(m_window.workbench()->document(), m_window.workbench()->constellation(),
                                    m_window.services().resources, m_window.services().preferences, m_window.prompts(),
                                    purpose, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, m_window.workbench(),
            [this](const QString& message) { m_window.workbench()->say({message}); });
    dialog->open();
    return dialog;
}

void ExchangeCommands::exportMap()
{
    if (ExportDialog* dialog = letOut(ExportPurpose::file))
        dialog->chooseMap();
}

void ExchangeCommands::exportCalendar()
{
    if (ExportDialog* dialog = letOut(ExportPurpose::file))
        dialog->chooseCalendar();
}

void ExchangeCommands::exportPages(const QString& part, const std::vector<ConstellationId>& constellations,
                                   const Plan& plan)
{
    if (ExportDialog* dialog = letOut(ExportPurpose::file))
        dialog->choosePages(part, constellations, plan);
}

void ExchangeCommands::exportChart()
{
    letOut(ExportPurpose::file);
}

void ExchangeCommands::printChart()
{
    letOut(ExportPurpose::printer);
}

void ExchangeCommands::copyPicture()
{
    if (!m_window.workbench())
        return;
    const ExportContent content = pictureChoices(m_window.services().preferences);
    const ChartContent chart
        = chartContent(m_window.workbench()->document().plan(), m_window.workbench()->constellation(), content.chart);
    const auto page = picture(chart, PrintMeasure());
    const auto image = imageOf(*page, content.inks);
    if (!image)
        return m_window.report(QString::fromStdString(image.error().message));
    auto* mime = new QMimeData;
    mime->setImageData(*image);
    mime->setData(QStringLiteral("image/svg+xml"), svgOf(*page, chart.title, content.inks));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_window.workbench()->say({tr("The chart is on the clipboard as a picture.")});
}

} // namespace remit
