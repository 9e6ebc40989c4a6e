#include "advisor/check_texts.h"

#include "core/organisation.h"
#include "core/role_names.h"

#include <algorithm>
#include <cmath>

/// Sentences made from the texts of the checks and the names in a plan.
namespace remit {

namespace {

using Placeholders = std::vector<std::pair<std::string_view, std::string>>;

/// Puts the values in place of "%title" and the like, longest names first: "%roles" is not "%role" and an s.
std::string filled(std::string_view text, Placeholders values)
{
    std::sort(values.begin(), values.end(),
              [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    std::string result;
    while (!text.empty()) {
        const auto found = std::find_if(values.begin(), values.end(), [&](const auto& each) {
            return text.substr(0, each.first.size()) == each.first;
        });
        if (found != values.end()) {
            result += found->second;
            text.remove_prefix(found->first.size());
        } else {
            result += text.front();
            text.remove_prefix(1);
        }
    }
    return result;
}

/// "A", "A and B", "A, B and C", "A, B, C and 4 others"; `others` is what stands before "others", "or one of 4 others".
std::string enumerated(const std::vector<std::string>& all, std::string_view joint, std::string_view others)
{
    const std::size_t said = namesSaid(all.size());
    std::vector<std::string> parts(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(said));
    if (said < all.size())
        parts.push_back(std::string(others) + std::to_string(all.size() - said) + " others");
    std::string text;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (at > 0)
            text += at + 1 == parts.size() ? " " + std::string(joint) + " " : ", ";
        text += parts[at];
    }
    return text;
}

template <class Ids, class NameOf> std::vector<std::string> named(const Ids& ids, NameOf nameOf)
{
    std::vector<std::string> names;
    for (const auto& id : ids)
        names.push_back(nameOf(id));
    return names;
}

std::vector<std::string> rolesIn(const Plan& plan, const std::vector<RoleId>& roles)
{
    return named(roles, [&](RoleId role) { return fullNameOf(plan, role); });
}

std::string all(const Plan& plan, const std::vector<RoleId>& roles)
{
    return enumerated(rolesIn(plan, roles), "and", {});
}

/// By its person, else its title, else its hats: "Anna Weber", "Lead, vacant", "Product Owner, vacant".
std::string seatCalled(const Plan& plan, const Seat::Key& key, bool names)
{
    const auto* seat = plan.find<Seat>(key);
    if (seat == nullptr)
        return {};
    const auto* person = seat->person ? plan.find<Person>(*seat->person) : nullptr;
    if (person != nullptr && names)
        return person->name;
    std::string called = seat->title.empty() ? enumerated(rolesIn(plan, hatsOf(plan, key)), "and", {}) : seat->title;
    if (called.empty())
        called = "A seat without a hat";
    return person == nullptr ? called + ", vacant" : called;
}

std::string seatsCalled(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& seats, bool names)
{
    return enumerated(named(seats,
                            [&](SeatId seat) {
                                return seatCalled(plan, {constellation, seat}, names);
                            }),
                      "and", {});
}

template <class Row> std::string nameOf(const Plan& plan, const typename Row::Key& id)
{
    const auto* row = plan.find<Row>(id);
    return row != nullptr ? row->name : std::string();
}

std::string titleOf(const Plan& plan, ResponsibilityId id)
{
    const auto* row = plan.find<Responsibility>(id);
    return row != nullptr ? row->title : std::string();
}

std::string titlesOf(const Plan& plan, const std::vector<ResponsibilityId>& rows)
{
    return enumerated(named(rows, [&](ResponsibilityId row) { return titleOf(plan, row); }), "and", {});
}

std::string meetingsCalled(const Plan& plan, ConstellationId constellation, const std::vector<MeetingId>& meetings)
{
    return enumerated(named(meetings,
                            [&](MeetingId meeting) {
                                return nameOf<Meeting>(plan, {constellation, meeting});
                            }),
                      "and", {});
}

/// The one subject, whatever it is.
std::string subjectOf(const Plan& plan, const Finding& finding, bool names)
{
    if (finding.seat)
        return seatCalled(plan, {finding.constellation, finding.seat}, names);
    if (finding.role)
        return fullNameOf(plan, finding.role);
    if (finding.meeting)
        return nameOf<Meeting>(plan, {finding.constellation, finding.meeting});
    const std::string place
        = finding.unit ? nameOf<Unit>(plan, finding.unit) : nameOf<Location>(plan, finding.location);
    return place.empty() ? "The constellation" : place;
}

/// Seats it names besides, else roles.
std::string othersIn(const Plan& plan, const Finding& finding, bool names)
{
    return finding.seats.empty() ? all(plan, finding.roles)
                                 : seatsCalled(plan, finding.constellation, finding.seats, names);
}

LimitUnit unitOf(const CheckTexts& texts, const Finding& finding)
{
    const Rule* rule = texts.rules.find(finding.rule);
    if (rule == nullptr || rule->limits.empty())
        return LimitUnit::count;
    constexpr std::string_view several = "several-";
    const std::string_view variant = finding.variant;
    const std::string_view name
        = variant.substr(0, several.size()) == several ? variant.substr(several.size()) : variant;
    for (const RuleLimit& limit : rule->limits) {
        if (limit.name == name)
            return limit.unit;
    }
    return rule->limits.front().unit;
}

/// The found number, never rounded down to the very limit that it passed.
std::string foundText(const Finding& finding, LimitUnit unit)
{
    if (unit == LimitUnit::count)
        return limitText(std::round(finding.found * 10) / 10, unit);
    const double percent = std::round(finding.found * 100);
    const bool looksEqual = finding.found > finding.limit && percent <= finding.limit * 100;
    return limitText(looksEqual ? std::round(finding.found * 1000) / 1000 : percent / 100, unit);
}

std::string messageFor(const CheckTexts& texts, const Finding& finding)
{
    const RuleText* text = texts.find(finding.rule);
    if (text == nullptr)
        return finding.rule;
    const auto variant = text->messages.find(finding.variant);
    return variant != text->messages.end() ? variant->second : text->messages.at("");
}

/// Seats, else roles.
std::string whoIs(const Plan& plan, const Fix& fix)
{
    return fix.seats.empty() ? all(plan, fix.roles) : seatsCalled(plan, fix.constellation, fix.seats, true);
}

} // namespace

std::string findingSentence(const CheckTexts& texts, const Plan& plan, const Finding& finding, bool names)
{
    const LimitUnit unit = unitOf(texts, finding);
    return filled(messageFor(texts, finding),
                  {{"%title", titleOf(plan, finding.responsibility)},
                   {"%titles", titlesOf(plan, finding.responsibilities)},
                   {"%role", fullNameOf(plan, finding.role)},
                   {"%roles", all(plan, finding.roles)},
                   {"%seat", seatCalled(plan, {finding.constellation, finding.seat}, names)},
                   {"%seats", seatsCalled(plan, finding.constellation, finding.seats, names)},
                   {"%count", std::to_string(finding.seats.size())},
                   {"%unit", nameOf<Unit>(plan, finding.unit)},
                   {"%location", nameOf<Location>(plan, finding.location)},
                   {"%meeting", nameOf<Meeting>(plan, {finding.constellation, finding.meeting})},
                   {"%meetings", meetingsCalled(plan, finding.constellation, finding.meetings)},
                   {"%compared", nameOf<Constellation>(plan, finding.comparedWith)},
                   {"%who", subjectOf(plan, finding, names)},
                   {"%others", othersIn(plan, finding, names)},
                   {"%found", foundText(finding, unit)},
                   {"%limit", limitText(finding.limit, unit)}});
}

std::string fixLabel(const CheckTexts& texts, const Plan& plan, const Fix& fix)
{
    const auto text = texts.fixes.find(fixWord(fix.kind, fix.sharing));
    if (text == texts.fixes.end())
        return {};
    return filled(text->second,
                  {{"%role", fullNameOf(plan, fix.role)},
                   {"%roles", all(plan, fix.roles)},
                   {"%either", enumerated(rolesIn(plan, fix.roles), "or", "one of ")},
                   {"%titles", titlesOf(plan, fix.responsibilities)},
                   {"%seat", seatCalled(plan, {fix.constellation, fix.seat}, true)},
                   {"%seats", seatsCalled(plan, fix.constellation, fix.seats, true)},
                   {"%unit", nameOf<Unit>(plan, fix.unit)},
                   {"%meeting", nameOf<Meeting>(plan, {fix.constellation, fix.meeting})},
                   {"%meetings", meetingsCalled(plan, fix.constellation, fix.meetings)},
                   {"%minutes", std::to_string(fix.minutes)},
                   {"%who", whoIs(plan, fix)}});
}

std::string notCheckedSentence(const CheckTexts& texts, const NotChecked& notChecked)
{
    const auto text = texts.notChecked.find(wordFor(notChecked.reason));
    const RuleText* rule = texts.find(notChecked.rule);
    if (text == texts.notChecked.end())
        return notChecked.rule;
    return filled(text->second,
                  {{"%rule", rule != nullptr ? rule->title : notChecked.rule},
                   {"%missing", std::to_string(notChecked.missing)},
                   {"%of", std::to_string(notChecked.of)}});
}

} // namespace remit
