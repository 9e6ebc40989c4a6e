#include "model/chart/finding_groups.h"

#include "analysis/checks/waivers.h"
#include "core/chart.h"
#include "core/role_names.h"
#include "exchange/formats/formula_guard.h"
#include "model/chart/chart_findings.h"
#include "model/document/plan_document.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace remit {

namespace {

QString tr(const char* text)
{
    return ChartFindings::tr(text);
}

QString place(const Plan& plan, const std::map<ResponsibilityId, int>& numbers, const Finding& finding)
{
    QStringList parts;
    const auto number = numbers.find(finding.responsibility);
    if (number != numbers.end())
        parts << QString::number(number->second);
    if (finding.role)
        parts << text(shortNameOf(plan, finding.role));
    if (const auto* seat = plan.find<Seat>({finding.constellation, finding.seat}))
        parts << seatName(plan, *seat);
    if (const auto* unit = plan.find<Unit>(finding.unit))
        parts << text(unit->name);
    if (const auto* location = plan.find<Location>(finding.location))
        parts << text(location->name);
    if (const auto* meeting = plan.find<Meeting>({finding.constellation, finding.meeting}))
        parts << text(meeting->name);
    return parts.join(QStringLiteral(" · "));
}

QString acceptanceOf(const Plan& plan, const Finding& finding)
{
    const auto waiver = finding.waived ? waiverOf(plan, finding) : std::nullopt;
    if (!waiver)
        return {};
    const QString who = QString::fromStdString(waiver->author);
    const QString why = QString::fromStdString(waiver->reason);
    if (waiver->until.empty())
        return tr("%1: %2").arg(who, why);
    return tr("%1, until %2: %3").arg(who, QString::fromStdString(waiver->until), why);
}

bool matches(const FindingLine& line, const QStringList& words)
{
    const QString text
        = line.title + u' ' + line.sentence + u' ' + line.place + u' ' + severityWords(line.finding.severity);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// What the finding is gathered under: a key for the order, and its name.
std::pair<QString, QString> groupOf(const ChartFindings& findings, const FindingLine& line, FindingGrouping grouping)
{
    const Plan& plan = findings.document().plan();
    const Finding& finding = line.finding;
    const bool isBySubject = grouping == FindingGrouping::responsibility || grouping == FindingGrouping::role;
    if (isBySubject && finding.meeting)
        return {QStringLiteral("cadence"), tr("Meetings")};
    if (isBySubject && finding.isOfOrganisation())
        return {QStringLiteral("organisation"), tr("People and teams")};
    switch (grouping) {
    case FindingGrouping::rule:
        return {QString::fromStdString(finding.rule), line.title};
    case FindingGrouping::responsibility: {
        const auto* row = plan.find<Responsibility>(finding.responsibility);
        return {QString::number(finding.responsibility.value),
                row != nullptr ? QString::fromStdString(row->title) : tr("Roles and the whole chart")};
    }
    case FindingGrouping::role: {
        const auto* role = plan.find<Role>(finding.role);
        return {QString::number(finding.role.value),
                role != nullptr ? QString::fromStdString(role->name) : tr("Rows and the whole chart")};
    }
    case FindingGrouping::severity:
        break;
    }
    const QString words = severityWords(finding.severity);
    return {QString::number(int(finding.severity)), words.left(1).toUpper() + words.mid(1)};
}

QString inQuotes(QString cell)
{
    cell = text(withFormulaGuard(cell.toStdString()));
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
        return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell;
}

} // namespace

std::vector<FindingGroup> groupsOf(const ChartFindings& findings, FindingGrouping grouping, const QString& filter)
{
    const Plan& plan = findings.document().plan();
    const auto numbers = rowNumbers(plan, findings.constellation());
    const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
    std::vector<FindingGroup> groups;
    std::map<QString, std::size_t> places;
    FindingGroup accepted{tr("Accepted with reason"), Severity::info, true, {}};
    for (const Finding& finding : findings.report().findings) {
        const FindingLine line{finding, findings.title(finding), findings.sentence(finding),
                               place(plan, numbers, finding), acceptanceOf(plan, finding)};
        if (!matches(line, words))
            continue;
        if (finding.waived) {
            accepted.lines.push_back(line);
            continue;
        }
        const auto [key, title] = groupOf(findings, line, grouping);
        const auto [found, isNew] = places.emplace(key, groups.size());
        if (isNew)
            groups.push_back({title, finding.severity, false, {}});
        FindingGroup& group = groups[found->second];
        group.severity = std::max(group.severity, finding.severity);
        group.lines.push_back(line);
    }
    if (!accepted.lines.empty())
        groups.push_back(std::move(accepted));
    return groups;
}

QString asPlainText(const std::vector<FindingGroup>& groups)
{
    QString text;
    for (const FindingGroup& group : groups) {
        for (const FindingLine& line : group.lines)
            text += QStringList{group.accepted ? tr("accepted") : severityWords(line.finding.severity), line.title,
                                line.sentence, line.place, line.accepted}
                        .join(u'\t')
                + u'\n';
    }
    return text;
}

QString asCsv(const std::vector<FindingGroup>& groups)
{
    QString text = QStringLiteral("%1,%2,%3,%4,%5,%6\r\n")
                       .arg(tr("Severity"), tr("Rule"), tr("Finding"), tr("What it says"), tr("Where"), tr("Accepted"));
    for (const FindingGroup& group : groups) {
        for (const FindingLine& line : group.lines) {
            QStringList cells{severityWords(line.finding.severity),
                              QString::fromStdString(line.finding.rule),
                              line.title,
                              line.sentence,
                              line.place,
                              line.accepted};
            for (QString& cell : cells)
                cell = inQuotes(cell);
            text += cells.join(u',') + QStringLiteral("\r\n");
        }
    }
    return text;
}

} // namespace remit
