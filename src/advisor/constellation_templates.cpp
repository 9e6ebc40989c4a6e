#include "advisor/constellation_templates.h"

#include "advisor/fact_arithmetic.h"
#include "advisor/json_fields.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace remit {

namespace {

constexpr std::string_view templatesFile = "advisor/constellations.json";
constexpr double smallestShare = 0.05;

std::vector<ConstellationTemplate::Case> casesFrom(const JsonFields& fields, std::string_view name,
                                                   std::string_view then)
{
    std::vector<ConstellationTemplate::Case> cases;
    fields.each(name, [&](const JsonFields& each) { cases.push_back({each.text("when"), each.text(then)}); });
    return cases;
}

TemplateSeats seatsFrom(const JsonFields& fields, const Catalogue& catalogue)
{
    TemplateSeats seats;
    seats.role = fields.text("role");
    seats.hat = fields.text("hat");
    seats.count = fields.text("count");
    seats.hours = fields.text("hours");
    seats.fte = fields.text("fte", "1");
    seats.share = fields.text("share", seats.fte);
    seats.isHired = !fields.has("hire") || fields.flag("hire");
    seats.areHoursTyped = fields.flag("typed");
    seats.under = fields.texts("under");
    if (catalogue.role(seats.hat) == nullptr)
        fields.refuse("hat", "names " + seats.hat + ", which is no role of the catalogue");
    for (const std::string& word : fields.texts("serves")) {
        const auto served = fromWord<Served>(word);
        if (!served)
            fields.refuse("serves", "names " + word + ", which is not a word that is known here");
        seats.serves.push_back(*served);
    }
    return seats;
}

/// Seats stand in the file after or before those they report to, never in a circle.
void checkLeaders(const ConstellationTemplate& made, const JsonFields& fields)
{
    std::set<std::string> led;
    for (std::size_t round = 0; round <= made.seats.size(); ++round) {
        for (const TemplateSeats& seats : made.seats) {
            const bool isTop = std::all_of(seats.under.begin(), seats.under.end(),
                                           [&](const std::string& hat) { return led.contains(hat); });
            if (isTop)
                led.insert(seats.hat);
        }
    }
    for (const TemplateSeats& seats : made.seats) {
        if (!led.contains(seats.hat))
            fields.refuse("seats", "has " + seats.hat + " under a hat that nobody wears, or in a circle");
    }
}

ConstellationTemplate templateFrom(const JsonFields& fields, const Catalogue& catalogue)
{
    ConstellationTemplate made;
    made.id = fields.text("id");
    made.name = fields.text("name");
    made.kind = fields.word<TemplateKind>("kind");
    made.description = fields.text("description");
    made.applicable = casesFrom(fields, "applicable", "reason");
    made.charts = casesFrom(fields, "charts", "chart");
    if (made.charts.empty())
        made.charts.push_back({"1", made.id});
    fields.each("seats", [&](const JsonFields& each) { made.seats.push_back(seatsFrom(each, catalogue)); });
    if (made.seats.empty())
        fields.refuse("seats", "is empty");
    checkLeaders(made, fields);
    made.sites = fields.text("sites", "0");
    made.marketPart = fields.text("marketPart", "");
    made.teamPart = fields.text("teamPart", "");
    if (fields.has("attributes"))
        made.attributes = fields.textMap("attributes");
    made.fits = fields.text("fits");
    made.strengths = fields.text("strengths");
    made.risks = fields.text("risks");
    made.sources = fields.text("sources");
    for (const auto& [when, chart] : made.charts) {
        if (catalogue.chart(chart) == nullptr)
            fields.refuse("charts", "names " + chart + ", which is no chart of the catalogue");
    }
    return made;
}

std::vector<ConstellationTemplate> templatesFrom(const std::string& text, const Catalogue& catalogue,
                                                 const Facts& facts)
{
    const Json parsed = parseJson(text);
    std::vector<ConstellationTemplate> templates;
    std::set<std::string> ids;
    const FactValues nothingStated = facts.values({});
    JsonFields(parsed, "the file").each("constellations", [&](const JsonFields& each) {
        templates.push_back(templateFrom(each, catalogue));
        if (!ids.insert(templates.back().id).second)
            each.refuse("id", "is there twice");
        staffed(templates.back(), nothingStated);
        for (const auto& [key, value] : templates.back().attributes) {
            const FactQuestion* question = facts.question(key);
            if (question == nullptr || !factNumber(*question, value))
                each.refuse("attributes", "says " + key + " is " + value + ", which nobody asks for");
        }
    });
    return templates;
}

} // namespace

Result<std::vector<ConstellationTemplate>> readConstellationTemplates(const ResourceReader& read,
                                                                      const Catalogue& catalogue, const Facts& facts)
{
    const auto text = read(templatesFile);
    if (!text)
        return text.error();
    try {
        return templatesFrom(*text, catalogue, facts);
    } catch (const JsonFault& fault) {
        return Error{std::string(templatesFile) + " is damaged: " + fault.what()};
    }
}

StaffedTemplate staffed(const ConstellationTemplate& source, const FactValues& facts)
{
    FactArithmetic::Values values = facts.values;
    const auto valueIn = [&](const std::string& expression) { return valueOf(source.id, expression, values); };
    StaffedTemplate made;
    for (const TemplateSeats& seats : source.seats) {
        const double count = std::max(0.0, std::ceil(valueIn(seats.count)));
        made.counts.push_back(static_cast<int>(count));
        values["seat" + std::to_string(made.counts.size())] = count;
        const double share = std::clamp(valueIn(seats.share), smallestShare, 1.0);
        made.shares.push_back(std::round(share / smallestShare) * smallestShare);
    }
    for (const TemplateSeats& seats : source.seats)
        made.typedHours.push_back(seats.areHoursTyped ? std::optional(valueIn(seats.hours)) : std::nullopt);
    if (!source.marketPart.empty())
        made.marketPart = valueIn(source.marketPart);
    if (!source.teamPart.empty())
        made.teamPart = valueIn(source.teamPart);
    for (const auto& [when, reason] : source.applicable) {
        if (valueIn(when) == 0 && made.reasonAgainst.empty())
            made.reasonAgainst = reason;
    }
    for (const auto& [when, chart] : source.charts) {
        if (valueIn(when) != 0 && made.chart.empty())
            made.chart = chart;
    }
    made.sites = static_cast<int>(valueIn(source.sites));
    return made;
}

} // namespace remit
