#include "words/relative_time.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace remit {

namespace {

struct RelativePhrases {
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

} // namespace

QString relativeTime(const QDateTime& then, const QDateTime& now)
{
    const QDateTime at = then.toTimeZone(now.timeZone());
    const qint64 seconds = at.secsTo(now);
    if (!at.isValid())
        return {};
    if (seconds < 60 && seconds > -60)
        return RelativePhrases::tr("just now");
    const qint64 days = at.date().daysTo(now.date());
    if (seconds > 0 && seconds < 3600)
        return RelativePhrases::tr("%1 min ago").arg(seconds / 60);
    const QString clock = at.toString(QStringLiteral("HH:mm"));
    if (days == 0 && seconds > 0)
        return RelativePhrases::tr("%1 h ago").arg(seconds / 3600);
    if (days == 1)
        return RelativePhrases::tr("yesterday %1").arg(clock);
    const bool thisYear = at.date().year() == now.date().year();
    return QLocale().toString(at.date(), thisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy")) + u' '
        + clock;
}

} // namespace remit
