#pragma once

#include "core/plan.h"
#include "model/organisation/calendar_import.h"

#include <QDate>
#include <QDialog>

#include <optional>
#include <string>

class QComboBox;
class QLabel;
class QPushButton;

namespace remit {

class PlanDocument;
class Prompts;

/// Takes busy times of somebody, or free days of a place, from a calendar file, and says what comes of it before it is
/// taken.
class BringInCalendarDialog : public QDialog {
    Q_OBJECT

public:
    BringInCalendarDialog(PlanDocument& document, ConstellationId constellation, Prompts& prompts, const QDate& today,
                          QWidget* parent = nullptr);

    void accept() override;

signals:
    /// What came of it, to be told.
    void brought(const QString& sentence);

private:
    void fillSubjects();
    void arrange();
    void chooseFile();
    void look();
    /// Read beside the window, which stays alive; nothing where that was cancelled.
    std::optional<Result<CalendarImport>> read();

    PlanDocument& m_document;
    ConstellationId m_constellation;
    Prompts& m_prompts;
    QDate m_today;
    CalendarImport m_import;
    std::string m_content;
    QComboBox* m_subject;
    QPushButton* m_file;
    QLabel* m_name;
    QLabel* m_summary;
    QPushButton* m_bringIn = nullptr;
};

} // namespace remit
