#pragma once

#include "advisor/resource_reader.h"
#include "app/command.h"
#include "store/plan_store.h"

#include <map>
#include <string>
#include <vector>

/// The commands of the command line. Each does its whole job or changes nothing, and says why; what it knows it reads
/// from the resources.
namespace remit::command {

struct NewOptions {
    std::string plan;
    std::string templateName;
    /// "developers=20": what a constellation is made for.
    std::vector<std::string> facts;
    bool force = false;
};
Result<Answer> createPlan(const NewOptions& options, const ResourceReader& resources);
Result<Answer> listTemplates(const ResourceReader& resources);

struct ImportOptions {
    std::string source;
    std::string plan;
    std::string constellation;
    /// "O=R,X=A": what letters of the file mean.
    std::string letters;
    /// Corrections of how the file's table is read, as they are typed; empty or 0 for what is to be found out.
    std::size_t table = 0;
    std::string rolesAre = {};
    std::string header = {};
    std::string titles = {};
    std::string areas = {};
    std::string roles = {};
    /// How the file's text is encoded; empty for what is to be found out.
    std::string encoding = {};
    /// How people who are named together share what they do: together, either, or role for a role of its own.
    std::string sharedNames = {};
    /// The people whom the chart names stay out.
    bool withoutPeople = false;
    bool merge = false;
    bool dryRun = false;
    /// The file is a list of people.
    bool people = false;
    /// The file is a calendar: of this person, or what a seat is called.
    std::string busy = {};
    /// The file is a calendar of free days, at this place or everywhere.
    bool holidays = false;
    std::string location = {};
};
Result<Answer> importChartFile(const ImportOptions& options, const ResourceReader& resources);
/// A list of people and their seats, into a constellation of a plan that is there.
Result<Answer> importPeopleFile(const ImportOptions& options);
/// A calendar of busy times or of free days, into a plan that is there.
Result<Answer> importCalendarFile(const ImportOptions& options);
/// A whole plan from its JSON, into a plan that does not exist yet.
Result<Answer> importPlanJson(const ImportOptions& options);

struct ExportOptions {
    std::string plan;
    std::string target;
    std::vector<std::string> constellations;
    std::string paper = "A4";
    bool portrait = false;
    bool fitToWidth = false;
    bool blackAndWhite = false;
    bool withoutNames = false;
    /// Of CSV: a name of `namedSeparators`, and whether the file begins with a byte order mark; no name stands for a
    /// comma.
    std::string separator = {};
    bool byteOrderMark = false;
    /// A word of `ChartColumns`.
    std::string columns = "roles";
    /// Who is away on the pages that say what it means: a person, or what a seat is called.
    std::string seat;
    /// The two of the boundary, by name or short name; none stands for the usual ones.
    std::vector<std::string> roles = {};
    /// Whose meetings are in a calendar file; everybody's where nobody is named.
    std::string person = {};
    /// A calendar file for each person, beside the target.
    bool forEachPerson = false;
    /// Names of `documentParts`; the load comes with the hours of each row.
    std::vector<std::string> include{"chart"};
};
Result<Answer> exportPlan(const ExportOptions& options, const ResourceReader& resources);

struct CheckOptions {
    std::string plan;
    std::vector<std::string> constellations;
    /// "error", "warning" or "info": findings of this weight or more end the program with 1; empty for never.
    std::string failOn;
};
Result<Answer> checkPlan(const CheckOptions& options, const ResourceReader& resources);

struct LoadOptions {
    std::string plan;
    /// Every constellation when empty.
    std::string constellation;
};
Result<Answer> showLoad(const LoadOptions& options, const ResourceReader& resources);

struct CadenceOptions {
    std::string plan;
    /// The first one when empty.
    std::string constellation;
    /// The best times are found and taken.
    bool place = false;
};
Result<Answer> showCadence(const CadenceOptions& options, const ResourceReader& resources);

struct CompareOptions {
    std::string plan;
    /// The others are compared with the first one.
    std::vector<std::string> constellations;
};
Result<Answer> compareConstellations(const CompareOptions& options, const ResourceReader& resources);

struct SheetsOptions {
    std::string plan;
    /// "Anna, Ben": a sheet for each.
    std::string participants;
    /// Made where it is not there.
    std::string folder;
    std::string constellation;
    /// A word of `SheetFormat`.
    std::string format = "html";
    bool withLetters = false;
};
Result<Answer> writeFillInSheets(const SheetsOptions& options);

struct OverlayOptions {
    std::string plan;
    /// Filled-in sheets, charts or copies of the plan.
    std::vector<std::string> sheets;
    std::string constellation;
};
Result<Answer> overlaySheets(const OverlayOptions& options);

struct AwayOptions {
    std::string plan;
    /// A person, or what a seat is called.
    std::string who;
    /// The first one when empty.
    std::string constellation;
};
Result<Answer> showAway(const AwayOptions& options, const ResourceReader& resources);
/// Whom one may name there, as a sentence.
std::string knownSeats(const Plan& plan, ConstellationId constellation);

struct AdviseOptions {
    /// Empty for none.
    std::string plan;
    std::string constellation;
    /// A file with a JSON object, or "-" for standard input; empty for none.
    std::string facts;
    /// "developers=20", over what the file and the plan say.
    std::vector<std::string> set;
    /// The id of a camp whose view is taken; empty for none.
    std::string lens;
};
Result<Answer> advise(const AdviseOptions& options, const ResourceReader& resources);

Result<Answer> showLog(const std::string& plan);
Result<Answer> undoSteps(const std::string& plan, int steps);
Result<Answer> redoSteps(const std::string& plan, int steps);

} // namespace remit::command
