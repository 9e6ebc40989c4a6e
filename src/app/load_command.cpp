#include "app/commands.h"

#include "advisor/facts.h"
#include "analysis/load/seat_load.h"
#include "core/chart.h"
#include "core/organisation.h"
#include "core/role_names.h"
#include "words/load_words.h"
#include "words/seat_words.h"

namespace remit::command {

namespace {

using nlohmann::json;

json orNull(const std::optional<double>& value)
{
    return value ? json(*value) : json(nullptr);
}

const char* word(EffortHalf half)
{
    return half == EffortHalf::market ? "market" : half == EffortHalf::team ? "team" : "whole";
}

const char* word(LoadReason reason)
{
    static constexpr const char* words[]
        = {"does", "together", "each", "chosen", "either", "answers", "supports", "consulted", "informed"};
    return words[static_cast<int>(reason)];
}

const char* word(LoadLevel level)
{
    static constexpr const char* words[] = {"unknown", "green", "amber", "red"};
    return words[static_cast<int>(level)];
}

json lineJson(const Plan& plan, const RoleWorkload& load, const LoadLine& line)
{
    const auto* row = plan.find<Responsibility>(line.responsibility);
    return {{"responsibility", row != nullptr ? row->title : std::string()},
            {"half", word(line.half)},
            {"terms", line.terms},
            {"share", line.share},
            {"reason", word(line.reason)},
            {"hours", line.hours ? json(load.scaledHours(line)) : json(nullptr)},
            {"source", wordFor(line.source)}};
}

json roleJson(const Plan& plan, const Chart& chart, const RoleWorkload& load)
{
    const Role& role = *plan.find<Role>(load.role);
    json result{{"role", shortNameOf(role)},
                {"name", role.name},
                {"hours", orNull(load.hours())},
                {"withoutHours", load.withoutHours},
                {"estimatedHours", load.measuredHours ? 0 : load.estimatedHours},
                {"measured", load.measuredHours.has_value()},
                {"meetingHours", load.meetingHours()},
                {"addedHours", load.addedHours()},
                {"headcount", load.headcountAssumed ? json(nullptr) : json(load.headcount)},
                {"capacity", load.capacity},
                {"load", orNull(load.load())},
                {"level", word(load.level())},
                {"lines", json::array()}};
    for (const Band& band : chart.bands) {
        for (const ResponsibilityId row : band.rows) {
            if (const auto found = load.rows.find(row); found != load.rows.end()) {
                for (const LoadLine& line : found->second)
                    result["lines"].push_back(lineJson(plan, load, line));
            }
        }
    }
    return result;
}

std::string roleWords(const Plan& plan, const RoleWorkload& load)
{
    QString said = loadText(load);
    if (load.hours() && load.withoutHours > 0)
        said += QStringLiteral(", %1 without hours").arg(load.withoutHours);
    if (const auto share = load.load(); share && !said.isEmpty())
        said += QStringLiteral(" (%1 %, %2)").arg(std::lround(*share * 100)).arg(loadLevelWord(load.level()));
    if (said.isEmpty())
        said = QStringLiteral("unknown");
    std::string words = "  " + fullNameOf(plan, load.role) + "\t" + said.toStdString() + "\n";
    for (const QString& more : {overloadSentence(load), load.isOnlyMeetings() ? QString() : meetingsSentence(load)})
        words += more.isEmpty() ? "" : "\t" + more.toStdString() + "\n";
    return words;
}

json seatJson(const Plan& plan, const Seat& seat, const ConstellationLoad& loads)
{
    const SeatWorkload load = seatLoad(plan, seat.key(), loads);
    const auto* person = seat.person ? plan.find<Person>(*seat.person) : nullptr;
    json roles = json::array();
    for (const RoleId hat : hatsOf(plan, seat.key()))
        roles.push_back(shortNameOf(plan, hat));
    return {{"seat", seatName(plan, seat).toStdString()},
            {"roles", std::move(roles)},
            {"person", person != nullptr ? json(person->name) : json(nullptr)},
            {"fte", seat.fte},
            {"hours", orNull(load.hours)},
            {"meetingHours", load.meetingHours},
            {"addedHours", load.addedHours},
            {"capacity", load.capacity},
            {"load", orNull(load.load())}};
}

Answer loadOf(const Plan& plan, ConstellationId id, const Facts& facts)
{
    const ConstellationLoad load(plan, id, effortFactors(facts, plan, id));
    const Chart chart = chartOf(plan, id);
    const std::string& name = plan.find<Constellation>(id)->name;
    Answer answer{name + ", hours a week\n",
                  {{"constellation", name}, {"roles", json::array()}, {"seats", json::array()}}};
    for (const RoleId role : rolesInOrder(plan, id)) {
        if (const RoleWorkload* each = load.of(role)) {
            answer.words += roleWords(plan, *each);
            answer.json["roles"].push_back(roleJson(plan, chart, *each));
        }
    }
    for (const SeatId seat : seatsInOrder(plan, id))
        answer.json["seats"].push_back(seatJson(plan, *plan.find<Seat>({id, seat}), load));
    return answer;
}

} // namespace

Result<Answer> showLoad(const LoadOptions& options, const ResourceReader& resources)
{
    const auto facts = Facts::read(resources);
    if (!facts)
        return facts.error();
    const auto plan = planAt(options.plan);
    if (!plan)
        return plan.error();
    if (!options.constellation.empty()) {
        const auto chosen = constellationNamed(*plan, options.constellation);
        return chosen ? Result<Answer>(loadOf(*plan, *chosen, *facts)) : chosen.error();
    }
    Answer all{{}, json::array()};
    for (const ConstellationId each : constellationsInOrder(*plan)) {
        const Answer answer = loadOf(*plan, each, *facts);
        all.words += (all.words.empty() ? "" : "\n") + answer.words;
        all.json.push_back(answer.json);
    }
    if (all.json.empty())
        return Error{"The plan has no constellation yet."};
    return all;
}

} // namespace remit::command
