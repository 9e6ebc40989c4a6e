#include "words/cadence/trouble_words.h"

#include "words/cadence/meeting_words.h"
#include "words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace remit {

namespace {

struct TroubleWords {
    Q_DECLARE_TR_FUNCTIONS(remit::TroubleWords)
};

QString nameOf(const Plan& plan, ConstellationId constellation, MeetingId id)
{
    const auto* meeting = plan.find<Meeting>({constellation, id});
    return meeting == nullptr ? QString() : text(meeting->name);
}

} // namespace

QString troubleInWords(const Plan& plan, ConstellationId constellation, const Trouble& trouble)
{
    const QString who = participantInWords(plan, constellation, trouble.who);
    const QString meeting = nameOf(plan, constellation, trouble.occurrence.meeting);
    if (trouble.other) {
        const QString other = nameOf(plan, constellation, trouble.other->meeting);
        return (trouble.isRequired ? TroubleWords::tr("%1 cannot be in both “%2” and “%3”")
                                   : TroubleWords::tr("%1 has “%2” and “%3” at one time, but need not be in both"))
            .arg(who, meeting, other);
    }
    switch (trouble.hindrance) {
    case Hindrance::holiday:
        return TroubleWords::tr("%1: “%2” falls on a holiday").arg(who, meeting);
    case Hindrance::noWorkingDay:
        return TroubleWords::tr("%1: “%2” falls on a day off").arg(who, meeting);
    case Hindrance::outsideHours:
        return TroubleWords::tr("%1: “%2” is outside working hours").arg(who, meeting);
    case Hindrance::lunch:
        return TroubleWords::tr("%1: “%2” takes the lunch break").arg(who, meeting);
    case Hindrance::blocked:
        return TroubleWords::tr("%1: “%2” falls into a blocked time").arg(who, meeting);
    case Hindrance::none:
        break;
    }
    return {};
}

QStringList troublesInWords(const Plan& plan, ConstellationId constellation, const std::vector<Trouble>& troubles)
{
    QStringList said;
    std::vector<int> counts;
    for (const Trouble& each : troubles) {
        const QString sentence = troubleInWords(plan, constellation, each);
        const qsizetype known = said.indexOf(sentence);
        if (known < 0) {
            said << sentence;
            counts.push_back(1);
        } else {
            ++counts[std::size_t(known)];
        }
    }
    for (qsizetype i = 0; i < said.size(); ++i) {
        if (counts[std::size_t(i)] > 1)
            said[i] = TroubleWords::tr("%1 (%2 times)").arg(said[i], QString::number(counts[std::size_t(i)]));
    }
    return said;
}

} // namespace remit
