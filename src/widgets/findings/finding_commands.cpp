#include "widgets/findings/finding_commands.h"

#include "analysis/checks/waivers.h"
#include "core/rows_of.h"
#include "model/chart/chart_model.h"
#include "model/chart/finding_groups.h"
#include "model/document/plan_document.h"
#include "widgets/findings/accept_dialog.h"
#include "widgets/findings/fix_preview.h"
#include "widgets/findings/rule_help.h"
#include "widgets/findings/rule_settings_dialog.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/parts/preferences.h"

namespace remit {

namespace {

/// A seat or a unit there; of a place without any, nothing.
ChangePlace placeAt(const Plan& plan, ConstellationId constellation, LocationId location)
{
    for (const ConstellationUnit& use : eachOf<ConstellationUnit>(plan, constellation)) {
        if (use.location == location)
            return {constellation, {}, {}, {}, {}, use.unit};
    }
    for (const Seat& seat : eachOf<Seat>(plan, constellation)) {
        if (seat.location == location)
            return {constellation, {}, {}, {}, seat.seat};
    }
    return {constellation};
}

/// Where the map or the meetings show it: its subject, else, where it names no row, the first meeting or seat it names.
ChangePlace placeInOrganisation(const Plan& plan, const Finding& finding)
{
    if (finding.location)
        return placeAt(plan, finding.constellation, finding.location);
    ChangePlace place{finding.constellation, {}, {}, {}, finding.seat, finding.unit};
    const bool isInChart = finding.responsibility || finding.role || !finding.responsibilities.empty();
    if (finding.meeting || (!isInChart && !finding.meetings.empty()))
        return {
            finding.constellation, {}, {}, {}, {}, {}, finding.meeting ? finding.meeting : finding.meetings.front()};
    if (!place.isOfOrganisation() && !isInChart && !finding.seats.empty())
        place.seat = finding.seats.front();
    return place;
}

} // namespace

FindingCommands::FindingCommands(ChartFindings& findings, ChartView& chart, FixPreview& preview,
                                 const Preferences& preferences, QWidget& dialogParent)
    : QObject(&dialogParent)
    , m_findings(findings)
    , m_chart(chart)
    , m_preview(preview)
    , m_preferences(preferences)
    , m_dialogParent(dialogParent)
{
}

bool FindingCommands::canChange() const
{
    return !m_findings.document().isReadOnly();
}

std::vector<Fix> FindingCommands::fixesOf(const Finding& finding) const
{
    return canChange() ? fixesFor(m_findings.document().plan(), finding) : std::vector<Fix>();
}

int FindingCommands::numberOf(const Finding& finding) const
{
    const QModelIndex row = m_chart.model().indexOf(finding.responsibility);
    return row.isValid() ? row.data(ChartModel::NumberRole).toInt() : 0;
}

int FindingCommands::repairable(const std::vector<Finding>& findings) const
{
    return canChange() ? fixAll(m_findings.document().plan(), findings).repaired : 0;
}

QString FindingCommands::wayOfAll(const std::vector<Finding>& findings) const
{
    QString way;
    for (const Finding& finding : findings) {
        const std::vector<Fix> fixes = fixesOf(finding);
        if (fixes.empty())
            continue;
        const QString label = m_findings.fixText(fixes.front());
        if (!way.isEmpty() && label != way)
            return {};
        way = label;
    }
    return way;
}

void FindingCommands::goTo(const Finding& finding)
{
    const ChangePlace place = placeInOrganisation(m_findings.document().plan(), finding);
    if (place.isOfOrganisation() || place.isOfCadence()) {
        emit placeWanted(place);
        return;
    }
    show(finding);
    m_chart.table().grid().setFocus();
}

void FindingCommands::show(const Finding& finding)
{
    ResponsibilityId row = finding.responsibility;
    RoleId role = finding.role;
    if (!row && !role) {
        row = finding.responsibilities.empty() ? ResponsibilityId{} : finding.responsibilities.front();
        role = finding.roles.empty() ? RoleId{} : finding.roles.front();
    }
    enter(row, role);
}

void FindingCommands::enter(ResponsibilityId row, RoleId role)
{
    ChartModel& model = m_chart.model();
    if (row) {
        m_chart.showCell(row, role);
    } else if (role) {
        // A role as a whole: its column, in the row that is current or the first that can be.
        int line = std::max(0, m_chart.table().currentIndex().row());
        for (int each = 0; !model.responsibilityAt(line) && each < model.rowCount(); ++each)
            line = each;
        const QModelIndex cell = model.index(line, std::max(0, model.columnOf(role)));
        if (cell.isValid())
            m_chart.table().setCurrentIndex(cell);
    }
}

void FindingCommands::preview(const Finding& finding, const Fix& fix)
{
    show(finding);
    m_preview.preview(m_findings.fixText(fix), fix.edit);
}

void FindingCommands::previewAll(const std::vector<Finding>& findings)
{
    if (findings.empty())
        return;
    const FixOfAll all = fixAll(m_findings.document().plan(), findings);
    const int left = int(findings.size()) - all.repaired;
    const QString what = tr("Fix “%1” (%2)").arg(m_findings.title(findings.front())).arg(all.repaired);
    m_preview.preview(left > 0 ? tr("%1, %2 stay").arg(what).arg(left) : what, all.edit);
}

void FindingCommands::accept(const std::vector<Finding>& findings)
{
    if (!canChange() || findings.empty())
        return;
    const QString title = m_findings.title(findings.front());
    const bool one = findings.size() == 1;
    const QString subject
        = one ? m_findings.sentence(findings.front()) : tr("%1: %2 findings").arg(title).arg(findings.size());
    const QDate today = QDate::fromString(QString::fromStdString(m_findings.today()), Qt::ISODate);
    auto* dialog = new AcceptDialog(subject, m_preferences.authorName(), today, &m_dialogParent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString label = one ? tr("Accept “%1”").arg(title) : tr("Accept %1 × “%2”").arg(findings.size()).arg(title);
    connect(dialog, &QDialog::accepted, this, [this, dialog, findings, label] {
        Edit edit;
        for (const Finding& finding : findings)
            edit.append(remit::accept(finding, dialog->reason().toStdString(), dialog->author().toStdString(),
                                      dialog->until().toStdString()));
        m_findings.document().perform(label, std::move(edit));
    });
    dialog->open();
}

void FindingCommands::takeBack(const Finding& finding)
{
    if (waiverOf(m_findings.document().plan(), finding))
        m_findings.document().perform(tr("Take back the acceptance of “%1”").arg(m_findings.title(finding)),
                                      remit::takeBack(finding));
}

QString FindingCommands::comparisonOf(const Finding& finding) const
{
    const auto* other = m_findings.document().plan().find<Constellation>(finding.comparedWith);
    return other != nullptr ? tr("Compare with “%1”").arg(QString::fromStdString(other->name)) : QString();
}

void FindingCommands::compare(const Finding& finding)
{
    emit comparisonWanted(finding.comparedWith, finding.constellation);
}

void FindingCommands::explain(const std::string& rule)
{
    const RuleText* text = m_findings.texts().find(rule);
    if (text == nullptr)
        return;
    auto* help = new RuleHelp(*text, &m_dialogParent);
    help->setAttribute(Qt::WA_DeleteOnClose);
    connect(help, &RuleHelp::settingsWanted, this, [this, rule] { openSettings(rule); });
    help->open();
}

void FindingCommands::openSettings(const std::string& rule)
{
    PlanDocument& document = m_findings.document();
    auto* dialog
        = new RuleSettingsDialog(document.plan(), m_findings.texts(), rule, document.isReadOnly(), &m_dialogParent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [&document, dialog] { document.perform(tr("Change the checks"), dialog->edit()); });
    dialog->open();
}

} // namespace remit
