#include "widgets/cadence/meeting_findings.h"

#include "analysis/fixes/fixes.h"
#include "model/cadence/shown_week.h"
#include "model/chart/chart_findings.h"
#include "model/document/plan_document.h"
#include "widgets/look/link_label.h"
#include "widgets/parts/flow_layout.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace remit {

namespace {

constexpr std::size_t mostCards = 6;
const QString showLink = QStringLiteral("show");

bool isOfCadence(const CheckTexts& texts, const std::string& rule)
{
    const Rule* found = texts.rules.find(rule);
    return found != nullptr && found->about == RuleSubject::cadence;
}

/// How many rules about meetings found nothing, and could look.
int rulesPassed(const ChartFindings& findings)
{
    std::set<std::string> others;
    for (const Finding& each : findings.report().findings)
        others.insert(each.rule);
    for (const NotChecked& each : findings.report().notChecked)
        others.insert(each.rule);
    const std::vector<Rule>& rules = findings.texts().rules.all();
    return static_cast<int>(std::count_if(rules.begin(), rules.end(), [&](const Rule& rule) {
        return rule.about == RuleSubject::cadence && !others.contains(rule.name)
            && !choiceFor(findings.document().plan(), rule).off;
    }));
}

} // namespace

MeetingFindings::MeetingFindings(ShownWeek& week, QWidget* parent)
    : QWidget(parent)
    , m_week(week)
    , m_down(new QVBoxLayout(this))
{
    setObjectName("meetingFindings");
    m_down->setContentsMargins(0, 0, 0, 0);
    m_down->setSpacing(6);
}

void MeetingFindings::setFindings(ChartFindings* findings)
{
    if (m_findings != nullptr)
        disconnect(m_findings, nullptr, this, nullptr);
    m_findings = findings;
    if (m_findings != nullptr)
        connect(m_findings, &ChartFindings::changed, this, &MeetingFindings::refresh);
    refresh();
}

QString MeetingFindings::headline() const
{
    if (m_findings == nullptr || m_week.isEmpty())
        return {};
    const QString fine = tr("%n checks fine", nullptr, rulesPassed(*m_findings));
    return m_shown.empty() ? fine : tr("%1 to look at, %2").arg(m_shown.size()).arg(fine);
}

std::vector<Finding> MeetingFindings::toldOf() const
{
    std::vector<Finding> told;
    if (m_findings == nullptr || m_findings->constellation() != m_week.constellation())
        return told;
    for (const Finding& each : m_findings->report().findings) {
        if (!each.waived && each.severity != Severity::info && isOfCadence(m_findings->texts(), each.rule))
            told.push_back(each);
    }
    return told;
}

void MeetingFindings::refresh()
{
    m_shown = toldOf();
    emptyLayout(*m_down);
    for (std::size_t each = 0; each < std::min(m_shown.size(), mostCards); ++each)
        add(m_shown[each]);
    if (m_shown.size() > mostCards) {
        auto* more = new QLabel(tr("and %1 more in the list of findings").arg(m_shown.size() - mostCards), this);
        more->setProperty("part", "secondary");
        m_down->addWidget(more);
    }
    setVisible(!m_shown.empty());
    emit changed();
}

void MeetingFindings::add(const Finding& finding)
{
    auto* card = new LinkLabel(this);
    card->setProperty("part", "findingCard");
    card->setProperty("severity", QString::fromUtf8(wordFor(finding.severity).data()));
    card->setWordWrap(true);
    QString told = QStringLiteral("<b>%1</b><br>%2")
                       .arg(m_findings->title(finding).toHtmlEscaped(), m_findings->sentence(finding).toHtmlEscaped());
    for (const QString& link : linksOf(finding))
        told += "<br>" + link;
    card->setText(told);
    connect(card, &QLabel::linkActivated, this, [this, finding](const QString& link) { follow(finding, link); });
    m_down->addWidget(card);
}

QStringList MeetingFindings::linksOf(const Finding& finding) const
{
    const QString link = QStringLiteral("<a style=\"text-decoration:none\" href=\"%1\">%2</a>");
    QStringList links;
    if (finding.meeting)
        links << link.arg(showLink, tr("Show the meeting"));
    if (m_week.document().isReadOnly())
        return links;
    const std::vector<Fix> fixes = fixesFor(m_week.plan(), finding);
    for (std::size_t fix = 0; fix < fixes.size(); ++fix)
        links << link.arg(QString::number(fix), m_findings->fixText(fixes[fix]).toHtmlEscaped());
    return links;
}

void MeetingFindings::follow(const Finding& finding, const QString& link)
{
    if (link == showLink) {
        emit meetingWanted(finding.meeting);
        return;
    }
    const std::vector<Fix> fixes = fixesFor(m_week.plan(), finding);
    const std::size_t fix = link.toULongLong();
    if (fix < fixes.size())
        m_week.document().perform(m_findings->fixText(fixes[fix]), fixes[fix].edit);
}

} // namespace remit
