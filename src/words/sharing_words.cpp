#include "words/sharing_words.h"

#include "words/lists.h"

#include <QCoreApplication>

namespace remit {

namespace {

struct SharingPhrases {
    Q_DECLARE_TR_FUNCTIONS(remit::SharingWords)
};

QString eitherOf(const QStringList& doers, const QString& chosen)
{
    const QString either
        = doers.size() > 1 ? enumerated(doers, SharingPhrases::tr("or")) : sharingWord(Sharing::either);
    return chosen.isEmpty() ? either : SharingPhrases::tr("%1, for now %2").arg(either, chosen);
}

} // namespace

QString sharingWord(Sharing sharing)
{
    switch (sharing) {
    case Sharing::unstated:
        break;
    case Sharing::together:
        return SharingPhrases::tr("together");
    case Sharing::each:
        return SharingPhrases::tr("everybody attends");
    case Sharing::either:
        return SharingPhrases::tr("one of them");
    }
    return {};
}

QString sharingWords(Sharing sharing, const QStringList& doers, const QString& chosen)
{
    if (sharing == Sharing::either)
        return eitherOf(doers, chosen);
    if (sharing == Sharing::unstated || doers.size() < 2)
        return sharingWord(sharing);
    return (sharing == Sharing::together ? SharingPhrases::tr("%1 together") : SharingPhrases::tr("%1 each in full"))
        .arg(listed(doers));
}

} // namespace remit
