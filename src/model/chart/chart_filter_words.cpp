#include "core/edits/edits.h"

#include "core/role_names.h"
#include "model/chart/chart_filter.h"
#include "words/text.h"

#include <QCoreApplication>

#include <array>
#include <charconv>

/// How a filter is written down: in the plan, and on its chips.
namespace remit {

namespace {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(remit::ChartFilter)
};

constexpr std::string_view settingPrefix = "filter.";

constexpr std::array<std::pair<FilterKind, std::string_view>, 9> kindWords{{{FilterKind::area, "area"},
                                                                            {FilterKind::horizon, "horizon"},
                                                                            {FilterKind::takesPart, "role"},
                                                                            {FilterKind::answers, "answers"},
                                                                            {FilterKind::does, "does"},
                                                                            {FilterKind::letter, "letter"},
                                                                            {FilterKind::findings, "findings"},
                                                                            {FilterKind::questions, "questions"},
                                                                            {FilterKind::leftOut, "left-out"}}};

bool isNumbered(FilterKind kind)
{
    return kind == FilterKind::area || kind == FilterKind::takesPart || kind == FilterKind::answers
        || kind == FilterKind::does;
}

bool hasWord(FilterKind kind)
{
    return kind == FilterKind::horizon || kind == FilterKind::letter;
}

std::string lineFor(const FilterCondition& condition)
{
    std::string line;
    for (const auto& [kind, word] : kindWords) {
        if (kind == condition.kind)
            line = word;
    }
    if (isNumbered(condition.kind))
        line += " " + std::to_string(condition.id);
    else if (hasWord(condition.kind))
        line += " " + condition.word;
    return line;
}

/// Nothing when the line says nothing that is known.
std::optional<FilterCondition> conditionFrom(std::string_view word, std::string_view rest)
{
    for (const auto& [kind, known] : kindWords) {
        if (known != word)
            continue;
        FilterCondition condition{kind};
        if (isNumbered(kind)) {
            const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), condition.id);
            if (read.ec != std::errc() || read.ptr != rest.data() + rest.size())
                return std::nullopt;
        } else if (hasWord(kind)) {
            condition.word = rest;
        }
        return condition;
    }
    return std::nullopt;
}

QString roleName(const Plan& plan, std::int64_t id)
{
    const auto* role = plan.find<Role>(RoleId{id});
    if (role == nullptr)
        return Phrases::tr("(deleted role)");
    return text(shortNameOf(*role));
}

QString areaInWords(const Plan& plan, std::int64_t id)
{
    if (id == 0)
        return Phrases::tr("No area");
    const auto* area = plan.find<Area>(AreaId{id});
    return area != nullptr ? text(area->name) : Phrases::tr("(deleted area)");
}

QString horizonInWords(std::string_view word)
{
    switch (fromWord<Horizon>(word).value_or(Horizon::none)) {
    case Horizon::strategic:
        return Phrases::tr("Strategic");
    case Horizon::tactical:
        return Phrases::tr("Tactical");
    case Horizon::operational:
        return Phrases::tr("Operational");
    case Horizon::none:
        break;
    }
    return Phrases::tr("No horizon");
}

std::string settingFor(const std::string& name)
{
    return std::string(settingPrefix) + name;
}

} // namespace

std::string textOf(const ChartFilter& filter)
{
    std::string result = filter.text.empty() ? std::string() : "text " + filter.text + "\n";
    for (const FilterCondition& condition : filter.conditions)
        result += lineFor(condition) + "\n";
    return result;
}

ChartFilter filterFrom(std::string_view written)
{
    ChartFilter filter;
    while (!written.empty()) {
        const std::size_t end = std::min(written.find('\n'), written.size());
        const std::string_view line = written.substr(0, end);
        written.remove_prefix(std::min(end + 1, written.size()));
        const std::size_t space = std::min(line.find(' '), line.size());
        const std::string_view word = line.substr(0, space);
        const std::string_view rest = line.substr(std::min(space + 1, line.size()));
        if (word == "text")
            filter.text = rest;
        else if (const auto condition = conditionFrom(word, rest))
            filter.conditions.insert(*condition);
    }
    return filter;
}

QString inWords(const Plan& plan, const FilterCondition& condition)
{
    switch (condition.kind) {
    case FilterKind::area:
        return areaInWords(plan, condition.id);
    case FilterKind::horizon:
        return horizonInWords(condition.word);
    case FilterKind::takesPart:
        return Phrases::tr("%1 takes part").arg(roleName(plan, condition.id));
    case FilterKind::answers:
        return Phrases::tr("%1 answers").arg(roleName(plan, condition.id));
    case FilterKind::does:
        return Phrases::tr("%1 does it").arg(roleName(plan, condition.id));
    case FilterKind::letter:
        return Phrases::tr("has %1").arg(text(condition.word));
    case FilterKind::findings:
        return Phrases::tr("With findings");
    case FilterKind::questions:
        return Phrases::tr("With open questions");
    case FilterKind::leftOut:
        return Phrases::tr("Left out");
    }
    return {};
}

std::vector<std::string> filterNames(const Plan& plan)
{
    std::vector<std::string> names;
    const auto& all = plan.all<Setting>();
    for (auto it = all.lower_bound(std::string(settingPrefix)); it != all.end(); ++it) {
        if (it->first.compare(0, settingPrefix.size(), settingPrefix) != 0)
            break;
        names.push_back(it->first.substr(settingPrefix.size()));
    }
    return names;
}

std::optional<ChartFilter> filterNamed(const Plan& plan, const std::string& name)
{
    const auto* kept = plan.find<Setting>(settingFor(name));
    return kept != nullptr ? std::optional(filterFrom(kept->value)) : std::nullopt;
}

Edit keepFilter(const Plan& plan, const std::string& name, const ChartFilter& filter)
{
    return setSetting(plan, settingFor(name), textOf(filter));
}

Edit renameFilter(const Plan& plan, const std::string& name, const std::string& newName)
{
    const auto kept = filterNamed(plan, name);
    if (!kept || name == newName || newName.empty())
        return {};
    Edit edit = removeFilter(plan, name);
    edit.append(keepFilter(plan, newName, *kept));
    return edit;
}

Edit removeFilter(const Plan& plan, const std::string& name)
{
    return setSetting(plan, settingFor(name), {});
}

} // namespace remit
