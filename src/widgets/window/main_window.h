#pragma once

#include "widgets/parts/services.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QStackedWidget;

namespace remit {

class ExchangeCommands;
class PlanDocument;
class PlanFiles;
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
    PlanFiles& files() const { return *m_files; }
    ExchangeCommands& exchange() const { return *m_exchange; }
    const Services& services() const { return m_services; }
    Prompts& prompts() const { return m_prompts; }

    /// Opens a plan, and brings in any other file.
    void takeFile(const QString& path);
    /// Shows this plan in place of the one that was open.
    void adopt(std::unique_ptr<PlanDocument> document);
    void closePlan();
    /// Whether the open plan, if any, may be left: one whose file is gone only by who was told and wants to.
    bool mayLeavePlan();
    /// Says what went wrong, over the plan or the start page.
    void report(const QString& message);
    void setTheme(const QString& name);
    void showShortcuts();
    void showAbout();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void leavePlan();
    void updateContext();
    void showStartPage();
    void makeStartPage();
    void connectWorkbench();
    void useTheme();

    const Services m_services;
    std::unique_ptr<Prompts> m_ownPrompts;
    Prompts& m_prompts;
    PlanFiles* m_files;
    ExchangeCommands* m_exchange;
    QStackedWidget* m_stack;
    /// Made when it is first shown.
    StartPage* m_startPage = nullptr;
    Workbench* m_workbench = nullptr;
    QTimer m_followTimer;
};

} // namespace remit
