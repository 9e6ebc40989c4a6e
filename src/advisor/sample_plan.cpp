#include "advisor/catalogue_additions.h"
#include "advisor/chart_templates.h"
#include "advisor/expanded_chart.h"
#include "advisor/json_fields.h"
#include "advisor/sample_organisation.h"

#include <algorithm>

namespace remit {

namespace {

/// Turns one constellation of the sample into rows of the plan.
class SampleConstellation {
public:
    SampleConstellation(const Plan& plan, const Catalogue& catalogue, const JsonFields& fields)
        : m_plan(plan)
        , m_catalogue(catalogue)
        , m_fields(fields)
        , m_additions(plan, catalogue)
        , m_id(newId<ConstellationId>())
    {
    }

    Edit edit()
    {
        m_additions.constellation(m_id, m_fields.text("name"), m_additions.scheme(m_fields.text("scheme", "raci")),
                                  m_fields.text("description", ""));
        readChart();
        addRoles();
        readLeftOut();
        for (const ExpandedRow& row : m_rows)
            addRow(row);
        addQuestions();
        for (const auto& [name, value] : m_fields.textMap("facts"))
            m_additions.put(Fact{m_id, name, value});
        const Edit organisation = sampleOrganisation(m_plan, m_id, m_fields, [this](const std::string& key) {
            if (std::find(m_roles.begin(), m_roles.end(), key) == m_roles.end())
                m_fields.refuse("seats", "names " + key + ", which the chart does not have");
            return m_additions.role(key);
        });
        Edit edit = m_additions.take();
        edit.append(organisation);
        return edit;
    }

private:
    void readChart()
    {
        const auto chart = expandedChart(m_catalogue, m_fields.text("chart"));
        if (!chart)
            m_fields.refuse("chart", "is not a chart template");
        m_roles = chart->roles;
        for (const std::string& key : m_fields.texts("rows")) {
            const auto found = std::find_if(chart->rows.begin(), chart->rows.end(),
                                            [&](const ExpandedRow& row) { return row.entry == key; });
            if (found == chart->rows.end())
                m_fields.refuse("rows", "names " + key + ", which the chart does not have");
            m_rows.push_back(*found);
        }
        m_fields.each("changes", [&](const JsonFields& change) { carryOut(change); });
        for (const auto& [key, word] : m_fields.textMap("sharing")) {
            const auto sharing = fromWord<Sharing>(word);
            if (!sharing)
                m_fields.refuse("sharing", "is none of together, each, either");
            row(m_fields, "sharing", key).sharing = *sharing;
        }
        for (ExpandedRow& each : m_rows)
            tidyUp(each);
    }

    void carryOut(const JsonFields& change)
    {
        for (const std::string& key : change.texts("rows"))
            row(change, "rows", key).letters[role(change)] = change.text("letters");
    }

    ExpandedRow& row(const JsonFields& fields, std::string_view field, const std::string& key)
    {
        const auto found
            = std::find_if(m_rows.begin(), m_rows.end(), [&](const ExpandedRow& each) { return each.entry == key; });
        if (found == m_rows.end())
            fields.refuse(field, "names " + key + ", which is not among the rows");
        return *found;
    }

    std::string role(const JsonFields& fields) const
    {
        std::string key = fields.text("role");
        if (std::find(m_roles.begin(), m_roles.end(), key) == m_roles.end())
            fields.refuse("role", "names " + key + ", which the chart does not have");
        return key;
    }

    ResponsibilityId responsibility(const JsonFields& fields)
    {
        const ExpandedRow& found = row(fields, "row", fields.text("row"));
        return m_additions.responsibility(*m_catalogue.entry(found.entry), found.title);
    }

    void addRoles()
    {
        const auto headcounts = m_fields.numberMap("headcount");
        double position = 0;
        for (const std::string& key : m_roles) {
            ConstellationRole row;
            row.constellation = m_id;
            row.role = m_additions.role(key);
            row.position = ++position;
            if (const auto found = headcounts.find(key); found != headcounts.end())
                row.headcount = found->second;
            m_additions.put(row);
        }
    }

    void readLeftOut()
    {
        m_fields.each("leftOut", [&](const JsonFields& each) {
            ExpandedRow& found = row(each, "row", each.text("row"));
            found.letters.clear();
            found.sharing = Sharing::unstated;
            m_leftOut[found.entry] = each.text("reason");
        });
        m_fields.each("notes", [&](const JsonFields& note) {
            m_notes[{row(note, "row", note.text("row")).entry, role(note)}] = note.text("text");
        });
    }

    void addRow(const ExpandedRow& row)
    {
        ChartRow chartRow;
        chartRow.constellation = m_id;
        chartRow.responsibility = m_additions.responsibility(*m_catalogue.entry(row.entry), row.title);
        chartRow.sharing = row.sharing;
        if (const auto reason = m_leftOut.find(row.entry); reason != m_leftOut.end()) {
            chartRow.leftOut = true;
            chartRow.leftOutReason = reason->second;
        }
        m_additions.put(chartRow);
        for (const auto& [role, letters] : row.letters) {
            const auto note = m_notes.find({row.entry, role});
            m_additions.put(Assignment{m_id, chartRow.responsibility, m_additions.role(role), letters,
                                       note != m_notes.end() ? note->second : std::string()});
        }
    }

    void addQuestions()
    {
        m_fields.each("questions", [&](const JsonFields& question) {
            m_additions.put(OpenQuestion{m_id, responsibility(question),
                                         question.has("role") ? m_additions.role(role(question)) : RoleId{},
                                         question.text("text"), question.text("owner", ""), question.text("due", "")});
        });
    }

    const Plan& m_plan;
    const Catalogue& m_catalogue;
    const JsonFields& m_fields;
    CatalogueAdditions m_additions;
    ConstellationId m_id;
    std::vector<std::string> m_roles;
    std::vector<ExpandedRow> m_rows;
    std::map<std::string, std::string> m_leftOut;
    std::map<std::pair<std::string, std::string>, std::string> m_notes;
};

Location locationFrom(const JsonFields& fields, const Plan& plan)
{
    Location place;
    place.id = newId<LocationId>();
    place.name = fields.text("name");
    place.zone = fields.text("zone");
    place.worksFrom = fields.text("from", "");
    place.worksUntil = fields.text("until", "");
    place.lunchFrom = fields.text("lunchFrom", "");
    place.lunchUntil = fields.text("lunchUntil", "");
    place.position = static_cast<double>(plan.all<Location>().size() + 1);
    return place;
}

Plan planFrom(const Catalogue& catalogue, const JsonFields& fields)
{
    Plan plan;
    plan.put(Setting{"title", fields.text("title")});
    CatalogueAdditions schemes(plan, catalogue);
    schemes.scheme("raci");
    schemes.scheme("rasci");
    apply(schemes.take(), plan);
    fields.each("locations", [&](const JsonFields& place) { plan.put(locationFrom(place, plan)); });
    fields.each("constellations", [&](const JsonFields& constellation) {
        apply(SampleConstellation(plan, catalogue, constellation).edit(), plan);
    });
    return plan;
}

} // namespace

Result<Plan> samplePlan(const Catalogue& catalogue, std::string_view json)
{
    try {
        const Json parsed = parseJson(json);
        return planFrom(catalogue, JsonFields(parsed, "the plan"));
    } catch (const JsonFault& fault) {
        return Error{std::string("sample/sample.json: ") + fault.what()};
    }
}

} // namespace remit
