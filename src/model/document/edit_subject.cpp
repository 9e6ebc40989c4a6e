#include "model/document/edit_subject.h"

namespace remit {

QString subjectOf(const char* what, const Assignment::Key& cell)
{
    const auto [constellation, responsibility, role] = cell;
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QString::fromLatin1(what))
        .arg(constellation.value)
        .arg(responsibility.value)
        .arg(role.value);
}

} // namespace remit
