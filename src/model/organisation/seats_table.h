#pragma once

#include "model/organisation/organisation_table.h"

#include <QCoreApplication>

namespace remit {

class ChartLoads;

/// The seats of a constellation.
class SeatsTable : public OrganisationTable {
    Q_DECLARE_TR_FUNCTIONS(remit::SeatsTable)

public:
    enum Column { Title, Who, Hats, Time, ReportsTo, Deputy, Place, Serves, Starts, Load, Works, Blocked };

    /// `loads` outlives it; without them the loads are not known.
    explicit SeatsTable(const ChartLoads* loads = nullptr);

    QString name() const override;
    QString invitation() const override;
    QString purpose() const override;
    std::vector<qint64> rows(const Plan& plan, ConstellationId constellation) const override;
    QString textAt(const TableRow& row, int column) const override;
    QStringList completions(const TableRow& row, int column) const override;
    QString toolTip(const TableRow& row, int column) const override;
    Result<QString> type(const TableDraft& row, int column, const QString& text) const override;
    Edit added(const Plan& plan, ConstellationId constellation, qint64 id) const override;
    QString addedLabel(const TableRow& row) const override;
    Step removed(const Plan& plan, ConstellationId constellation, const std::vector<qint64>& ids) const override;
    Step ordered(const Plan& plan, ConstellationId constellation, const std::vector<qint64>& ids) const override;

private:
    QString loadOf(const TableRow& row) const;

    const ChartLoads* m_loads;
};

} // namespace remit
