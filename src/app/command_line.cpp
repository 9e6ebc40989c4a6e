#include "app/command_line.h"

#include "app/terminal.h"
#include "report/output/chart_output.h"
#include "report/pages/named_papers.h"

#include <CLI/CLI.hpp>

#include <array>
#include <charconv>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

namespace {

using command::Answer;
using command::failure;

/// The parser and what the chosen command will do.
struct Parser {
    CLI::App app{
        "Remit: who does what, who decides, and with whom.\nWithout a command it opens the window: remit [FILE]",
        "remit"};
    command::NewOptions created;
    command::ImportOptions imported;
    command::ExportOptions exported;
    command::LoadOptions load;
    command::CadenceOptions cadence;
    command::AwayOptions away;
    command::AdviseOptions advised;
    command::CompareOptions compared;
    command::CheckOptions checked;
    command::SheetsOptions sheets;
    command::OverlayOptions overlay;
    std::string plan;
    int steps = 1;
    bool json = false;
    std::function<Result<Answer>()> run;
};

CLI::App& addCommand(Parser& parser, const char* name, const char* description, std::function<Result<Answer>()> run)
{
    CLI::App* added = parser.app.add_subcommand(name, description);
    added->add_flag("--json", parser.json, "print one JSON object and nothing else");
    added->callback([&parser, run = std::move(run)] { parser.run = run; });
    return *added;
}

void addNew(Parser& parser, const ResourceReader& resources)
{
    auto& added
        = addCommand(parser, "new", "create a plan", [&] { return command::createPlan(parser.created, resources); });
    added.add_option("PLAN", parser.created.plan, "the file to create")->required();
    added.add_option("--template", parser.created.templateName, "what to start from (see: remit templates)");
    added.add_option("--fact", parser.created.facts, "what holds in the organisation, as developers=20; several times")
        ->allow_extra_args(false);
    added.add_flag("--force", parser.created.force, "overwrite a file that is there");
    addCommand(parser, "templates", "list what --template knows", [&] { return command::listTemplates(resources); });
}

void addImport(Parser& parser, const ResourceReader& resources)
{
    auto& options = parser.imported;
    auto& added
        = addCommand(parser, "import", "add a responsibility chart to a plan, creating the plan if need be", [&] {
              if (!options.busy.empty() || options.holidays)
                  return command::importCalendarFile(options);
              return options.people ? command::importPeopleFile(options) : command::importChartFile(options, resources);
          });
    added
        .add_option(
            "SOURCE", options.source,
            "a workbook (XLSX, ODS), a page, Markdown, separated text, the JSON of a plan, or a calendar (.ics)")
        ->required();
    added.add_option("PLAN", options.plan, "the plan to add to")->required();
    added.add_option("--constellation", options.constellation, "the name of the constellation (else the file's name)");
    added.add_option("--letters", options.letters, "what letters of the file mean: \"O=R,X=A\"");
    added.add_option("--sheet,--table", options.table, "which of the tables with a chart to take, from 1")
        ->check(CLI::PositiveNumber);
    added.add_option("--roles-are", options.rolesAre, "columns, rows, or names in the cells below letters");
    added.add_option("--header", options.header, "the row that names the roles, as 2");
    added.add_option("--titles", options.titles, "the column of the responsibilities, as B");
    added.add_option("--areas", options.areas, "the column of the areas, as A");
    added.add_option("--roles", options.roles, "the columns of the roles, as C-H");
    added.add_option("--encoding", options.encoding, "how the file's text is encoded, as Windows-1250");
    added
        .add_option("--shared-names", options.sharedNames,
                    "what \"Anna/Tom\" as a role means: together, either, or role")
        ->check(CLI::IsMember({"together", "either", "role"}));
    added.add_flag("--without-people", options.withoutPeople, "leave out the people whom the chart names");
    auto* people = added.add_flag("--people", options.people, "the file is a list of people: add them and their seats");
    added.add_flag("--merge", options.merge, "write into a constellation that is there")->excludes(people);
    auto* busy = added.add_option("--busy", options.busy,
                                  "the file is a calendar: block its times for this person, or what a seat is called");
    busy->excludes(people);
    auto* holidays = added.add_flag("--holidays", options.holidays, "the file is a calendar of free days");
    holidays->excludes(people)->excludes(busy);
    added.add_option("--location", options.location, "where its days are free (else everywhere)")->needs(holidays);
    added.add_flag("--dry-run", options.dryRun, "only say what would be imported");
}

template <typename Named, std::size_t count> std::vector<std::string> namesOf(const Named (&all)[count])
{
    std::vector<std::string> names;
    for (const Named& each : all)
        names.emplace_back(each.name);
    return names;
}

void addExport(Parser& parser, const ResourceReader& resources)
{
    auto& options = parser.exported;
    auto& added = addCommand(parser, "export",
                             "write a plan or a chart to a file: pdf, png, svg, xlsx, html, md, csv, json or ics",
                             [&] { return command::exportPlan(options, resources); });
    added.add_option("PLAN", options.plan, "the plan")->required();
    added.add_option("TARGET", options.target, "the file to write")->required();
    added.add_option("--constellation", options.constellations, "which constellation; may be given several times");
    added.add_option("--paper", options.paper, "the size of the pages")
        ->check(CLI::IsMember(namesOf(namedPapers), CLI::ignore_case));
    added.add_flag("--portrait", options.portrait, "upright pages");
    added.add_flag("--fit-to-width", options.fitToWidth, "scale down so that all roles stand on one page");
    added.add_flag("--black-and-white", options.blackAndWhite, "greys only, for printers without colour");
    added.add_flag("--without-names", options.withoutNames,
                   "leave out who sits where, agreed, has to settle or accepted");
    added.add_option("--separator", options.separator, "what parts the cells of CSV (else comma)")
        ->check(CLI::IsMember(namesOf(namedSeparators)));
    added.add_flag("--bom", options.byteOrderMark, "begin CSV with a byte order mark, by which Excel knows UTF-8");
    added.add_option("--columns", options.columns, "whose columns the chart has")
        ->check(CLI::IsMember({"roles", "seats", "people"}));
    added.add_option("--seat", options.seat, "who is away, with --include away: a person, or what a seat is called");
    added.add_option("--roles", options.roles, "the two roles of --include boundary (else PM and PO)")->delimiter(',');
    added.add_option("--person", options.person, "only the meetings of this person, in a calendar (.ics)");
    added.add_flag("--each-person", options.forEachPerson, "a calendar for each person, named after it")
        ->excludes("--person");
    added.add_option("--include", options.include, "the parts of the document")
        ->delimiter(',')
        ->check(CLI::IsMember(namesOf(documentParts)));
}

void addCheck(Parser& parser, const ResourceReader& resources)
{
    auto& options = parser.checked;
    auto& added = addCommand(parser, "check", "say what is wrong with a chart",
                             [&] { return command::checkPlan(options, resources); });
    added.add_option("PLAN", options.plan, "the plan")->required();
    added.add_option("--constellation", options.constellations, "which constellation; may be given several times");
    added.add_option("--fail-on", options.failOn, "exit 1 when there are findings of this weight or more")
        ->check(CLI::IsMember({"error", "warning", "info"}));
}

void addLoad(Parser& parser, const ResourceReader& resources)
{
    auto& added = addCommand(parser, "load", "say how many hours a week each role has to do",
                             [&] { return command::showLoad(parser.load, resources); });
    added.add_option("PLAN", parser.load.plan, "the plan")->required();
    added.add_option("--constellation", parser.load.constellation, "which constellation (else all)");
}

void addCadence(Parser& parser, const ResourceReader& resources)
{
    auto& added = addCommand(parser, "cadence", "say when the meetings are held, what they cost and what does not work",
                             [&] { return command::showCadence(parser.cadence, resources); });
    added.add_option("PLAN", parser.cadence.plan, "the plan")->required();
    added.add_option("--constellation", parser.cadence.constellation, "which constellation (else the first)");
    added.add_flag("--place", parser.cadence.place, "find the best times and take them");
}

void addAway(Parser& parser, const ResourceReader& resources)
{
    auto& added = addCommand(parser, "away", "say what it means that somebody is away",
                             [&] { return command::showAway(parser.away, resources); });
    added.add_option("PLAN", parser.away.plan, "the plan")->required();
    added.add_option("NAME", parser.away.who, "a person, or what a seat is called")->required();
    added.add_option("--constellation", parser.away.constellation, "which constellation (else the first)");
}

void addAdvise(Parser& parser, const ResourceReader& resources)
{
    auto& options = parser.advised;
    auto& added = addCommand(parser, "advise", "say how many product people of which kind an organisation needs",
                             [&] { return command::advise(options, resources); });
    added.add_option("PLAN", options.plan, "a plan whose facts are taken");
    added.add_option("--constellation", options.constellation, "whose facts are taken (else the first's)");
    added.add_option("--facts", options.facts, "a JSON file with facts, or - for standard input");
    added.add_option("--set", options.set, "a fact such as developers=20; several times")->allow_extra_args(false);
    added.add_option("--lens", options.lens, "the view of one camp: split, owner or scaling");
}

void addCompare(Parser& parser, const ResourceReader& resources)
{
    auto& added = addCommand(parser, "compare", "lay two to four constellations side by side",
                             [&] { return command::compareConstellations(parser.compared, resources); });
    added.add_option("PLAN", parser.compared.plan, "the plan")->required();
    added
        .add_option("NAME", parser.compared.constellations,
                    "the constellations; the first is what the others are compared with")
        ->required();
}

void addSheets(Parser& parser)
{
    auto& options = parser.sheets;
    auto& added = addCommand(parser, "sheets", "write fill-in sheets in which people say who does what",
                             [&] { return command::writeFillInSheets(options); });
    added.add_option("PLAN", options.plan, "the plan")->required();
    added.add_option("--for", options.participants, "who fills them in: \"Anna,Ben\"; a file for each")->required();
    added.add_option("--out", options.folder, "the folder to write into")->required();
    added.add_option("--format", options.format, "html for a browser, csv for a spreadsheet")
        ->check(CLI::IsMember({"html", "csv"}));
    added.add_option("--constellation", options.constellation, "which constellation (else the first)");
    added.add_flag("--with-letters", options.withLetters, "fill in the letters of the plan; else the sheets are blank");
}

void addOverlay(Parser& parser)
{
    auto& options = parser.overlay;
    auto& added = addCommand(parser, "overlay", "lay filled-in sheets over each other and say where they differ",
                             [&] { return command::overlaySheets(options); });
    added.add_option("PLAN", options.plan, "the plan")->required();
    added.add_option("SHEET", options.sheets, "filled-in sheets, charts or copies of the plan")->required();
    added.add_option("--constellation", options.constellation, "which constellation (else the first)");
}

std::string stepCount(const std::string& typed)
{
    int steps = 0;
    const auto [end, fault] = std::from_chars(typed.data(), typed.data() + typed.size(), steps);
    const bool whole = fault == std::errc() && end == typed.data() + typed.size() && steps > 0;
    return whole ? std::string() : "\"" + typed + "\" is no number of steps: give a whole number from 1";
}

void addHistory(Parser& parser)
{
    auto& log = addCommand(parser, "log", "list the changes of a plan, oldest first",
                           [&] { return command::showLog(parser.plan); });
    log.add_option("PLAN", parser.plan, "the plan")->required();
    auto& undo = addCommand(parser, "undo", "take back the last change",
                            [&] { return command::undoSteps(parser.plan, parser.steps); });
    auto& redo = addCommand(parser, "redo", "bring back what was undone",
                            [&] { return command::redoSteps(parser.plan, parser.steps); });
    for (CLI::App* each : {&undo, &redo}) {
        each->add_option("PLAN", parser.plan, "the plan")->required();
        each->add_option("N", parser.steps, "how many changes")->check(stepCount);
    }
}

} // namespace

bool isCommand(int argc, char* argv[])
{
    static constexpr auto words = std::to_array<std::string_view>(
        {"new", "check", "load", "cadence", "away", "advise", "compare", "templates", "import", "export", "sheets",
         "overlay", "log", "undo", "redo", "--help", "-h", "--version", "--help-all"});
    return argc > 1 && std::find(words.begin(), words.end(), argv[1]) != words.end();
}

int runCommand(int argc, char* argv[], const ResourceReader& resources)
{
    Parser parser;
    parser.app.set_version_flag("--version", std::string("remit ") + REMIT_VERSION);
    parser.app.require_subcommand(1);
    parser.app.failure_message([](const CLI::App*, const CLI::Error& error) {
        return "remit: " + std::string(error.what()) + "\nRun remit --help, or remit COMMAND --help.\n";
    });
    addNew(parser, resources);
    addImport(parser, resources);
    addExport(parser, resources);
    addCheck(parser, resources);
    addLoad(parser, resources);
    addCadence(parser, resources);
    addAway(parser, resources);
    addAdvise(parser, resources);
    addCompare(parser, resources);
    addSheets(parser);
    addOverlay(parser);
    addHistory(parser);
    try {
        parser.app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return parser.app.exit(error) == 0 ? 0 : failure;
    }
    return command::print(parser.run(), parser.json);
}

} // namespace remit
