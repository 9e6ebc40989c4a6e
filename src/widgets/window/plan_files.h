#pragma once

#include <QObject>
#include <QString>

#include <string>

namespace remit {

class MainWindow;
class Plan;

/// Plans as files: opening them, beginning new ones, and copies of the open one.
class PlanFiles : public QObject {
    Q_OBJECT

public:
    explicit PlanFiles(MainWindow& window);

    /// False, after saying why, when the file cannot be opened; what was open then stays.
    bool open(const QString& path);
    /// Opens another file of the open plan, at the place where one is.
    void goOnIn(const QString& path);
    void askToOpen();
    void newPlan();
    /// A new plan; in an open one a constellation of its own.
    void startFromDivisionOfLabour();
    void lookAtSample();
    /// Asks where to keep it; false when that is cancelled or cannot be, which was said then, and nothing happens.
    bool create(const QString& suggestedName, const Plan& content);
    void saveCopy();
    /// Says what the copy leaves out, then asks where.
    void saveCopyToShare();
    /// To who wants to save: what is on disk, and the offer of a copy.
    void answerSave();

private:
    bool take(const QString& path);
    void createFromTemplate(const QString& suggestedName, const std::string& templateName);

    MainWindow& m_window;
};

} // namespace remit
