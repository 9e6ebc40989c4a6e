#pragma once

#include <QString>
#include <QStringList>

namespace remit {

/// "PM", "PM and PO", "PM, PO and BA"; with `lastJoint` "or" instead of "and".
QString enumerated(const QStringList& names, const QString& lastJoint);

/// With "and" before the last one.
QString listed(const QStringList& names);

} // namespace remit
