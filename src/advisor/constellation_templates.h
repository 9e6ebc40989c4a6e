#pragma once

#include "advisor/catalogue.h"
#include "advisor/facts.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Ways to set up the product roles that any organisation can start from (resources/advisor/constellations.json).
namespace remit {

/// A base stands alone, an overlay can also be laid over another.
enum class TemplateKind { base, overlay };
template <> struct Words<TemplateKind> {
    static constexpr std::array<std::pair<TemplateKind, std::string_view>, 2> list{
        {{TemplateKind::base, "base"}, {TemplateKind::overlay, "overlay"}}};
};

/// What seats of a template serve. Insiders are all internal stakeholders at once, groups each of them.
enum class Served { teams, products, customers, insiders, groups };
template <> struct Words<Served> {
    static constexpr std::array<std::pair<Served, std::string_view>, 5> list{{{Served::teams, "teams"},
                                                                              {Served::products, "products"},
                                                                              {Served::customers, "customers"},
                                                                              {Served::insiders, "insiders"},
                                                                              {Served::groups, "groups"}}};
};

/// Equal seats of a template. Expressions are over facts, what follows from them, and `seat1`, `seat2`, …: how many
/// seats there are of the first, second, … of its kinds.
struct TemplateSeats {
    std::string role;
    /// The key of the catalogue role they wear.
    std::string hat;
    /// An expression.
    std::string count;
    /// What all of them together have to do a week, an expression.
    std::string hours;
    /// The part of full time they have for it, an expression.
    std::string fte;
    /// The part of full time that a constellation made from the template gives them, an expression.
    std::string share;
    /// Whether the seats are created with these hours, since their work is not that of the chart's rows.
    bool areHoursTyped = false;
    /// Whether somebody is paid for it: a founder and developers are there anyway.
    bool isHired = true;
    /// The hats of those they report to: the first of which there is a seat.
    std::vector<std::string> under;
    std::vector<Served> serves;
};

struct ConstellationTemplate {
    /// What follows where an expression is not 0.
    struct Case {
        std::string when;
        std::string then;
    };

    std::string id;
    std::string name;
    TemplateKind kind = TemplateKind::base;
    std::string description;
    /// It fits where all of them hold; else `then` says why not.
    std::vector<Case> applicable;
    /// The key of the chart is the `then` of the first that holds.
    std::vector<Case> charts;
    std::vector<TemplateSeats> seats;
    /// What all its seats together do of the market and of the team work, expressions; empty where it is all of it.
    std::string marketPart;
    std::string teamPart;
    /// How many sites its teams are spread over, an expression.
    std::string sites;
    /// How its roles are set up: the texts of attributes by key.
    std::map<std::string, std::string> attributes;
    /// The organisation it is for, in a sentence.
    std::string fits;
    std::string strengths;
    std::string risks;
    std::string sources;
};

/// All of them; every expression was tried with nothing stated. The error names the file and what is wrong in it.
Result<std::vector<ConstellationTemplate>> readConstellationTemplates(const ResourceReader& read,
                                                                      const Catalogue& catalogue, const Facts& facts);

/// How large a template is under given facts.
struct StaffedTemplate {
    /// Why it does not fit, or empty.
    std::string reasonAgainst;
    std::string chart;
    /// Of each of its kinds of seats: how many, and their part of full time.
    std::vector<int> counts;
    std::vector<double> shares;
    /// What all seats of the kind are created with, where their hours are typed.
    std::vector<std::optional<double>> typedHours;
    /// What they do of each side's work, where it is not simply all.
    std::optional<double> marketPart = {};
    std::optional<double> teamPart = {};
    int sites = 0;
};

StaffedTemplate staffed(const ConstellationTemplate& source, const FactValues& facts);

} // namespace remit
