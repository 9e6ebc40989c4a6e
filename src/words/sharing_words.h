#pragma once

#include "core/words.h"

#include <QString>
#include <QStringList>

/// How several roles that do the same share it.
namespace remit {

/// As it reads on a pill of the screen; empty when nobody said.
QString sharingWord(Sharing sharing);

/// The same with those who share it: "PO and PM together", "PO and PM each in full", "PM or PO", "PM or PO, for now PO"
/// where `chosen` does it. With fewer than two doers just the word, and who was chosen.
QString sharingWords(Sharing sharing, const QStringList& doers, const QString& chosen = {});

} // namespace remit
