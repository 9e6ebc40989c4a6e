#include "words/losses_words.h"

#include <QObject>
#include <QStringList>

namespace remit {

QString inWords(const Losses& losses)
{
    QStringList parts;
    const auto add = [&](int count, const QString& one, const QString& several) {
        if (count > 0)
            parts << (count == 1 ? one : several.arg(count));
    };
    add(losses.cells, QObject::tr("1 cell with letters"), QObject::tr("%1 cells with letters"));
    add(losses.notes, QObject::tr("1 note"), QObject::tr("%1 notes"));
    add(losses.questions, QObject::tr("1 open question"), QObject::tr("%1 open questions"));
    add(losses.decisions, QObject::tr("1 decision with its reason"), QObject::tr("%1 decisions with their reasons"));
    add(losses.agreedVersions, QObject::tr("1 agreed version"), QObject::tr("%1 agreed versions"));
    if (parts.isEmpty())
        return {};
    const QString where
        = losses.constellations > 1 ? QObject::tr(" in %1 constellations").arg(losses.constellations) : QString();
    return QObject::tr("%1%2 will go with it. Undo brings everything back.")
        .arg(parts.join(QStringLiteral(", ")), where);
}

} // namespace remit
