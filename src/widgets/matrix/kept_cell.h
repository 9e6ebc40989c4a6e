#pragma once

#include "core/id.h"

#include <QObject>

class QItemSelectionModel;

namespace remit {

class ChartModel;

/// Keeps the keyboard at its responsibility and role when the rows of the chart are read or arranged anew. Where a
/// chart does not have them, another cell stands in for as long as nobody goes elsewhere.
class KeptCell : public QObject {
    Q_OBJECT

public:
    KeptCell(ChartModel& model, QItemSelectionModel& selection, QObject* parent);

private:
    void remember();
    void restore();
    void keep();
    void go(int row, int column);

    ChartModel& m_model;
    QItemSelectionModel& m_selection;
    ResponsibilityId m_responsibility;
    RoleId m_role;
    bool m_standsIn = false;
};

} // namespace remit
