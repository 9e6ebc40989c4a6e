#pragma once

#include "core/plan.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace remit {

class DateField;
class NumberField;
class PausedSave;
class PlanDocument;
class TickButton;

/// Everything about one seat, to be read and changed.
class SeatFields : public QWidget {
    Q_OBJECT

public:
    explicit SeatFields(PlanDocument& document, QWidget* parent = nullptr);

    /// Nothing is shown where the plan has no such seat.
    void show(const Seat::Key& seat);
    void flush();

signals:
    /// Why something typed cannot be.
    void refused(const QString& why);

private:
    void makeFields();
    void connectFields();
    void showChoices(const Plan& plan, const Seat& seat);
    bool change(const std::function<void(Seat&)>& how);
    void savePerson();
    void saveLocation();
    bool saveTitle();
    bool saveShare();
    bool saveStart();

    PlanDocument& m_document;
    Seat::Key m_seat;
    QLabel* m_name;
    QLabel* m_place;
    TickButton* m_hats;
    QComboBox* m_person;
    DateField* m_startsOn;
    QLabel* m_startsOnCaption = nullptr;
    NumberField* m_share;
    QComboBox* m_manager;
    QComboBox* m_deputy;
    QComboBox* m_location;
    TickButton* m_serves;
    QLineEdit* m_title;
    std::vector<PausedSave*> m_saves;
};

} // namespace remit
