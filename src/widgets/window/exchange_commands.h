#pragma once

#include "core/id.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace remit {

enum class ExportPurpose;
class ChartImportSession;
class ExportDialog;
class ImportDialog;
class MainWindow;
class Plan;
struct Imported;

/// What comes in from other formats, and what goes out to files, paper and the clipboard.
class ExchangeCommands : public QObject {
    Q_OBJECT

public:
    explicit ExchangeCommands(MainWindow& window);

    /// Asks for the file when none is given.
    void importChart(const QString& file = {});
    /// A list of people, looked over in a dialog first.
    void importPeople();
    /// Busy times and free days of a calendar file, looked over in a dialog first.
    void importCalendar();
    /// The clipboard's lines of who does what, looked over in a dialog first.
    void pasteList();
    /// Lists of who does what that are pasted where titles go, and tables that name other roles, are looked over first.
    void takePasted();
    void exportChart();
    void exportMap();
    /// The meetings, for other calendars.
    void exportCalendar();
    /// These pages, by the name of the part; the first constellation is where they begin.
    void exportPages(const QString& part, const std::vector<ConstellationId>& constellations, const Plan& plan);
    /// Shows the pages before they go to a printer.
    void printChart();
    /// Puts the whole shown chart on the clipboard.
    void copyPicture();

private:
    bool takePastedList();
    bool takePastedTable();
    void lookOver(std::unique_ptr<ChartImportSession> session);
    /// False when it was given up or cannot be, which was said then.
    bool bringIn(const ImportDialog& dialog);
    /// Into the open plan as one step of undo, else into a new plan that holds just the chart.
    bool keep(const ImportDialog& dialog, const Plan& before, const Imported& imported);
    /// A whole plan from its JSON: as a new plan, or, once confirmed, in place of the open one's content.
    void bringInPlan(const QString& file);
    /// Null where no plan is open.
    ExportDialog* letOut(ExportPurpose purpose);

    MainWindow& m_window;
};

} // namespace remit
