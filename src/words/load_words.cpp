#include "words/load_words.h"

#include "words/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace remit {

namespace {

struct LoadPhrases {
    Q_DECLARE_TR_FUNCTIONS(remit::LoadWords)
};

/// As the figure is said: whole hours where it is only roughly right.
QString saidHours(const RoleWorkload& load)
{
    return hoursText(load.hours().value_or(0), load.isRough());
}

QString sign(const RoleWorkload& load)
{
    return signOfFigure(load.isAtLeast(), load.isRough());
}

QString withoutHours(int count)
{
    return count == 1 ? LoadPhrases::tr("1 without hours") : LoadPhrases::tr("%1 without hours").arg(count);
}

QString percent(double share)
{
    return LoadPhrases::tr("%1 %").arg(trimmedNumber(share * 100, 1));
}

} // namespace

QString loadText(const RoleWorkload& load)
{
    if (load.isOnlyMeetings())
        return LoadPhrases::tr("%1 h in meetings").arg(hoursText(load.meetingHours()));
    if (const auto hours = load.hours()) {
        if (!load.carriesEstimates && *hours <= 0)
            return {};
        return LoadPhrases::tr("%1%2 of %3 h").arg(sign(load), saidHours(load), hoursText(load.capacity));
    }
    return load.withoutHours > 0 && !load.isUntold() ? withoutHours(load.withoutHours) : QString();
}

QString loadInShort(const RoleWorkload& load)
{
    if (load.isOnlyMeetings())
        return LoadPhrases::tr("%1 h").arg(hoursText(load.meetingHours()));
    if (loadText(load).isEmpty())
        return {};
    return load.hours() ? LoadPhrases::tr("%1%2 h").arg(sign(load), saidHours(load)) : LoadPhrases::tr("? h");
}

QString overloadSentence(const RoleWorkload& load)
{
    const double share = load.load().value_or(0);
    if (share <= load.levels.severalPeople)
        return {};
    const int people = std::max(2, int(std::lround(share * load.headcount)));
    static const char* const words[] = {"two", "three", "four", "five", "six"};
    const QString count = people <= 6 ? LoadPhrases::tr(words[people - 2]) : QString::number(people);
    return LoadPhrases::tr("That is about %1 people's work: the rest is done by others, late, or not at all.")
        .arg(count);
}

QString loadLevelWord(LoadLevel level)
{
    switch (level) {
    case LoadLevel::green:
        return LoadPhrases::tr("fits");
    case LoadLevel::amber:
        return LoadPhrases::tr("tight");
    case LoadLevel::red:
        return LoadPhrases::tr("too much");
    case LoadLevel::unknown:
        break;
    }
    return LoadPhrases::tr("unknown");
}

QString loadSentence(const Plan& plan, const RoleWorkload& load)
{
    const auto* role = plan.find<Role>(load.role);
    const QString name = role != nullptr ? QString::fromStdString(role->name) : QString();
    QStringList said;
    const auto hours = load.hours();
    if (!hours && (load.withoutHours == 0 || load.isUntold()))
        return LoadPhrases::tr("%1: only product roles carry estimates; type hours on what it does to see its load.")
            .arg(name);
    if (load.isOnlyMeetings())
        return LoadPhrases::tr("%1: %2 hours a week in meetings, of all who wear it; what else it does is unknown.")
            .arg(name, hoursText(load.meetingHours()));
    if (hours)
        said << LoadPhrases::tr("%1: %2%3 of %4 hours a week (%5, %6).")
                    .arg(name, sign(load), saidHours(load), hoursText(load.capacity),
                         load.load() ? percent(std::round(*load.load() * 100) / 100) : LoadPhrases::tr("no capacity"),
                         load.load() && load.level() == LoadLevel::unknown ? LoadPhrases::tr("the rest unknown")
                                                                           : loadLevelWord(load.level()));
    else
        said << LoadPhrases::tr("%1: the load is unknown.").arg(name);
    if (load.withoutHours > 0)
        said << (load.withoutHours == 1 ? LoadPhrases::tr("1 responsibility has no hours.")
                                        : LoadPhrases::tr("%1 responsibilities have no hours.").arg(load.withoutHours));
    if (load.measuredHours)
        said << LoadPhrases::tr("Real hours, as measured.");
    else if (hours && load.isRough())
        said << LoadPhrases::tr("It rests mostly on estimates.");
    said << (load.headcountAssumed ? LoadPhrases::tr("One full-time person is assumed.")
                 : load.headcount == 1
                 ? LoadPhrases::tr("One full-time person wears it.")
                 : LoadPhrases::tr("%1 full-time people wear it.").arg(trimmedNumber(load.headcount, 2)));
    if (const QString meaning = overloadSentence(load); !meaning.isEmpty())
        said << meaning;
    return said.join(u' ');
}

QString meetingsSentence(const RoleWorkload& load)
{
    const double all = load.meetingHours();
    if (all <= 0)
        return {};
    if (load.measuredHours)
        return LoadPhrases::tr("Meetings: %1 h, part of the real hours.").arg(hoursText(all));
    const double within = all - load.addedHours();
    // Less is not shown by a figure with two decimals.
    constexpr double least = 0.005;
    if (within < least)
        return LoadPhrases::tr("Meetings: %1 h, besides the rows above.").arg(hoursText(all));
    if (load.addedHours() < least)
        return LoadPhrases::tr("Meetings: %1 h, all of them part of the rows above.").arg(hoursText(all));
    return LoadPhrases::tr("Meetings: %1 h, of them %2 h are part of the rows above.")
        .arg(hoursText(all), hoursText(within));
}

QString loadReasonText(const LoadLine& line)
{
    const auto parts = [&](const QString& word) {
        return LoadPhrases::tr("%1: 1/%2").arg(word, QString::number(std::lround(1 / line.share)));
    };
    switch (line.reason) {
    case LoadReason::doesAlone:
        return LoadPhrases::tr("does it");
    case LoadReason::sharesTogether:
        return parts(LoadPhrases::tr("together"));
    case LoadReason::everybodyAttends:
        return LoadPhrases::tr("everybody attends");
    case LoadReason::chosen:
        return line.share < 1 ? parts(LoadPhrases::tr("chosen")) : LoadPhrases::tr("chosen of them");
    case LoadReason::oneOfThem:
        return parts(LoadPhrases::tr("one of them"));
    case LoadReason::answers:
        return LoadPhrases::tr("answers for it: %1").arg(percent(line.share));
    case LoadReason::supports:
        return LoadPhrases::tr("supports: %1").arg(percent(line.share));
    case LoadReason::consulted:
        return LoadPhrases::tr("is asked before: %1").arg(percent(line.share));
    case LoadReason::informed:
        break;
    }
    return LoadPhrases::tr("is told after: %1").arg(percent(line.share));
}

} // namespace remit
