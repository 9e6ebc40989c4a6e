#pragma once

#include "core/edits/edits_of_ranges.h"

#include <QCoreApplication>
#include <QString>

/// How the labels of steps name what they are about; long titles are shortened.
namespace remit::steps {

struct Said {
    Q_DECLARE_TR_FUNCTIONS(remit::Steps)
};

/// "“Accept stories”"
QString rowName(const Plan& plan, ResponsibilityId row);
/// "PO on “Accept stories”"; the row alone where the cell names no role.
QString cellName(const Plan& plan, const Assignment::Key& cell);
/// As `cellName`, or "12 cells".
QString cellsInWords(const Plan& plan, const Cells& cells);
/// As `rowName`, or "3 rows".
QString rowsInWords(const Plan& plan, const std::vector<ResponsibilityId>& rows);
/// "PO", or "2 roles".
QString rolesInWords(const Plan& plan, const std::vector<RoleId>& roles);
/// "“Delivery”"
QString areaName(const Plan& plan, AreaId area);
QString quoted(const QString& name);

} // namespace remit::steps
