#pragma once

#include "core/plan.h"

#include <QWidget>

#include <vector>

class QTableWidget;

namespace remit {

/// The days on which nobody works, everywhere or at a place, written into a table.
class HolidayTable : public QWidget {
    Q_OBJECT

public:
    /// Those of the plan, which outlives this.
    explicit HolidayTable(const Plan& plan, QWidget* parent = nullptr);

    /// In the order of their days; lines without a day are left out.
    std::vector<Holiday> holidays() const;
    /// Which day cannot be read; empty when all can.
    QString problem() const;

signals:
    void changed();

private:
    void add(const Holiday& holiday);
    void remove();

    const Plan& m_plan;
    QTableWidget* m_table;
};

} // namespace remit
