#pragma once

#include "model/organisation/organisation_table.h"

#include <QCoreApplication>

namespace remit {

/// The people of the plan.
class PeopleTable : public OrganisationTable {
    Q_DECLARE_TR_FUNCTIONS(remit::PeopleTable)

public:
    enum Column { Name, Description, Address, Sits };

    PeopleTable();

    QString name() const override;
    QString invitation() const override;
    QString purpose() const override;
    std::vector<qint64> rows(const Plan& plan, ConstellationId constellation) const override;
    QString textAt(const TableRow& row, int column) const override;
    Result<QString> type(const TableDraft& row, int column, const QString& text) const override;
    Edit added(const Plan& plan, ConstellationId constellation, qint64 id) const override;
    QString lack(const TableRow& row) const override;
    QString addedLabel(const TableRow& row) const override;
    Step removed(const Plan& plan, ConstellationId constellation, const std::vector<qint64>& ids) const override;
    QString toldOfRemoval(const Plan& plan, ConstellationId constellation,
                          const std::vector<qint64>& ids) const override;
    Step ordered(const Plan& plan, ConstellationId constellation, const std::vector<qint64>& ids) const override;
};

} // namespace remit
