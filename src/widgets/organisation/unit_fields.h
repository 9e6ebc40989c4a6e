#pragma once

#include "core/plan.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace remit {

class NumberField;
class PausedSave;
class PlanDocument;

/// Everything about one team, product or group of stakeholders, to be read and changed.
class UnitFields : public QWidget {
    Q_OBJECT

public:
    explicit UnitFields(PlanDocument& document, QWidget* parent = nullptr);

    /// Nothing is shown where the constellation has no such unit.
    void show(const ConstellationUnit::Key& unit);
    void flush();

signals:
    void refused(const QString& why);

private:
    void makeFields();
    void showFor(UnitKind kind);
    void showChoices(const Plan& plan, const ConstellationUnit& use);
    bool saveName();
    bool saveNumber();
    void saveChoices();

    PlanDocument& m_document;
    ConstellationUnit::Key m_unit;
    QLabel* m_name;
    QLabel* m_place;
    QLineEdit* m_typedName;
    NumberField* m_number;
    QLabel* m_numberCaption = nullptr;
    QComboBox* m_side;
    QLabel* m_sideCaption = nullptr;
    QComboBox* m_product;
    QLabel* m_productCaption = nullptr;
    QComboBox* m_location;
    QLabel* m_locationCaption = nullptr;
    QLabel* m_servedBy;
    std::vector<PausedSave*> m_saves;
};

} // namespace remit
