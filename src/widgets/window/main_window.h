#pragma once

#include "widgets/parts/preferences.h"
#include "widgets/parts/services.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QStackedWidget;

namespace remit {

enum class ExportPurpose;
class ChartImportSession;
class ImportDialog;
class Plan;
class PlanDocument;
class StartPage;
class Workbench;

/// The window: the start page, or the workbench of one open plan.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Services& services, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Null while the start page shows.
    Workbench* workbench() const { return m_workbench; }
    PlanDocument* document() const;
    const Services& services() const { return m_services; }

    /// False, after saying why, when the file cannot be opened; what was open then stays.
    bool openPlan(const QString& path);
    void closePlan();

    void newPlan();
    void askToOpen();
    void startFromDivisionOfLabour();
    void lookAtSample();
    /// Asks for the file when none is given.
    void importChart(const QString& file = {});
    /// The clipboard's lines of who does what, looked over in a dialog first.
    void pasteList();
    void exportChart();
    /// Shows the pages before they go to a printer.
    void printChart();
    /// Puts the whole shown chart on the clipboard.
    void copyPicture();
    void openShelf();
    /// Proposals for links to the catalogue, and what of it nobody covers.
    void openLinks();
    void saveCopy();
    /// Says what the copy leaves out, then asks where.
    void saveCopyToShare();
    void answerSave();
    void setTheme(const QString& name);
    void showShortcuts();
    /// The searchable list of all actions.
    void showActions();
    void showAbout();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void adopt(std::unique_ptr<PlanDocument> document);
    void leavePlan();
    void updateContext();
    void connectStartPage();
    void connectWorkbench();
    void offerLists();
    void createFromTemplate(const QString& suggestedName, const std::string& templateName);
    /// Asks where to keep it; nothing happens when that is cancelled.
    void create(const QString& suggestedName, const Plan& content);
    void lookOver(std::unique_ptr<ChartImportSession> session);
    void bringIn(const ImportDialog& dialog);
    /// A whole plan from its JSON: as a new plan, or, once confirmed, in place of the open one's content.
    void bringInPlan(const QString& file);
    void report(const QString& message);
    void letOut(ExportPurpose purpose);
    void useTheme();

    const Services m_services;
    std::unique_ptr<Prompts> m_ownPrompts;
    Prompts& m_prompts;
    QStackedWidget* m_stack;
    StartPage* m_startPage;
    Workbench* m_workbench = nullptr;
    QTimer m_followTimer;
};

} // namespace remit
