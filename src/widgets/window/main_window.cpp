#include "widgets/window/main_window.h"

#include "core/chart.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/look/theme.h"
#include "widgets/look/window_style.h"
#include "widgets/parts/dialog_prompts.h"
#include "widgets/parts/page.h"
#include "widgets/parts/plan_paths.h"
#include "widgets/parts/preferences.h"
#include "widgets/window/about_dialog.h"
#include "widgets/window/agreement_actions.h"
#include "widgets/window/exchange_commands.h"
#include "widgets/window/main_menu.h"
#include "widgets/window/plan_files.h"
#include "widgets/window/shortcuts_dialog.h"
#include "widgets/window/start_page.h"
#include "widgets/window/workbench.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

namespace remit {

namespace {

constexpr int followMilliseconds = 500;
/// A plan that is open is written down among the recent ones when its window has been painted.
constexpr int rememberMilliseconds = 1000;

QString onlyFileIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(const Services& services, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_ownPrompts(services.prompts ? nullptr : std::make_unique<DialogPrompts>(this))
    , m_prompts(services.prompts ? *services.prompts : *m_ownPrompts)
    , m_files(new PlanFiles(*this))
    , m_exchange(new ExchangeCommands(*this))
    , m_stack(new QStackedWidget(this))
{
    setCentralWidget(m_stack);
    // It is shown with the window; what is in it depends on the plan, and is made when there is one or none comes.
    menuBar();
    setAcceptDrops(true);
    setMinimumSize(820, 560);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(16, 48)));
    restoreGeometry(services.preferences.windowGeometry());
    useTheme();
    connect(&m_followTimer, &QTimer::timeout, this, [this] {
        if (m_workbench)
            m_workbench->followOthers();
    });
    m_followTimer.start(followMilliseconds);
}

MainWindow::~MainWindow()
{
    m_followTimer.stop();
    // The workbench's goodbye still uses preferences and prompts.
    delete m_workbench;
}

PlanDocument* MainWindow::document() const
{
    return m_workbench ? &m_workbench->document() : nullptr;
}

void MainWindow::showStartPage()
{
    if (m_startPage == nullptr)
        makeStartPage();
    m_startPage->showRecentPlans(m_services.preferences.recentPlans());
    m_stack->setCurrentWidget(m_startPage);
}

void MainWindow::makeStartPage()
{
    m_startPage = new StartPage(m_stack);
    m_stack->addWidget(m_startPage);
    connect(m_startPage, &StartPage::importWanted, m_exchange, [this] { m_exchange->importChart(); });
    connect(m_startPage, &StartPage::divisionOfLabourWanted, m_files, &PlanFiles::startFromDivisionOfLabour);
    connect(m_startPage, &StartPage::emptyPlanWanted, m_files, &PlanFiles::newPlan);
    connect(m_startPage, &StartPage::sampleWanted, m_files, &PlanFiles::lookAtSample);
    connect(m_startPage, &StartPage::otherPlanWanted, m_files, &PlanFiles::askToOpen);
    // Queued: opening a plan rebuilds the list the button is in.
    connect(m_startPage, &StartPage::planWanted, m_files, &PlanFiles::open, Qt::QueuedConnection);
}

void MainWindow::connectWorkbench()
{
    connect(m_workbench, &Workbench::peopleWanted, m_exchange, &ExchangeCommands::importPeople);
    connect(m_workbench, &Workbench::importWanted, m_exchange, [this] { m_exchange->importChart(); });
    connect(m_workbench, &Workbench::exportWanted, m_exchange, &ExchangeCommands::exportChart);
    connect(m_workbench, &Workbench::mapExportWanted, m_exchange, &ExchangeCommands::exportMap);
    connect(m_workbench, &Workbench::calendarExportWanted, m_exchange, &ExchangeCommands::exportCalendar);
    connect(m_workbench, &Workbench::calendarWanted, m_exchange, &ExchangeCommands::importCalendar);
    connect(m_workbench, &Workbench::pagesExportWanted, m_exchange, &ExchangeCommands::exportPages);
    connect(m_workbench, &Workbench::saveCopyWanted, m_files, &PlanFiles::saveCopy);
    connect(m_workbench, &Workbench::divisionOfLabourWanted, m_files, &PlanFiles::startFromDivisionOfLabour);
    // Queued: the workbench that asks is gone then.
    connect(m_workbench, &Workbench::reopenWanted, m_files, &PlanFiles::goOnIn, Qt::QueuedConnection);
    connect(m_workbench, &Workbench::contextChanged, this, &MainWindow::updateContext);
    m_exchange->takePasted();
}

void MainWindow::takeFile(const QString& path)
{
    // What is not there is told like a plan that is not there.
    if (isPlanFile(path) || !QFileInfo::exists(path))
        m_files->open(path);
    else
        m_exchange->importChart(path);
}

void MainWindow::adopt(std::unique_ptr<PlanDocument> document)
{
    leavePlan();
    m_workbench = new Workbench(std::move(document), m_services, m_prompts, m_stack);
    m_stack->addWidget(m_workbench);
    m_stack->setCurrentWidget(m_workbench);
    connectWorkbench();
    m_workbench->returnTo(m_services.preferences.placeIn(m_workbench->document().path()));
    updateContext();
    m_workbench->page().takeKeyboard();
    m_workbench->agreements().remind();
    QTimer::singleShot(rememberMilliseconds, m_workbench,
                       [this] { m_services.preferences.rememberPlan(m_workbench->document().path()); });
}

bool MainWindow::mayLeavePlan()
{
    if (m_workbench == nullptr)
        return true;
    m_workbench->followOthers();
    if (m_workbench->document().fileState() == FileState::same)
        return true;
    return m_prompts.confirmLoss(
        tr("This plan is saved nowhere now"),
        tr("The file “%1” was moved, deleted or replaced while it was open. What you see is lost "
           "when you leave it without saving a copy.")
            .arg(m_workbench->document().fileName()),
        tr("Leave it without a copy"));
}

void MainWindow::closePlan()
{
    if (!mayLeavePlan())
        return;
    leavePlan();
    updateContext();
}

void MainWindow::leavePlan()
{
    if (!m_workbench)
        return;
    m_workbench->pending().flush();
    const Plan& plan = m_workbench->document().plan();
    QStringList names;
    for (const ConstellationId id : constellationsInOrder(plan))
        names << QString::fromStdString(plan.find<Constellation>(id)->name);
    m_services.preferences.rememberPlan(m_workbench->document().path(), names);
    m_services.preferences.setPlaceIn(m_workbench->document().path(), m_workbench->place());
    m_stack->removeWidget(m_workbench);
    delete m_workbench;
    m_workbench = nullptr;
}

void MainWindow::updateContext()
{
    if (m_workbench) {
        setWindowTitle(tr("%1 — %2").arg(m_workbench->document().fileName(), m_workbench->shown().name()));
        setWindowFilePath(m_workbench->document().path());
    } else {
        setWindowFilePath({});
        setWindowTitle(tr("Remit"));
        if (isVisible())
            showStartPage();
    }
    buildMenus(*this);
}

void MainWindow::report(const QString& message)
{
    if (m_workbench)
        m_workbench->say({message, {}, {}, Message::Kind::problem});
    else
        m_prompts.tell(message);
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

void MainWindow::useTheme()
{
    setStyleSheet(windowStyleSheet(themeFor(palette())));
}

/// Outside dialogs, Qt's buttons take Space alone; people press Enter as well. An Escape that nothing nearer wants
/// takes away what is being said.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (button != nullptr && isEnter && event->modifiers() == Qt::NoModifier)
        button->click();
    else if (event->key() != Qt::Key_Escape || m_workbench == nullptr || !m_workbench->takeMessageAway())
        QMainWindow::keyPressEvent(event);
}

void MainWindow::showEvent(QShowEvent* event)
{
    // With a plan, what is around it is there already.
    if (m_workbench == nullptr && !event->spontaneous())
        updateContext();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeavePlan())
        return event->ignore();
    leavePlan();
    m_services.preferences.setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_workbench)
        m_workbench->followOthers();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!onlyFileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString file = onlyFileIn(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    takeFile(file);
}

} // namespace remit
