#include "report/output/cadence_export.h"

#include "exchange/formats/text_table.h"
#include "report/content/cadence_content.h"
#include "report/content/week_content.h"

namespace remit {

namespace {

std::vector<std::string> utf8Of(const QStringList& texts)
{
    std::vector<std::string> all;
    for (const QString& each : texts)
        all.push_back(each.toStdString());
    return all;
}

} // namespace

Plan namedAsWanted(const Plan& plan, ConstellationId constellation, const ExportContent& content)
{
    return content.chart.names ? plan : withoutPeople(plan, constellation);
}

ReportParts cadenceWanted(const Plan& plan, ConstellationId constellation, const ExportContent& content)
{
    ReportParts parts;
    if (!content.cadence)
        return parts;
    const Plan shown = namedAsWanted(plan, constellation, content);
    for (WeekContent& week : weekContents(shown, constellation, content.chart))
        parts.emplace_back(std::move(week));
    parts.emplace_back(cadenceSheet(shown, constellation, {content.load, content.findings}, content.chart));
    return parts;
}

QString cadenceText(const Plan& plan, ConstellationId constellation, const ExportContent& content)
{
    const CadenceTable made = cadenceTable(namedAsWanted(plan, constellation, content), constellation);
    TextTable table;
    table.head = utf8Of(made.head);
    for (const QStringList& row : made.rows)
        table.rows.push_back(utf8Of(row));
    return QString::fromStdString(csvOf(table, content.separator));
}

} // namespace remit
