#pragma once

#include "core/plan.h"

#include <QDialog>

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QFormLayout;

namespace remit {

class DateField;
class HolidayTable;
class PlanDocument;

/// How long a sprint is and when it begins, by whose clock meetings are held, which days are free, and what a time
/// costs when the best are sought. All of it is kept as one step.
class CadenceSettingsDialog : public QDialog {
    Q_OBJECT

public:
    CadenceSettingsDialog(PlanDocument& document, ConstellationId constellation, QWidget* parent);

    void accept() override;
    HolidayTable& holidays() const { return *m_holidays; }

private:
    void makeSprint(QFormLayout& form);
    void makeCosts(QFormLayout& form);
    void check();
    Edit edit() const;
    void editHolidays(Edit& edit) const;

    PlanDocument& m_document;
    ConstellationId m_constellation;
    QComboBox* m_weeks;
    DateField* m_start;
    QComboBox* m_leading;
    QComboBox* m_free;
    std::array<QSpinBox*, 5> m_costs{};
    HolidayTable* m_holidays;
    QLabel* m_problem;
    QPushButton* m_ok;
};

} // namespace remit
