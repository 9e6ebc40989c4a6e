#include "words/advice/recommended_cadence_words.h"

#include "advisor/catalogue.h"
#include "words/cadence/meeting_words.h"
#include "words/numbers.h"
#include "words/text.h"

#include <QStringList>

#include <algorithm>

namespace remit {

QString recommendedMeetingText(const RecommendedMeeting& recommended)
{
    Meeting meeting;
    meeting.per = recommended.meeting->per;
    meeting.times = recommended.meeting->times;
    meeting.every = recommended.meeting->every;
    const QString title = text(recommended.meeting->title);
    return QStringLiteral("%1 (%2, %3)")
        .arg(recommended.count > 1 ? QStringLiteral("%1 × %2").arg(recommended.count).arg(title) : title,
             howOften(meeting), lengthInWords(recommended.minutes));
}

QString meetingHoursText(const RecommendedCadence& recommended, const Catalogue& catalogue)
{
    QStringList hours;
    for (const auto& each : recommended.hours) {
        const auto role = std::find_if(catalogue.roles.begin(), catalogue.roles.end(),
                                       [&](const CatalogueRole& known) { return known.key == each.first; });
        if (role != catalogue.roles.end())
            hours << QStringLiteral("%1 %2 h").arg(text(role->shortName), hoursText(each.second));
    }
    return hours.isEmpty() ? QString()
                           : QStringLiteral("Hours a week in meetings: %1").arg(hours.join(QStringLiteral(", ")));
}

QString noMeetingsText()
{
    return QStringLiteral("None: one person needs no meetings.");
}

} // namespace remit
