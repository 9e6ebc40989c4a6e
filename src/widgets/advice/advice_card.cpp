#include "widgets/advice/advice_card.h"

#include "advisor/constellation_from_template.h"
#include "model/advice/shown_advice.h"
#include "model/document/plan_document.h"
#include "widgets/advice/advice_parts.h"
#include "widgets/map/map_preview.h"
#include "words/advice/advice_words.h"
#include "words/advice/recommended_cadence_words.h"
#include "words/numbers.h"
#include "words/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace remit {

namespace {

/// So many reasons for it and as many against it stand on a card without its details.
constexpr int fewReasons = 2;
/// With more teams and seats there is nothing to be seen in so little room.
constexpr double mostCards = 80;

const char* partOf(Fit fit)
{
    return fit == Fit::best ? "pillBest" : "pill";
}

QString pointsText(double points)
{
    const QString number = trimmedNumber(std::abs(points), 1);
    return (points > 0 ? QStringLiteral("+%1") : QStringLiteral("−%1")).arg(number);
}

} // namespace

AdviceCard::AdviceCard(ShownAdvice& shown, std::size_t number, AdviceCardFolds open, QWidget* parent)
    : QFrame(parent)
    , m_shown(shown)
    , m_source(*shown.advice()->ranking.setUps[number].source)
{
    const Advice& advice = *shown.advice();
    const RankedSetUp& setUp = advice.ranking.setUps[number];
    setObjectName(QStringLiteral("advice_") + text(m_source.id));
    setProperty("part", fitOf(advice, number) == Fit::best ? "bestCard" : "infoCard");
    setAccessibleName(tr("%1, %2, %3").arg(text(m_source.name), fitWord(fitOf(advice, number)), headsText(setUp)));
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(14, 10, 14, 12);
    down->setSpacing(4);
    down->addWidget(makeHead(advice, number, open.details));
    if (open.details) {
        down->addWidget(makeDetails(setUp, open.meetings));
        for (const AdviceReason& each : setUp.reasons)
            addReason(*down, each, true);
    } else {
        addReasons(*down, setUp);
    }
}

void AdviceCard::focusDetails()
{
    m_details->setFocus(Qt::OtherFocusReason);
}

QWidget* AdviceCard::makeHead(const Advice& advice, std::size_t number, bool withDetails)
{
    const RankedSetUp& setUp = advice.ranking.setUps[number];
    const Fit fit = fitOf(advice, number);
    auto* head = new QWidget(this);
    auto* name = adviceLabel(text(m_source.name), "subheading", head);
    auto* pill = new QLabel(fitWord(fit), head);
    pill->setProperty("part", partOf(fit));
    m_details = new QPushButton(tr("Details"), head);
    m_details->setCheckable(true);
    m_details->setChecked(withDetails);
    m_details->setAccessibleName(tr("Details of “%1”").arg(text(m_source.name)));
    auto* create = new QPushButton(tr("Create"), head);
    create->setObjectName(QStringLiteral("create_") + text(m_source.id));
    create->setAccessibleName(tr("Create “%1” as a constellation").arg(text(m_source.name)));
    create->setToolTip(tr("Makes a constellation of it, with chart, seats and teams"));
    create->setEnabled(!m_shown.document().isReadOnly());
    auto* across = new QHBoxLayout;
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    across->addWidget(name, 1);
    across->addWidget(pill, 0, Qt::AlignVCenter);
    across->addWidget(m_details);
    across->addWidget(create);
    auto* down = new QVBoxLayout(head);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(2);
    down->addLayout(across);
    down->addWidget(adviceLabel(headsText(setUp), "secondary", head));
    const QString id = text(m_source.id);
    connect(create, &QPushButton::clicked, this, [this, id] { emit createWanted(id); });
    connect(m_details, &QPushButton::toggled, this, [this, id](bool shown) { emit detailsShown(id, shown); });
    return head;
}

void AdviceCard::addReasons(QVBoxLayout& down, const RankedSetUp& setUp)
{
    int pro = 0;
    int contra = 0;
    for (const AdviceReason& each : setUp.reasons) {
        if ((each.points > 0 ? pro : contra)++ < fewReasons)
            addReason(down, each, false);
    }
}

void AdviceCard::addReason(QVBoxLayout& down, const AdviceReason& reason, bool withPoints)
{
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    const QString sign = withPoints ? pointsText(reason.points)
        : reason.points > 0         ? QStringLiteral("+")
                                    : QStringLiteral("−");
    auto* mark = new QLabel(sign, row);
    mark->setAccessibleName(reason.points > 0 ? tr("speaks for it") : tr("speaks against it"));
    mark->setMinimumWidth(withPoints ? 34 : 10);
    mark->setAlignment(Qt::AlignTop | Qt::AlignRight);
    across->addWidget(mark);
    const QString said = text(reason.rule->why);
    auto* why = adviceLabel(said, "", row);
    why->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    across->addWidget(why, 1);
    across->addWidget(linkTo(said, reason.rule->sources + " " + reason.rule->againstSources), 0, Qt::AlignTop);
    down.addWidget(row);
    if (reason.rule->against.empty())
        return;
    auto* against = adviceLabel(QStringLiteral("⇄ ") + text(reason.rule->against), "secondary", this);
    against->setContentsMargins(withPoints ? 42 : 18, 0, 0, 0);
    down.addWidget(against);
}

QPushButton* AdviceCard::linkTo(const QString& about, const std::string& names)
{
    return sourcesLink(about, sourcesIn(names, m_shown.knowledge().sources), this);
}

QWidget* AdviceCard::makeDetails(const RankedSetUp& setUp, bool withMeetings)
{
    auto* details = new QWidget(this);
    auto* down = new QVBoxLayout(details);
    down->setContentsMargins(0, 4, 0, 6);
    down->setSpacing(4);
    down->addWidget(adviceLabel(text(m_source.description), "", details));
    down->addWidget(makeMap());
    for (const RankedSeats& each : setUp.seats)
        down->addWidget(adviceLabel(seatsText(each), "secondary", details));
    down->addWidget(adviceLabel(tr("Strengths: %1").arg(text(m_source.strengths)), "", details));
    down->addWidget(adviceLabel(tr("Risks: %1").arg(text(m_source.risks)), "", details));
    addMeetings(*down, withMeetings);
    down->addWidget(linkTo(text(m_source.name), m_source.sources));
    down->addWidget(adviceLabel(tr("%1 points. Hours and points are judgement.").arg(trimmedNumber(setUp.score, 1)),
                                "small", details));
    return details;
}

/// They are worked out when somebody looks.
void AdviceCard::addMeetings(QVBoxLayout& down, bool isOpen)
{
    const QString id = text(m_source.id);
    auto* meetings = new QWidget(this);
    auto* lines = new QVBoxLayout(meetings);
    lines->setContentsMargins(18, 0, 0, 4);
    lines->setSpacing(2);
    auto* fold = foldButton(tr("Meetings it brings"), *meetings, isOpen, this);
    fold->setObjectName(QStringLiteral("meetings_") + id);
    fold->setAccessibleName(tr("Meetings that “%1” brings").arg(text(m_source.name)));
    if (isOpen)
        fillMeetings(*lines);
    connect(fold, &QPushButton::toggled, this, [this, lines, id](bool open) {
        if (open && lines->isEmpty())
            fillMeetings(*lines);
        emit meetingsShown(id, open);
    });
    down.addWidget(fold);
    down.addWidget(meetings);
}

void AdviceCard::fillMeetings(QVBoxLayout& down)
{
    const RecommendedCadence cadence = m_shown.cadenceOf(m_source);
    QWidget* parent = down.parentWidget();
    if (cadence.meetings.empty())
        down.addWidget(adviceLabel(noMeetingsText(), "secondary", parent));
    if (const QString hours = meetingHoursText(cadence, m_shown.catalogue()); !hours.isEmpty())
        down.addWidget(adviceLabel(hours, "", parent));
    for (const RecommendedMeeting& each : cadence.meetings) {
        down.addWidget(adviceLabel(recommendedMeetingText(each), "", parent));
        auto* why = adviceLabel(text(each.reason), "secondary", parent);
        why->setContentsMargins(18, 0, 0, 4);
        down.addWidget(why);
    }
}

QWidget* AdviceCard::makeMap()
{
    auto* map = new MapPreview(this);
    map->setMinimumHeight(220);
    const FactValues& values = m_shown.advice()->values;
    double cards = values.of("teams") + values.of("products");
    for (const int each : staffed(m_source, values).counts)
        cards += each;
    if (cards > mostCards) {
        map->say(tr("Too large to be shown here"));
        return map;
    }
    const ConstellationId id{1};
    Plan plan;
    apply(constellationFrom(plan, m_shown.catalogue(), m_shown.facts(), m_source, m_shown.stated(), m_source.name, id),
          plan);
    map->display(plan, id);
    return map;
}

} // namespace remit
