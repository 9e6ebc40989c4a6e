#pragma once

#include "core/plan.h"
#include "widgets/fields/side_area.h"

class QLabel;

namespace remit {

class PlanDocument;
class SeatFields;
class UnitFields;

/// Beside the tables: the seat or unit of the current row, to be changed; elsewhere, how to go on.
class OrganisationInspector : public SideArea {
    Q_OBJECT

public:
    explicit OrganisationInspector(PlanDocument& document, QWidget* parent = nullptr);

    /// One of the two, or neither, and then the sentence.
    void show(ConstellationId constellation, SeatId seat, UnitId unit, const QString& heading, const QString& sentence);
    void flush();

signals:
    void noticed(const QString& text);

private:
    QLabel* m_heading;
    QLabel* m_text;
    SeatFields* m_seat;
    UnitFields* m_unit;
};

} // namespace remit
