#include "analysis/checker/seen_chart.h"

#include "analysis/checker/waiting_rules.h"
#include "core/chart.h"
#include "core/letters.h"
#include "core/rows_of.h"

#include <algorithm>

namespace remit {

namespace {

bool isRead(const Plan& plan, const ChartRow::Key& key)
{
    const auto* inScope = plan.find<ChartRow>(key);
    return inScope != nullptr && !inScope->leftOut && plan.find<Responsibility>(std::get<1>(key)) != nullptr;
}

const std::vector<Finding>& nothing()
{
    static const std::vector<Finding> none;
    return none;
}

} // namespace

SeenChart::SeenChart(const Plan& plan, ConstellationId constellation, RuleBook rules, CheckContext context)
    : m_rules(std::move(rules))
    , m_context(std::move(context))
{
    m_chart.constellation = constellation;
    readAll(plan);
}

RecheckedParts SeenChart::readAll(const Plan& plan)
{
    m_rows.clear();
    m_organisation.clear();
    m_ofChart.clear();
    m_ofOrganisation.clear();
    m_counts = {};
    m_report.reset();
    readColumns(plan);
    m_active = activeRules(plan, m_rules, m_chart.scheme);
    readSeating(plan, m_context, m_active, m_chart);
    std::set<int> touched;
    for (const ChartRow& each : eachOf<ChartRow>(plan, m_chart.constellation))
        readAgain(plan, each.responsibility, touched);
    m_chart.rows = static_cast<int>(m_rows.size());
    readOrder(plan);
    RecheckedParts parts;
    findColumns(plan, allColumns(), parts);
    replace(m_ofChart, findingsOfChart(plan));
    replace(m_ofOrganisation, m_organisation.find(plan, m_chart, m_rows, m_context, m_active));
    parts = {};
    parts.everything = true;
    return parts;
}

void SeenChart::readColumns(const Plan& plan)
{
    const ConstellationId constellation = m_chart.constellation;
    m_chart = {};
    m_chart.constellation = constellation;
    m_chart.scheme = SchemeReader(lettersOf(plan, constellation));
    m_chart.isLived = designOf(plan, constellation).has_value();
    m_columnsByRole.clear();
    for (const RoleId id : rolesInOrder(plan, constellation)) {
        const auto* role = plan.find<Role>(id);
        if (role == nullptr)
            continue;
        m_columnsByRole.emplace_back(id, m_chart.roleCount());
        m_chart.columns.push_back({id, role->kind, role->catalogueKey, {}, role->standsFor});
    }
    std::sort(m_columnsByRole.begin(), m_columnsByRole.end());
    m_ofColumns.assign(m_chart.columns.size(), {});
}

void SeenChart::readKinds(const Plan& plan)
{
    for (ReadColumn& column : m_chart.columns) {
        if (const auto* role = plan.find<Role>(column.role)) {
            column.kind = role->kind;
            column.catalogueKey = role->catalogueKey;
            column.standsFor = role->standsFor;
        }
    }
}

void SeenChart::readOrder(const Plan& plan)
{
    m_order.clear();
    for (const Band& band : chartOf(plan, m_chart.constellation).bands)
        std::copy_if(band.rows.begin(), band.rows.end(), std::back_inserter(m_order),
                     [&](ResponsibilityId each) { return hasRow(each); });
}

ReadRow SeenChart::readRow(const Plan& plan, ResponsibilityId row) const
{
    ReadRow read{row, plan.find<ChartRow>({m_chart.constellation, row})->sharing, {}, {}};
    const auto* responsibility = plan.find<Responsibility>(row);
    read.horizon = responsibility->horizon;
    read.link = responsibility->catalogueKey;
    read.cells.reserve(m_chart.columns.size());
    for (const Assignment& each : eachOf<Assignment>(plan, m_chart.constellation, row)) {
        const int column = columnOf(each.role);
        if (column < 0 || each.letters.empty())
            continue;
        const auto reading = m_chart.scheme.read(each.letters);
        read.cells.push_back({column, reading.involvements, reading.letters});
        read.tally.add(reading.involvements, 1);
    }
    return read;
}

bool SeenChart::readAgain(const Plan& plan, ResponsibilityId id, std::set<int>& touched)
{
    const auto before = m_rows.find(id);
    if (before != m_rows.end()) {
        tally(before->second.read, -1, touched);
        m_organisation.removeLink(before->second.read);
    }
    if (!isRead(plan, {m_chart.constellation, id})) {
        const bool differs = before != m_rows.end() && replace(before->second.findings, {});
        m_rows.erase(id);
        return differs;
    }
    SeenRow& row = m_rows[id];
    row.read = readRow(plan, id);
    m_organisation.addLink(row.read);
    tally(row.read, 1, touched);
    return replace(row.findings, findingsOf(plan, row.read));
}

void SeenChart::tally(const ReadRow& row, int times, std::set<int>& touched)
{
    for (const ReadCell& cell : row.cells) {
        m_chart.columns[static_cast<std::size_t>(cell.column)].tally.add(cell.involvements, times);
        touched.insert(cell.column);
    }
}

int SeenChart::columnOf(RoleId role) const
{
    const auto at = std::lower_bound(m_columnsByRole.begin(), m_columnsByRole.end(), std::pair(role, -1));
    return at != m_columnsByRole.end() && at->first == role ? at->second : -1;
}

std::set<int> SeenChart::allColumns() const
{
    std::set<int> all;
    for (int each = 0; each < m_chart.roleCount(); ++each)
        all.insert(all.end(), each);
    return all;
}

RecheckedParts SeenChart::look(const Plan& plan, const Recheck& again)
{
    if (again.everything)
        return readAll(plan);
    RecheckedParts parts;
    std::set<int> columns;
    bool order = again.order;
    for (const ResponsibilityId row : again.rows) {
        const bool wasRead = hasRow(row);
        if (readAgain(plan, row, columns))
            parts.rows.push_back(row);
        order = order || hasRow(row) != wasRead;
    }
    for (const RoleId role : again.roles) {
        if (const int column = columnOf(role); column >= 0)
            columns.insert(column);
    }
    if (again.kinds)
        readKinds(plan);
    if (again.cadence)
        m_organisation.forgetCadence();
    if (again.design)
        m_organisation.forgetDesign();
    const bool otherSeats = again.organisation && readSeating(plan, m_context, m_active, m_chart);
    const int rows = static_cast<int>(m_rows.size());
    if (otherSeats || again.kinds || again.hours || rows != m_chart.rows)
        columns = allColumns();
    m_chart.rows = rows;
    if (order)
        readOrder(plan);
    findColumns(plan, columns, parts);
    parts.listing = order || again.names;
    if (again.chart || order)
        parts.chart = replace(m_ofChart, findingsOfChart(plan));
    if (again.organisation || again.kinds || order || !again.rows.empty())
        parts.organisation = replace(m_ofOrganisation, m_organisation.find(plan, m_chart, m_rows, m_context, m_active));
    if (!columns.empty() || !parts.empty())
        m_report.reset();
    return parts;
}

void SeenChart::take(CheckContext context, Recheck& again)
{
    if (context == m_context)
        return;
    again.everything = again.everything || context.today != m_context.today;
    again.organisation = true;
    again.hours = true;
    m_context = std::move(context);
}

const std::vector<Finding>& SeenChart::ofRow(ResponsibilityId row) const
{
    const auto found = m_rows.find(row);
    return found != m_rows.end() ? found->second.findings : nothing();
}

const std::vector<Finding>& SeenChart::ofRole(RoleId role) const
{
    const int column = columnOf(role);
    return column >= 0 ? m_ofColumns[static_cast<std::size_t>(column)] : nothing();
}

std::vector<Finding> SeenChart::findingsOf(const Plan& plan, const ReadRow& row) const
{
    std::vector<Finding> findings;
    for (const auto& each : m_active.ofRows)
        run(each, plan, m_chart.constellation, m_context.today, findings, row, m_chart);
    sortBySeverity(findings);
    return findings;
}

std::vector<Finding> SeenChart::findingsOf(const Plan& plan, const ReadColumn& column) const
{
    std::vector<Finding> findings;
    const auto load = m_context.loads.find(column.role);
    const RoleLoad* known = load != m_context.loads.end() ? &load->second : nullptr;
    for (const auto& each : m_active.ofColumns) {
        if (!each.rule->excepts(column.catalogueKey))
            run(each, plan, m_chart.constellation, m_context.today, findings, column, m_chart, known);
    }
    sortBySeverity(findings);
    return findings;
}

std::vector<Finding> SeenChart::findingsOfChart(const Plan& plan) const
{
    std::vector<Finding> findings;
    for (const auto& each : m_active.ofChart)
        run(each, plan, m_chart.constellation, m_context.today, findings, plan, m_chart, m_order);
    sortBySeverity(findings);
    return findings;
}

void SeenChart::findColumns(const Plan& plan, const std::set<int>& columns, RecheckedParts& parts)
{
    for (const int each : columns) {
        const auto column = static_cast<std::size_t>(each);
        if (replace(m_ofColumns[column], findingsOf(plan, m_chart.columns[column])))
            parts.roles.push_back(m_chart.columns[column].role);
    }
}

bool SeenChart::replace(std::vector<Finding>& old, std::vector<Finding> found)
{
    if (old == found)
        return false;
    for (const Finding& each : old)
        m_counts.add(each, -1);
    for (const Finding& each : found)
        m_counts.add(each, 1);
    old = std::move(found);
    return true;
}

const CheckReport& SeenChart::report() const
{
    if (!m_report)
        m_report = makeReport();
    return *m_report;
}

CheckReport SeenChart::makeReport() const
{
    CheckReport report;
    const auto take = [&](const std::vector<Finding>& from) {
        report.findings.insert(report.findings.end(), from.begin(), from.end());
    };
    for (const ResponsibilityId row : m_order)
        take(m_rows.at(row).findings);
    for (const auto& each : m_ofColumns)
        take(each);
    take(m_ofChart);
    take(m_ofOrganisation);
    sortBySeverity(report.findings);
    report.notChecked = notChecked(m_active, m_chart, m_context.loads);
    const std::vector<NotChecked>& more = m_organisation.notChecked();
    report.notChecked.insert(report.notChecked.end(), more.begin(), more.end());
    report.rows = m_chart.rows;
    return report;
}

} // namespace remit
