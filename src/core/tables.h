#pragma once

#include "core/agreement_tables.h"
#include "core/cadence_tables.h"
#include "core/columns.h"
#include "core/organisation_tables.h"
#include "core/rows.h"

/// What each table of the plan is called and which columns it has, once for the file, the JSON and the history.
/// Key columns come first, in the order of Row::Key; nullable columns are std::optional members.
namespace remit {

template <> struct Table<Area> {
    static constexpr std::string_view name = "area";
    static constexpr int keyColumns = 1;
    static constexpr auto columns = std::tuple{
        Column{"id", &Area::id},
        Column{"name", &Area::name},
        Column{"description", &Area::description},
        Column{"position", &Area::position},
        Column{"catalogue_key", &Area::catalogueKey},
    };
};

template <> struct Table<Responsibility> {
    static constexpr std::string_view name = "responsibility";
    static constexpr int keyColumns = 1;
    static constexpr auto columns = std::tuple{
        Column{"id", &Responsibility::id},
        Column{"title", &Responsibility::title},
        Column{"description", &Responsibility::description},
        Column{"area", &Responsibility::area},
        Column{"horizon", &Responsibility::horizon},
        Column{"position", &Responsibility::position},
        Column{"source", &Responsibility::source},
        Column{"catalogue_key", &Responsibility::catalogueKey},
        Column{"market_terms", &Responsibility::marketTerms},
        Column{"team_terms", &Responsibility::teamTerms},
        Column{"effort_flags", &Responsibility::effortFlags},
        Column{"market_hours", &Responsibility::marketHours},
        Column{"team_hours", &Responsibility::teamHours},
        Column{"effort_source", &Responsibility::effortSource},
    };
};

template <> struct Table<Role> {
    static constexpr std::string_view name = "role";
    static constexpr int keyColumns = 1;
    static constexpr auto columns = std::tuple{
        Column{"id", &Role::id},
        Column{"name", &Role::name},
        Column{"short_name", &Role::shortName},
        Column{"color", &Role::color},
        Column{"description", &Role::description},
        Column{"kind", &Role::kind},
        Column{"side", &Role::side},
        Column{"stands_for", &Role::standsFor},
        Column{"catalogue_key", &Role::catalogueKey},
        Column{"position", &Role::position},
    };
};

template <> struct Table<LetterScheme> {
    static constexpr std::string_view name = "letter_scheme";
    static constexpr int keyColumns = 1;
    static constexpr auto columns = std::tuple{
        Column{"id", &LetterScheme::id},
        Column{"name", &LetterScheme::name},
        Column{"description", &LetterScheme::description},
        Column{"catalogue_key", &LetterScheme::catalogueKey},
    };
};

template <> struct Table<Letter> {
    static constexpr std::string_view name = "letter";
    static constexpr int keyColumns = 2;
    static constexpr auto columns = std::tuple{
        Column{"scheme", &Letter::scheme},
        Column{"letter", &Letter::letter},
        Column{"name", &Letter::name},
        Column{"meaning", &Letter::meaning},
        Column{"involvements", &Letter::involvements},
        Column{"position", &Letter::position},
        Column{"style", &Letter::style},
    };
};

template <> struct Table<Constellation> {
    static constexpr std::string_view name = "constellation";
    static constexpr int keyColumns = 1;
    static constexpr auto columns = std::tuple{
        Column{"id", &Constellation::id},
        Column{"name", &Constellation::name},
        Column{"description", &Constellation::description},
        Column{"scheme", &Constellation::scheme},
        Column{"position", &Constellation::position},
        Column{"agreed_on", &Constellation::agreedOn},
        Column{"agreed_by", &Constellation::agreedBy},
        Column{"review_on", &Constellation::reviewOn},
        Column{"baseline", &Constellation::baseline},
        Column{"lead_location", &Constellation::leadLocation},
        Column{"created_on", &Constellation::createdOn},
        Column{"reviewed_on", &Constellation::reviewedOn},
        Column{"reviewed_print", &Constellation::reviewedPrint},
        Column{"template_key", &Constellation::templateKey},
        Column{"template_print", &Constellation::templatePrint},
        Column{"lived_of", &Constellation::livedOf},
    };
};

template <> struct Table<ConstellationRole> {
    static constexpr std::string_view name = "constellation_role";
    static constexpr int keyColumns = 2;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &ConstellationRole::constellation},
        Column{"role", &ConstellationRole::role},
        Column{"position", &ConstellationRole::position},
        Column{"hidden", &ConstellationRole::hidden},
        Column{"headcount", &ConstellationRole::headcount},
        Column{"pinned", &ConstellationRole::pinned},
        Column{"measured_hours", &ConstellationRole::measuredHours},
    };
};

template <> struct Table<ChartRow> {
    static constexpr std::string_view name = "chart_row";
    static constexpr int keyColumns = 2;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &ChartRow::constellation},
        Column{"responsibility", &ChartRow::responsibility},
        Column{"sharing", &ChartRow::sharing},
        Column{"chosen_role", &ChartRow::chosenRole},
        Column{"left_out", &ChartRow::leftOut},
        Column{"left_out_reason", &ChartRow::leftOutReason},
        Column{"hidden", &ChartRow::hidden},
    };
};

template <> struct Table<Assignment> {
    static constexpr std::string_view name = "assignment";
    static constexpr int keyColumns = 3;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &Assignment::constellation},
        Column{"responsibility", &Assignment::responsibility},
        Column{"role", &Assignment::role},
        Column{"letters", &Assignment::letters},
        Column{"note", &Assignment::note},
    };
};

template <> struct Table<OpenQuestion> {
    static constexpr std::string_view name = "open_question";
    static constexpr int keyColumns = 3;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &OpenQuestion::constellation},
        Column{"responsibility", &OpenQuestion::responsibility},
        Column{"role", &OpenQuestion::role},
        Column{"text", &OpenQuestion::text},
        Column{"owner", &OpenQuestion::owner},
        Column{"due", &OpenQuestion::due},
    };
};

template <> struct Table<Waiver> {
    static constexpr std::string_view name = "waiver";
    static constexpr int keyColumns = 4;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &Waiver::constellation},
        Column{"rule", &Waiver::rule},
        Column{"responsibility", &Waiver::responsibility},
        Column{"role", &Waiver::role},
        Column{"reason", &Waiver::reason},
        Column{"author", &Waiver::author},
        Column{"until", &Waiver::until},
    };
};

template <> struct Table<SubjectWaiver> {
    static constexpr std::string_view name = "subject_waiver";
    static constexpr int keyColumns = 5;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &SubjectWaiver::constellation},
        Column{"rule", &SubjectWaiver::rule},
        Column{"seat", &SubjectWaiver::seat},
        Column{"unit", &SubjectWaiver::unit},
        Column{"location", &SubjectWaiver::location},
        Column{"reason", &SubjectWaiver::reason},
        Column{"author", &SubjectWaiver::author},
        Column{"until", &SubjectWaiver::until},
    };
};

template <> struct Table<Fact> {
    static constexpr std::string_view name = "fact";
    static constexpr int keyColumns = 2;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &Fact::constellation},
        Column{"name", &Fact::name},
        Column{"value", &Fact::value},
    };
};

template <> struct Table<Setting> {
    static constexpr std::string_view name = "setting";
    static constexpr int keyColumns = 1;
    static constexpr auto columns = std::tuple{
        Column{"name", &Setting::name},
        Column{"value", &Setting::value},
    };
};

} // namespace remit
