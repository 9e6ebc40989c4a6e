#include "words/lists.h"

#include <QCoreApplication>

namespace remit {

QString enumerated(const QStringList& names, const QString& lastJoint)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.mid(0, names.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" ") + lastJoint
        + QStringLiteral(" ") + names.back();
}

QString listed(const QStringList& names)
{
    return enumerated(names, QCoreApplication::translate("words", "and"));
}

} // namespace remit
