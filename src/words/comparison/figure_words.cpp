#include "words/comparison/comparison_words.h"

#include "core/role_names.h"
#include "words/numbers.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace remit {

namespace {

struct FigurePhrases {
    Q_DECLARE_TR_FUNCTIONS(remit::FigureWords)
};

QString plainFigure(const MetricText& metric, double value)
{
    switch (metric.unit) {
    case MetricUnit::load:
    case MetricUnit::share:
        return FigurePhrases::tr("%1 %").arg(std::lround(value * 100));
    case MetricUnit::fullTime:
    case MetricUnit::ratio:
    case MetricUnit::hours:
        return QString::number(value, 'f', 1);
    case MetricUnit::count:
    case MetricUnit::rows:
    case MetricUnit::findings:
    case MetricUnit::thousands:
        break;
    }
    return trimmedNumber(value, 1);
}

QString whoseFigure(const Plan& plan, ConstellationId constellation, const Figure& figure)
{
    if (figure.role)
        return text(shortNameOf(plan, figure.role));
    const auto* seat = figure.seat ? plan.find<Seat>({constellation, figure.seat}) : nullptr;
    if (seat == nullptr)
        return {};
    const QString hats = hatsInWords(plan, seat->key());
    return seat->person ? whoSits(plan, *seat) : hats.isEmpty() ? seatName(plan, *seat) : hats;
}

QString counted(int number, const QString& one, const QString& many)
{
    return number == 1 ? one : many.arg(number);
}

QString saidHours(double hours, bool isRough, bool isAtLeast)
{
    return signOfFigure(isAtLeast, isRough && hours >= 1) + hoursText(hours, isRough);
}

QString gainedText(const PartChange& change)
{
    const QString rows = counted(int(change.gained.size()), FigurePhrases::tr("gets 1 responsibility"),
                                 FigurePhrases::tr("gets %1 responsibilities"));
    return change.lastWordsGained == 0
        ? rows
        : FigurePhrases::tr("%1, %2 with the last word").arg(rows).arg(change.lastWordsGained);
}

QString hoursChange(const PartChange& change)
{
    constexpr double told = 0.5;
    if (!change.hours && !change.hoursBefore)
        return {};
    if (!change.hoursBefore)
        return change.who.isNew()
            ? FigurePhrases::tr("%1 h a week").arg(saidHours(*change.hours, change.isRough, change.isAtLeast))
            : QString();
    if (!change.hours || std::abs(*change.hours - *change.hoursBefore) < told)
        return {};
    return FigurePhrases::tr("from %1 to %2 h a week")
        .arg(saidHours(*change.hoursBefore, change.isRough, change.isAtLeastBefore),
             saidHours(*change.hours, change.isRough, change.isAtLeast));
}

} // namespace

QString partSentence(const PartChange& change)
{
    QStringList parts;
    if (!change.gained.empty())
        parts << gainedText(change);
    else if (change.lastWordsGained > 0)
        parts << counted(change.lastWordsGained, FigurePhrases::tr("gets the last word on 1"),
                         FigurePhrases::tr("gets the last word on %1"));
    if (!change.given.empty())
        parts << counted(int(change.given.size()), FigurePhrases::tr("hands over 1 responsibility"),
                         FigurePhrases::tr("hands over %1 responsibilities"));
    else if (change.lastWordsGiven > 0)
        parts << counted(change.lastWordsGiven, FigurePhrases::tr("hands over the last word on 1"),
                         FigurePhrases::tr("hands over the last word on %1"));
    if (parts.isEmpty() && change.helpsAnew == 0)
        return {};
    if (change.lastWordsKept > 0)
        parts << counted(change.lastWordsKept, FigurePhrases::tr("keeps the last word on 1"),
                         FigurePhrases::tr("keeps the last word on %1"));
    if (change.helpsAnew > 0)
        parts << counted(change.helpsAnew, FigurePhrases::tr("helps with 1 more"),
                         FigurePhrases::tr("helps with %1 more"));
    if (const QString hours = hoursChange(change); !hours.isEmpty())
        parts << hours;
    return parts.join(QStringLiteral("; "));
}

QString figureText(const Plan& plan, ConstellationId constellation, const MetricText& metric, const Figure& figure)
{
    if (!figure.value)
        return FigurePhrases::tr("unknown");
    const QString said = signOfFigure(figure.isAtLeast, figure.isRough) + plainFigure(metric, *figure.value);
    const QString whose = whoseFigure(plan, constellation, figure);
    return whose.isEmpty() ? said : FigurePhrases::tr("%1, %2").arg(said, whose);
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::better:
        return FigurePhrases::tr("better");
    case Verdict::worse:
        return FigurePhrases::tr("worse");
    case Verdict::same:
        return FigurePhrases::tr("same");
    case Verdict::other:
    case Verdict::none:
        break;
    }
    return {};
}

QString withVerdict(const QString& figure, Verdict verdict)
{
    const bool isTold = verdict == Verdict::better || verdict == Verdict::worse;
    return isTold ? FigurePhrases::tr("%1 (%2)").arg(figure, verdictWord(verdict)) : figure;
}

} // namespace remit
