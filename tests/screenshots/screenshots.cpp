#include "advisor/chart_templates.h"
#include "app/window_session.h"
#include "core/chart.h"
#include "core/edits.h"
#include "model/chart_model.h"
#include "model/embedded_resources.h"
#include "model/plan_document.h"
#include "widgets/chart_editor.h"
#include "widgets/chart_table.h"
#include "widgets/chart_view.h"
#include "widgets/constellation_commands.h"
#include "widgets/export_dialog.h"
#include "widgets/finding_commands.h"
#include "widgets/findings_panel.h"
#include "widgets/letter_painter.h"
#include "widgets/load_commands.h"
#include "widgets/main_window.h"
#include "widgets/presentation_window.h"
#include "widgets/range_selection.h"
#include "widgets/scheme_dialog.h"
#include "widgets/view_commands.h"
#include "widgets/workbench.h"
#include "widgets/workbench_findings.h"

#include "support/large_plan.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace {

using namespace remit;

/// Opens windows one after another and keeps a picture of each.
class Camera {
public:
    explicit Camera(const QString& folder)
        : m_folder(folder)
    {
    }

    void shoot(const QString& name, const QString& plan, QSize size, const QString& theme = "light",
               const std::function<void(MainWindow&)>& prepare = {})
    {
        auto session
            = WindowSession::start(std::make_unique<QSettings>(m_plans.filePath("settings.ini"), QSettings::IniFormat));
        if (!session)
            qFatal("%s", session.error().message.c_str());
        MainWindow& window = (*session)->window();
        window.setTheme(theme);
        if (!plan.isEmpty() && !window.openPlan(plan))
            qFatal("%s can't be opened", qPrintable(plan));
        window.resize(size);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        chooseCell(window);
        if (prepare)
            prepare(window);
        QTest::qWait(300);
        window.grab().save(QDir(m_folder).filePath(name + ".png"));
    }

    /// The dialog that `ask` opens over the sample.
    void shootDialog(const QString& name, const QString& plan, const QString& theme,
                     const std::function<void(MainWindow&)>& ask, QSize size = {})
    {
        auto session
            = WindowSession::start(std::make_unique<QSettings>(m_plans.filePath("settings.ini"), QSettings::IniFormat));
        if (!session)
            qFatal("%s", session.error().message.c_str());
        MainWindow& window = (*session)->window();
        window.setTheme(theme);
        if (!window.openPlan(plan))
            qFatal("%s can't be opened", qPrintable(plan));
        if (!size.isEmpty())
            window.resize(size);
        window.show();
        ask(window);
        QTest::qWait(200);
        for (QWidget* dialog : window.findChildren<QWidget*>()) {
            if (dialog->isWindow() && dialog->isVisible())
                dialog->grab().save(QDir(m_folder).filePath(name + ".png"));
        }
    }

    /// The chart as `look` makes it, or the presentation that it starts.
    void shootLook(const QString& name, const QString& plan, QSize size, const QString& theme,
                   const std::function<void(Workbench&)>& look)
    {
        const QString settings = m_plans.filePath("look.ini");
        QFile::remove(settings);
        auto session = WindowSession::start(std::make_unique<QSettings>(settings, QSettings::IniFormat));
        if (!session)
            qFatal("%s", session.error().message.c_str());
        MainWindow& window = (*session)->window();
        window.setTheme(theme);
        if (!window.openPlan(plan))
            qFatal("%s can't be opened", qPrintable(plan));
        window.resize(size);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        chooseCell(window);
        look(*window.workbench());
        QTest::qWait(300);
        QWidget* shown = &window;
        if (PresentationWindow* presentation = window.workbench()->views().presentation()) {
            presentation->showNormal();
            presentation->resize(size);
            QTest::qWait(200);
            shown = presentation;
        }
        shown->grab().save(QDir(m_folder).filePath(name + ".png"));
    }

    QString fileWith(const QString& name, const QByteArray& content)
    {
        QFile file(m_plans.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s can't be written", qPrintable(name));
        return file.fileName();
    }

    QString planOf(const QString& name, const Plan& content)
    {
        const QString path = m_plans.filePath(name);
        if (const auto created = PlanDocument::create(path, content, true); !created)
            qFatal("%s", created.error().message.c_str());
        return path;
    }

private:
    /// A cell in the middle of the second constellation, as a user would look at it.
    static void chooseCell(MainWindow& window)
    {
        if (!window.workbench())
            return;
        const Plan& plan = window.document()->plan();
        const auto constellations = constellationsInOrder(plan);
        if (constellations.size() > 1)
            window.workbench()->showConstellation(constellations[1]);
        const ConstellationId shown = constellations.size() > 1 ? constellations[1] : constellations.front();
        const Chart chart = chartOf(plan, shown);
        if (chart.rowCount() == 0 || chart.roles.size() < 2)
            return;
        for (const Band& band : chart.bands) {
            if (band.rows.size() > 1) {
                window.workbench()->chart().showCell(band.rows[1], chart.roles[1]);
                return;
            }
        }
    }

    QString m_folder;
    QTemporaryDir m_plans;
};

/// The sample with a few things gone wrong.
Plan withTrouble(Plan plan)
{
    const std::vector<ConstellationId> all = constellationsInOrder(plan);
    const ConstellationId shown = all[std::min<std::size_t>(1, all.size() - 1)];
    const Chart chart = chartOf(plan, shown);
    std::vector<ResponsibilityId> rows;
    for (const Band& band : chart.bands)
        rows.insert(rows.end(), band.rows.begin(), band.rows.end());
    const auto set = [&](std::size_t row, std::size_t role, const char* letters) {
        apply(setLetters(plan, {shown, rows[row], chart.roles[role]}, letters), plan);
    };
    for (std::size_t role = 0; role < chart.roles.size(); ++role) {
        for (const std::size_t row : {std::size_t{2}, std::size_t{5}, std::size_t{6}})
            set(row, role, role == 2 ? "R" : "");
    }
    set(1, chart.roles.size() - 1, "A");
    set(0, chart.roles.size() - 1, "RC");
    return plan;
}

void openFindings(MainWindow& window)
{
    WorkbenchFindings& parts = window.workbench()->findings();
    parts.setPanelShown(true);
    for (const Finding& finding : parts.findings().weightiest(1))
        parts.panel().open(&finding);
}

void previewFix(MainWindow& window)
{
    FindingCommands& commands = window.workbench()->findings().commands();
    for (const Finding& finding : commands.findings().weightiest(100)) {
        const std::vector<Fix> fixes = commands.fixesOf(finding);
        if (!fixes.empty())
            return commands.preview(finding, fixes.front());
    }
}

void shootFindings(Camera& camera, const QString& plan)
{
    constexpr QSize usual{1440, 900};
    for (const QString theme : {"light", "dark"}) {
        camera.shoot("findings-" + theme, plan, usual, theme);
        camera.shoot("findings-list-" + theme, plan, usual, theme, openFindings);
        camera.shoot("findings-fix-" + theme, plan, usual, theme, previewFix);
        camera.shootDialog("rules-" + theme, plan, theme, [](MainWindow& window) {
            window.workbench()->findings().commands().openSettings("many-consulted");
        });
    }
    camera.shoot("findings-list-1024x700", plan, {1024, 700}, "light", openFindings);
    camera.shootDialog("rules-shares", plan, "light", [](MainWindow& window) {
        window.workbench()->findings().commands().openSettings("overloaded-role");
    });
    camera.shoot("findings-imported-1024x700", plan, {1024, 700}, "dark",
                 [](MainWindow& window) { window.workbench()->findings().openImported(); });
    camera.shoot("findings-imported", plan, usual, "light",
                 [](MainWindow& window) { window.workbench()->findings().openImported(); });
    camera.shootDialog("finding-accept", plan, "light", [](MainWindow& window) {
        FindingCommands& commands = window.workbench()->findings().commands();
        for (const Finding& finding : commands.findings().weightiest(1))
            commands.accept(finding);
    });
    camera.shootDialog("finding-help", plan, "light", [](MainWindow& window) {
        window.workbench()->findings().commands().explain("two-accountable");
    });
}

/// Long titles, long names, many letters.
Plan longNames(Plan plan)
{
    const std::string title = "Agree with every customer of the second release which of the epics of the roadmap come "
                              "first, and say so to all teams before the quarter begins";
    for (auto& entry : plan.all<Responsibility>())
        entry.second.title = entry.first.value % 3 == 0 ? title : entry.second.title;
    for (auto& entry : plan.all<Role>())
        entry.second.name = "Leading " + entry.second.name + " of Product Discovery";
    return plan;
}

void shootLooks(Camera& camera, const QString& sample, const QString& large, const QString& longPlan)
{
    constexpr QSize usual{1440, 900};
    constexpr QSize small{1024, 700};
    const auto filter = [](Workbench& workbench) {
        workbench.views().actions().filter->trigger();
        const Plan& plan = workbench.document().plan();
        ChartFilter wanted;
        wanted.conditions.insert({FilterKind::does, workbench.chart().currentRole().value});
        wanted.conditions.insert({FilterKind::area, areasInOrder(plan).back().value});
        wanted.conditions.insert({FilterKind::area, areasInOrder(plan).at(1).value});
        workbench.chart().model().setFilter(wanted);
        workbench.findChild<QLineEdit*>("findField")->setText("stor");
    };
    const auto present = [](Workbench& workbench) { workbench.views().actions().present->trigger(); };
    const auto whole = [&](Workbench& workbench) {
        present(workbench);
        QTest::keyClick(workbench.views().presentation(), Qt::Key_W);
    };
    const auto compact = [](Workbench& workbench) {
        workbench.views().actions().compact->trigger();
        workbench.views().actions().sortByRole->trigger();
    };
    const auto pinned = [](Workbench& workbench) {
        workbench.views().actions().pin->trigger();
        workbench.views().actions().zoomIn->trigger();
    };
    camera.shootLook("filter-light", sample, usual, "light", filter);
    camera.shootLook("filter-dark", sample, small, "dark", filter);
    camera.shootLook("compact-sorted", sample, usual, "light", compact);
    camera.shootLook("pinned-large", large, usual, "light", pinned);
    camera.shootLook("long-names", longPlan, small, "light", [](Workbench&) {});
    camera.shootLook("presentation-one", sample, usual, "light", present);
    camera.shootLook("presentation-one-dark", sample, small, "dark", present);
    camera.shootLook("presentation-long", longPlan, small, "light", present);
    camera.shootLook("presentation-many-roles", large, usual, "light", present);
    camera.shootLook("presentation-whole", sample, usual, "light", whole);
    camera.shootLook("presentation-whole-dark", sample, small, "dark", whole);
    camera.shootLook("presentation-whole-large", large, usual, "light", whole);
}

/// Some rows and columns from the current cell on, with a letter in the hand.
void selectRange(MainWindow& window)
{
    ChartTable& table = window.workbench()->chart().table();
    const QModelIndex from = table.currentIndex();
    table.range().extendTo(from.sibling(from.row() + 5, from.column() + 2));
    window.workbench()->editor().painter().choose("C");
}

/// Some changes, two of them undone, and a snapshot.
void makePast(MainWindow& window)
{
    PlanDocument& plan = *window.document();
    const ChartView& chart = window.workbench()->chart();
    const Assignment::Key cell{chart.constellation(), chart.currentResponsibility(), chart.currentRole()};
    plan.addSnapshot("Before workshop 22 Nov");
    plan.perform("Note for Product Owner", setNote(plan.plan(), cell, "Within one working day."));
    plan.perform("C for Product Owner", toggleLetter(plan.plan(), cell, "C"));
    plan.perform("Delete “Set pricing”",
                 removeResponsibility(plan.plan(), plan.plan().all<Responsibility>().begin()->first));
    plan.perform("Together", setSharing(plan.plan(), {std::get<0>(cell), std::get<1>(cell)}, Sharing::together));
    plan.undo();
    plan.undo();
    window.workbench()->setPanelShown("history", true);
}

void shootPast(Camera& camera, const QString& sample)
{
    for (const QString theme : {"light", "dark"}) {
        camera.shoot("undo-list-" + theme, sample, theme == "light" ? QSize(1440, 900) : QSize(1024, 700), theme,
                     makePast);
        camera.shootDialog("actions-" + theme, sample, theme, [](MainWindow& window) { window.showActions(); });
        camera.shootDialog("letters-" + theme, sample, theme,
                           [](MainWindow& window) { window.workbench()->constellations().chooseLetters(); });
        camera.shootDialog("letters-switch-" + theme, sample, theme, [](MainWindow& window) {
            window.workbench()->constellations().chooseLetters();
            auto* dialog = window.findChild<SchemeDialog*>();
            dialog->findChild<QListWidget*>("schemes")->setCurrentRow(5);
            dialog->use();
        });
        camera.shootDialog("letters-own-" + theme, sample, theme, [](MainWindow& window) {
            window.workbench()->constellations().chooseLetters();
            auto* dialog = window.findChild<SchemeDialog*>();
            dialog->findChild<QListWidget*>("schemes")->setCurrentRow(1);
            dialog->findChild<QPushButton*>("editScheme")->click();
        });
    }
}

/// A chart typed without the catalogue, some of whose lines are worded like it.
Plan typedByHand(const Catalogue& catalogue)
{
    Plan plan = emptyPlan(catalogue);
    const ConstellationId shown = constellationsInOrder(plan).front();
    const std::vector<RoleId> roles = rolesInOrder(plan, shown);
    std::size_t number = 0;
    for (const char* title : {"Own the product vision", "Pricing", "Conduct customer interviews", "Backlog refinement",
                              "Prioritise the backlog", "Define acceptance criteria", "Accept user stories",
                              "Buy laptops", "Train the sales team", "Keep the test data tidy"}) {
        const auto id = newId<ResponsibilityId>();
        apply(addResponsibility(plan, shown, id, title, {}), plan);
        apply(setLetters(plan, {shown, id, roles[number++ % 2]}, "AR"), plan);
    }
    return plan;
}

void shootLinks(Camera& camera, const Catalogue& catalogue, const QString& sample)
{
    const QString typed = camera.planOf("typed.remit", typedByHand(catalogue));
    QGuiApplication::clipboard()->setText(
        "Delivery:\n1. PO - Order the backlog\n2. PO and PM: write acceptance criteria\n"
        "3. PM or PO shows the iteration to customers\n4. QA: test\n5. when ready");
    for (const QString theme : {"light", "dark"}) {
        camera.shootDialog("links-" + theme, typed, theme, [](MainWindow& window) { window.openLinks(); });
        camera.shootDialog("uncovered-" + theme, typed, theme, [](MainWindow& window) {
            window.openLinks();
            window.findChild<QTabWidget*>("tabs")->setCurrentIndex(1);
        });
        camera.shootDialog("list-" + theme, sample, theme, [](MainWindow& window) { window.pasteList(); });
    }
    camera.shoot("link-in-inspector", typed, {1440, 900});
}

/// The export dialog with charters and findings, where the window is small.
void shootSmallExport(Camera& camera, const QString& sample)
{
    camera.shootDialog("export-1024x700", sample, "light",
                       [](MainWindow& window) {
                           window.exportChart();
                           for (const char* name : {"charters", "findings"})
                               window.findChild<ExportDialog*>()->findChild<QCheckBox*>(name)->setChecked(true);
                           QTest::qWait(500);
                       },
                       {1024, 700});
}

} // namespace

/// Usage: remit_screenshots FOLDER [SUFFIX]: with a suffix only the chart, for runs at another scale.
int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const ResourceReader read = embeddedResources();
    const auto catalogue = readCatalogue(read);
    Camera camera(QString::fromLocal8Bit(argv[1]));
    const QString sample = camera.planOf("atlas.remit", *planFromTemplate(*catalogue, read, "sample"));
    constexpr QSize usual{1440, 900};
    if (argc > 2) {
        camera.shoot(QString("chart-") + argv[2], sample, {1024, 700});
        return 0;
    }
    const QString large = camera.planOf("large.remit", test::largePlan(1, {1000, 60, 1, 24}));
    const Plan content = *planFromTemplate(*catalogue, read, "sample");
    shootLooks(camera, sample, large, camera.planOf("long.remit", longNames(content)));
    if (qEnvironmentVariableIsSet("REMIT_LOOKS_ONLY"))
        return 0;
    camera.shoot("chart-light", sample, usual);
    camera.shoot("chart-dark", sample, usual, "dark");
    camera.shoot("chart-1024x700", sample, {1024, 700});
    for (const QString theme : {"light", "dark"})
        camera.shoot("range-" + theme, sample, usual, theme, selectRange);
    camera.shoot("start-light", {}, usual);
    camera.shoot("start-dark", {}, {1024, 700}, "dark");
    camera.shoot("empty", camera.planOf("empty.remit", emptyPlan(*catalogue)), usual);
    camera.shoot("large", large, usual);
    const QString chart = camera.fileWith("atlas-roles.csv",
                                          "Project Atlas - roles,,,,\nTask,Anna,Tom,PO,Status\n1 Strategy,,,,\n"
                                          "1.1 Vision,A/R,C,C,done\n1.2 Pricing,A,R,-,\n2 Delivery,,,,\n"
                                          "2.1 Order backlog,C,,A / R,\n2.2 Acceptance,I,Q7,AR,\n");
    for (const QString theme : {"light", "dark"}) {
        camera.shootDialog("import-" + theme, sample, theme, [&](MainWindow& window) { window.importChart(chart); });
        camera.shootDialog("export-" + theme, sample, theme, [](MainWindow& window) { window.exportChart(); });
        camera.shootDialog("print-" + theme, sample, theme, [](MainWindow& window) { window.printChart(); });
        camera.shootDialog("load-of-role-" + theme, sample, theme,
                           [](MainWindow& window) { window.workbench()->loadCommands().breakdown()->trigger(); });
        camera.shootDialog("facts-" + theme, sample, theme,
                           [](MainWindow& window) { window.workbench()->loadCommands().openFacts(); });
        camera.shootDialog("shelf-" + theme, sample, theme, [](MainWindow& window) { window.openShelf(); });
        camera.shootDialog("about-" + theme, sample, theme, [](MainWindow& window) { window.showAbout(); });
        camera.shootDialog("shortcuts-" + theme, sample, theme, [](MainWindow& window) { window.showShortcuts(); });
    }
    shootFindings(camera, camera.planOf("trouble.remit", withTrouble(*planFromTemplate(*catalogue, read, "sample"))));
    shootPast(camera, sample);
    shootLinks(camera, *catalogue, sample);
    shootSmallExport(camera, sample);
    camera.shoot("division-of-labour", camera.planOf("t4.remit", *planFromTemplate(*catalogue, read, "T4")), usual);
    return 0;
}
