#include "model/exchange/paste.h"

#include <QCoreApplication>
#include <QStringList>

/// What came of pasting, as the user is told.
namespace remit {

namespace {

struct PasteWords {
    Q_DECLARE_TR_FUNCTIONS(remit::Paste)
};

} // namespace

QString inWords(const Paste& paste)
{
    if (!paste.problem.isEmpty())
        return paste.problem;
    QStringList sentences;
    if (paste.added > 0)
        sentences << (paste.added == 1 ? PasteWords::tr("1 new responsibility was added.")
                                       : PasteWords::tr("%1 new responsibilities were added.").arg(paste.added));
    if (paste.rowsBeyond > 0)
        sentences << (paste.rowsBeyond == 1
                          ? PasteWords::tr("1 row did not fit below the last responsibility and was left out.")
                          : PasteWords::tr("%1 rows did not fit below the last responsibility and were left out.")
                                .arg(paste.rowsBeyond));
    if (paste.columnsBeyond > 0)
        sentences << (paste.columnsBeyond == 1
                          ? PasteWords::tr("1 column did not fit right of the last role and was left out.")
                          : PasteWords::tr("%1 columns did not fit right of the last role and were left out.")
                                .arg(paste.columnsBeyond));
    if (paste.untitled > 0)
        sentences << (paste.untitled == 1
                          ? PasteWords::tr("1 row without a title was left out.")
                          : PasteWords::tr("%1 rows without a title were left out.").arg(paste.untitled));
    return sentences.join(u' ');
}

} // namespace remit
