#include "model/chart/chart_findings.h"

#include "model/document/plan_document.h"
#include "words/zones.h"

#include <QDate>
#include <QStringList>
#include <QTimer>

#include <algorithm>

namespace remit {

namespace {

constexpr int dateMilliseconds = 60'000;

template <class Concerns> std::vector<Finding> standing(const std::vector<Finding>& findings, Concerns concerns)
{
    std::vector<Finding> result;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(result),
                 [&](const Finding& finding) { return !finding.waived && concerns(finding); });
    return result;
}

std::vector<Finding> standing(const std::vector<Finding>& findings)
{
    return standing(findings, [](const Finding&) { return true; });
}

QString asText(const std::string& text)
{
    return QString::fromStdString(text);
}

/// Which hours of a day people at two places share.
auto sharedHoursOn(const std::string& day, const Plan& plan)
{
    return sharedHours(plan, QDate::fromString(asText(day), Qt::ISODate));
}

/// What the places' clocks show in the year from that day.
ZoneTable clocksFrom(const std::string& day, const Plan& plan)
{
    const QDate from = QDate::fromString(asText(day), Qt::ISODate);
    return from.isValid() ? zonesOf(plan, from, from.addYears(1)) : ZoneTable();
}

} // namespace

std::string todayByTheSystem()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

QString severityWords(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return ChartFindings::tr("to fix");
    case Severity::warning:
        return ChartFindings::tr("to look at");
    case Severity::info:
        break;
    }
    return ChartFindings::tr("good to know");
}

QString countsInWords(const FindingCounts& counts)
{
    const std::pair<int, Severity> parts[]
        = {{counts.errors, Severity::error}, {counts.warnings, Severity::warning}, {counts.infos, Severity::info}};
    QStringList words;
    for (const auto& part : parts) {
        if (part.first > 0)
            words << ChartFindings::tr("%1 %2").arg(part.first).arg(severityWords(part.second));
    }
    return words.join(ChartFindings::tr(", "));
}

ChartFindings::ChartFindings(PlanDocument& document, const CheckTexts& texts, ConstellationId constellation,
                             Today today, Circumstances circumstances, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_texts(texts)
    , m_today(std::move(today))
    , m_circumstances(std::move(circumstances))
    , m_date(m_today())
    , m_sharedHours(sharedHoursOn(m_date, document.plan()))
    , m_zones(clocksFrom(m_date, document.plan()))
    , m_checker(document.plan(), constellation, texts.rules, contextNow())
{
    connect(&document, &PlanDocument::changed, this, &ChartFindings::follow);
    auto* date = new QTimer(this);
    connect(date, &QTimer::timeout, this, &ChartFindings::followDate);
    date->start(dateMilliseconds);
}

ChartFindings::~ChartFindings() = default;

void ChartFindings::setConstellation(ConstellationId constellation)
{
    if (constellation == this->constellation())
        return;
    m_checker = ChartChecker(m_document.plan(), constellation, m_texts.rules, contextNow());
    RecheckedParts all;
    all.everything = true;
    announce(all);
}

CheckContext ChartFindings::contextNow() const
{
    CheckContext context = m_circumstances ? m_circumstances() : CheckContext();
    context.today = m_date;
    context.overlaps = m_sharedHours;
    context.zones = m_zones;
    return context;
}

void ChartFindings::followDate()
{
    const std::string today = m_today();
    if (m_date == today)
        return;
    m_date = today;
    readClocks();
    announce(m_checker.update(m_document.plan(), {}, contextNow()));
}

void ChartFindings::follow(const PlanChange& change)
{
    if (change.touches<Location>())
        readClocks();
    announce(m_checker.update(m_document.plan(), change, contextNow()));
}

void ChartFindings::readClocks()
{
    m_sharedHours = sharedHoursOn(m_date, m_document.plan());
    m_zones = clocksFrom(m_date, m_document.plan());
}

void ChartFindings::announce(const RecheckedParts& parts)
{
    if (parts.empty())
        return;
    emit marksChanged(parts);
    emit changed();
}

QString ChartFindings::countsText() const
{
    const QString words = countsInWords(counts());
    return words.isEmpty() ? tr("Nothing to fix") : words;
}

std::vector<Finding> ChartFindings::weightiest(std::size_t atMost) const
{
    std::vector<Finding> result = standing(report().findings);
    if (result.size() > atMost)
        result.resize(atMost);
    return result;
}

const std::vector<Finding>& ChartFindings::allAt(ResponsibilityId row, RoleId role) const
{
    return row ? m_checker.ofRow(row) : m_checker.ofRole(role);
}

std::vector<Finding> ChartFindings::at(ResponsibilityId row, RoleId role) const
{
    return standing(allAt(row, role));
}

std::optional<Severity> ChartFindings::markAt(ResponsibilityId row, RoleId role) const
{
    return worstOf(allAt(row, role));
}

std::optional<Severity> ChartFindings::worstOf(const std::vector<Finding>& findings)
{
    std::optional<Severity> worst;
    for (const Finding& finding : findings) {
        if (!finding.waived && finding.severity != Severity::info)
            worst = std::max(worst.value_or(finding.severity), finding.severity);
    }
    return worst;
}

std::vector<Finding> ChartFindings::at(SeatId seat) const
{
    return standing(m_checker.ofOrganisation(), [seat](const Finding& finding) { return finding.seat == seat; });
}

std::vector<Finding> ChartFindings::at(UnitId unit) const
{
    return standing(m_checker.ofOrganisation(), [unit](const Finding& finding) { return finding.unit == unit; });
}

std::set<ResponsibilityId> ChartFindings::markedRows() const
{
    std::set<ResponsibilityId> rows;
    for (const Finding& finding : report().findings) {
        if (finding.responsibility && !finding.waived && finding.severity != Severity::info)
            rows.insert(finding.responsibility);
    }
    return rows;
}

QString ChartFindings::textAt(ResponsibilityId row, RoleId role) const
{
    return textOf(allAt(row, role));
}

QString ChartFindings::textOf(const std::vector<Finding>& findings) const
{
    QStringList lines;
    for (const Finding& finding : findings) {
        if (finding.waived || finding.severity == Severity::info)
            continue;
        const QString begin = finding.severity == Severity::error ? tr("To fix: %1") : tr("To look at: %1");
        lines << begin.arg(sentence(finding));
    }
    return lines.join(u'\n');
}

QString ChartFindings::title(const Finding& finding) const
{
    const RuleText* text = m_texts.find(finding.rule);
    return asText(text != nullptr ? text->title : finding.rule);
}

QString ChartFindings::sentence(const Finding& finding) const
{
    return asText(findingSentence(m_texts, m_document.plan(), finding));
}

QString ChartFindings::fixText(const Fix& fix) const
{
    return asText(fixLabel(m_texts, m_document.plan(), fix));
}

QStringList ChartFindings::notChecked() const
{
    QStringList lines;
    for (const NotChecked& each : report().notChecked)
        lines << asText(notCheckedSentence(m_texts, each));
    return lines;
}

} // namespace remit
