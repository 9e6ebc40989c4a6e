#pragma once

#include "advisor/resource_reader.h"
#include "core/cadence_rows.h"
#include "core/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The catalogue of meetings (resources/cadence/meetings.json).
namespace remit {

/// For what there is one such meeting each.
enum class MeetingScope { pair, team, product, owner, organisation };
template <> struct Words<MeetingScope> {
    static constexpr std::array<std::pair<MeetingScope, std::string_view>, 5> list{
        {{MeetingScope::pair, "pair"},
         {MeetingScope::team, "team"},
         {MeetingScope::product, "product"},
         {MeetingScope::owner, "owner"},
         {MeetingScope::organisation, "organisation"}}};
};

/// A meeting as the catalogue describes it; its roles are those of the catalogue of roles ("PM").
struct CatalogueMeeting {
    std::string key;
    std::string title;
    std::string purpose;
    std::string decides;
    MeetingScope scope = MeetingScope::product;
    std::vector<std::string> required;
    std::vector<std::string> optional;
    /// Which stakeholders come: "internal", "external" or empty.
    std::string groups;
    /// The role that sees to it that it leads to something.
    std::string owner;
    /// Entries of the catalogue of responsibilities that it does part of the work for.
    std::vector<std::string> covers;
    std::vector<std::string> sources;
    Period per = Period::week;
    double times = 1;
    double every = 1;
    SprintDay day = SprintDay::any;
    Channel channel = Channel::twoWay;
    /// Expressions over w (weeks of the sprint) and teams; no limit has been published where `longest` is empty.
    std::string minutes;
    std::string longest;
    /// By role the part of its time they spend in it, an expression of the same kind; else all of it where they have to
    /// come and none where they may.
    std::map<std::string, std::string> comes;
    /// Whether it is needed: an expression over facts, w, teams, owners, groups, locations and has_PM for each role.
    std::string when;
    /// The reason as a sentence with {who}, {teams}, {owners} and {locations}.
    std::string why;
    /// Those who report to the first required role meet it, each alone.
    bool isAmongReports = false;
    /// For the two who are in this one, the meeting with this key is not held.
    std::string replaces;
};

class MeetingCatalogue {
public:
    MeetingCatalogue() = default;
    explicit MeetingCatalogue(std::vector<CatalogueMeeting> meetings);

    const std::vector<CatalogueMeeting>& all() const { return m_meetings; }
    /// Null for an unknown key.
    const CatalogueMeeting* find(std::string_view key) const;
    /// In a sprint of so many weeks.
    int minutes(const CatalogueMeeting& meeting, int sprintWeeks, int teams) const;
    /// The published limit; 0 where there is none.
    int longestMinutes(const CatalogueMeeting& meeting, int sprintWeeks) const;

private:
    std::vector<CatalogueMeeting> m_meetings;
};

/// The error names the file and what is wrong in it; every expression has been tried once.
Result<MeetingCatalogue> readMeetingCatalogue(const ResourceReader& read);

} // namespace remit
