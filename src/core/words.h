#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace remit {

/// The words by which an enum stands in the plan file, in JSON and in the catalogue; specialised beside each enum.
/// The first word is what a file says when it says nothing.
template <class Enum> struct Words;

template <class Enum> constexpr std::string_view wordFor(Enum value)
{
    for (const auto& [candidate, word] : Words<Enum>::list) {
        if (candidate == value)
            return word;
    }
    return Words<Enum>::list.front().second;
}

template <class Enum> constexpr std::optional<Enum> fromWord(std::string_view word)
{
    for (const auto& [value, candidate] : Words<Enum>::list) {
        if (candidate == word)
            return value;
    }
    return std::nullopt;
}

enum class Horizon { none, strategic, tactical, operational };
template <> struct Words<Horizon> {
    static constexpr std::array<std::pair<Horizon, std::string_view>, 4> list{{{Horizon::none, ""},
                                                                               {Horizon::strategic, "strategic"},
                                                                               {Horizon::tactical, "tactical"},
                                                                               {Horizon::operational, "operational"}}};
};

enum class RoleKind { other, product, engineering, design, business, leadership };
template <> struct Words<RoleKind> {
    static constexpr std::array<std::pair<RoleKind, std::string_view>, 6> list{{{RoleKind::other, "other"},
                                                                                {RoleKind::product, "product"},
                                                                                {RoleKind::engineering, "engineering"},
                                                                                {RoleKind::design, "design"},
                                                                                {RoleKind::business, "business"},
                                                                                {RoleKind::leadership, "leadership"}}};
};

enum class RoleSide { none, market, team, both };
template <> struct Words<RoleSide> {
    static constexpr std::array<std::pair<RoleSide, std::string_view>, 4> list{
        {{RoleSide::none, "none"}, {RoleSide::market, "market"}, {RoleSide::team, "team"}, {RoleSide::both, "both"}}};
};

/// What seats serve.
enum class UnitKind { team, product, stakeholders };
template <> struct Words<UnitKind> {
    static constexpr std::array<std::pair<UnitKind, std::string_view>, 3> list{
        {{UnitKind::team, "team"}, {UnitKind::product, "product"}, {UnitKind::stakeholders, "stakeholders"}}};
};

/// Whether stakeholders belong to the organisation.
enum class UnitSide { internal, external };
template <> struct Words<UnitSide> {
    static constexpr std::array<std::pair<UnitSide, std::string_view>, 2> list{
        {{UnitSide::internal, "internal"}, {UnitSide::external, "external"}}};
};

/// How several roles that do the same responsibility share it; unstated when nobody said.
enum class Sharing { unstated, together, each, either };
template <> struct Words<Sharing> {
    static constexpr std::array<std::pair<Sharing, std::string_view>, 4> list{{{Sharing::unstated, ""},
                                                                               {Sharing::together, "together"},
                                                                               {Sharing::each, "each"},
                                                                               {Sharing::either, "either"}}};
};

/// What a letter means to the rules, strongest first (resources/catalogue/schemes.json, "strength").
enum class Involvement { answers, does, decides, signsOff, verifies, supports, consulted, informed };
template <> struct Words<Involvement> {
    static constexpr std::array<std::pair<Involvement, std::string_view>, 8> list{
        {{Involvement::answers, "answers"},
         {Involvement::does, "does"},
         {Involvement::decides, "decides"},
         {Involvement::signsOff, "signsOff"},
         {Involvement::verifies, "verifies"},
         {Involvement::supports, "supports"},
         {Involvement::consulted, "consulted"},
         {Involvement::informed, "informed"}}};
};

/// Where an hour figure comes from.
enum class EffortSource { unknown, estimate, typed, measured };
template <> struct Words<EffortSource> {
    static constexpr std::array<std::pair<EffortSource, std::string_view>, 4> list{
        {{EffortSource::unknown, ""},
         {EffortSource::estimate, "estimate"},
         {EffortSource::typed, "typed"},
         {EffortSource::measured, "measured"}}};
};

} // namespace remit
