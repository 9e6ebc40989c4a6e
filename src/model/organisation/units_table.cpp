#include "model/organisation/units_table.h"

#include "core/edits/edits_of_people.h"
#include "core/organisation.h"
#include "core/rows_of.h"
#include "model/organisation/carried_out.h"
#include "model/organisation/table_ids.h"
#include "model/organisation/typed_figures.h"
#include "model/organisation/typed_names.h"
#include "model/steps/unit_steps.h"
#include "words/names.h"
#include "words/numbers.h"
#include "words/seat_words.h"
#include "words/text.h"

namespace remit {

namespace {

QString numberText(const std::optional<double>& number)
{
    return number ? trimmedNumber(*number, 1) : QString();
}

QString sideWord(UnitSide side)
{
    return side == UnitSide::external ? UnitsTable::tr("external") : UnitsTable::tr("internal");
}

QString servants(const TableRow& row)
{
    QStringList names;
    for (const SeatId id : seatsInOrder(row.plan, row.constellation)) {
        if (row.plan.find<SeatUnit>({row.constellation, id, UnitId{row.id}}) != nullptr)
            names << seatLabel(row.plan, *row.plan.find<Seat>({row.constellation, id}));
    }
    return names.join(QStringLiteral(", "));
}

Result<QString> typeUnitName(const TableDraft& row, const QString& typed)
{
    const Name name = nameFrom(typed);
    if (name.text.isEmpty())
        return refusal(
            UnitsTable::tr("A team, product or group of stakeholders needs a name. To take it out, press Delete."));
    return carryOut(steps::renameUnit(row.plan, UnitId{row.id}, name), row.plan);
}

Result<QString> typeKind(const TableDraft& row, const QString& typed)
{
    for (const UnitKind kind : {UnitKind::team, UnitKind::product, UnitKind::stakeholders}) {
        if (!typed.isEmpty() && kindOfUnit(kind).startsWith(typed, Qt::CaseInsensitive))
            return carryOut(steps::setKind(row.plan, UnitId{row.id}, kind), row.plan);
    }
    return refusal(UnitsTable::tr("“%1” is no kind of unit: type team, product or stakeholders.").arg(typed));
}

Result<QString> typeSide(const TableDraft& row, const QString& typed)
{
    for (const UnitSide side : {UnitSide::internal, UnitSide::external}) {
        if (!typed.isEmpty() && sideWord(side).startsWith(typed, Qt::CaseInsensitive))
            return carryOut(steps::setSide(row.plan, UnitId{row.id}, side), row.plan);
    }
    return refusal(UnitsTable::tr("“%1” is no side: stakeholders are internal or external.").arg(typed));
}

Result<QString> typeNumber(const TableDraft& row, ConstellationUnit use,
                           std::optional<double> ConstellationUnit::*number, const QString& typed)
{
    const auto count = countMeant(typed);
    if (!count)
        return count.error();
    use.*number = *count;
    return carryOut(steps::changeUse(row.plan, use), row.plan);
}

/// The product is one of the constellation; a new name is a new product.
std::optional<UnitId> productMeant(const TableDraft& row, const QString& name)
{
    if (name.isEmpty())
        return std::nullopt;
    const bool isNew = !called<Unit>(row.plan, name);
    const UnitId unit = unitMeant(row.plan, row.constellation, name);
    if (isNew)
        apply(steps::setKind(row.plan, unit, UnitKind::product).edit, row.plan);
    return unit;
}

Result<QString> typeProduct(const TableDraft& row, ConstellationUnit use, const QString& typed)
{
    const QString name = nameFrom(typed).text;
    if (const auto known = called<Unit>(row.plan, name);
        known && row.plan.find<Unit>(*known)->kind != UnitKind::product)
        return refusal(UnitsTable::tr("“%1” is no product: teams work on products.").arg(typed));
    use.product = productMeant(row, name);
    return carryOut(steps::changeUse(row.plan, use), row.plan);
}

Result<QString> typeLocation(const TableDraft& row, ConstellationUnit use, const QString& typed)
{
    const QString name = nameFrom(typed).text;
    use.location = name.isEmpty() ? std::nullopt : std::optional(locationMeant(row.plan, name));
    return carryOut(steps::changeUse(row.plan, use), row.plan);
}

/// Which kind a column speaks of; nothing where it speaks of all.
std::optional<UnitKind> kindFor(int column)
{
    switch (column) {
    case UnitsTable::Side:
        return UnitKind::stakeholders;
    case UnitsTable::Developers:
    case UnitsTable::Product:
        return UnitKind::team;
    case UnitsTable::Markets:
        return UnitKind::product;
    default:
        return std::nullopt;
    }
}

QString onlyOf(UnitKind kind)
{
    switch (kind) {
    case UnitKind::team:
        return UnitsTable::tr("Only teams have developers and a product; change the kind first.");
    case UnitKind::product:
        return UnitsTable::tr("Only products have markets; change the kind first.");
    case UnitKind::stakeholders:
        break;
    }
    return UnitsTable::tr("Only stakeholders are internal or external; change the kind first.");
}

} // namespace

UnitsTable::UnitsTable()
    : OrganisationTable({{tr("Name"), 24},
                         {tr("Kind"), 13},
                         {tr("Side"), 10},
                         {tr("Developers"), 12},
                         {tr("Markets"), 10},
                         {tr("Product"), 18, TableColumn::Kind::text, true},
                         {tr("Location"), 16},
                         {tr("Served by"), 30, TableColumn::Kind::shown}})
{
}

QString UnitsTable::name() const
{
    return tr("Teams and products");
}

QString UnitsTable::invitation() const
{
    return tr("Add a team, product or group of stakeholders");
}

QString UnitsTable::purpose() const
{
    return tr("Teams, products and stakeholders are what seats serve. Type them here, or paste them from a "
              "spreadsheet.");
}

std::vector<qint64> UnitsTable::rows(const Plan& plan, ConstellationId constellation) const
{
    return valuesOf(unitsInOrder(plan, constellation));
}

QString UnitsTable::textAt(const TableRow& row, int column) const
{
    const auto* unit = row.plan.find<Unit>(UnitId{row.id});
    const auto* use = row.plan.find<ConstellationUnit>({row.constellation, UnitId{row.id}});
    if (unit == nullptr || use == nullptr || kindFor(column).value_or(unit->kind) != unit->kind)
        return {};
    switch (column) {
    case Name:
        return text(unit->name);
    case Kind:
        return kindOfUnit(unit->kind);
    case Side:
        return sideWord(unit->side);
    case Developers:
        return numberText(use->developers);
    case Markets:
        return numberText(use->markets);
    case Product:
        return use->product ? text(row.plan.find<Unit>(*use->product)->name) : QString();
    case Place:
        return use->location ? text(row.plan.find<Location>(*use->location)->name) : QString();
    default:
        return servants(row);
    }
}

QStringList UnitsTable::completions(const TableRow& row, int column) const
{
    QStringList names;
    switch (column) {
    case Kind:
        return {kindOfUnit(UnitKind::team), kindOfUnit(UnitKind::product), kindOfUnit(UnitKind::stakeholders)};
    case Side:
        return {sideWord(UnitSide::internal), sideWord(UnitSide::external)};
    case Product:
        for (const UnitId id : unitsInOrder(row.plan, row.constellation, UnitKind::product))
            names << text(row.plan.find<Unit>(id)->name);
        return names;
    case Place:
        for (const LocationId id : locationsInOrder(row.plan))
            names << text(row.plan.find<Location>(id)->name);
        return names;
    default:
        return {};
    }
}

Result<QString> UnitsTable::type(const TableDraft& row, int column, const QString& typed) const
{
    const auto kind = kindFor(column);
    if (kind && row.plan.find<Unit>(UnitId{row.id})->kind != *kind)
        return typed.isEmpty() ? Result<QString>(QString()) : refusal(onlyOf(*kind));
    ConstellationUnit use = *row.plan.find<ConstellationUnit>({row.constellation, UnitId{row.id}});
    switch (column) {
    case Name:
        return typeUnitName(row, typed);
    case Kind:
        return typeKind(row, typed);
    case Side:
        return typeSide(row, typed);
    case Developers:
        return typeNumber(row, use, &ConstellationUnit::developers, typed);
    case Markets:
        return typeNumber(row, use, &ConstellationUnit::markets, typed);
    case Product:
        return typeProduct(row, use, typed);
    case Place:
        return typeLocation(row, use, typed);
    default:
        return refusal(tr("Who serves it is typed into the table of seats."));
    }
}

Edit UnitsTable::added(const Plan& plan, ConstellationId constellation, qint64 id) const
{
    return addUnit(plan, constellation, {UnitId{id}, UnitKind::team, {}, UnitSide::internal});
}

QString UnitsTable::lack(const TableRow& row) const
{
    return row.plan.find<Unit>(UnitId{row.id})->name.empty()
        ? tr("A team, product or group of stakeholders needs a name.")
        : QString();
}

QString UnitsTable::addedLabel(const TableRow& row) const
{
    return tr("Add %1 “%2”").arg(textAt(row, Kind), textAt(row, Name));
}

Step UnitsTable::removed(const Plan& plan, ConstellationId constellation, const std::vector<qint64>& ids) const
{
    return steps::removeUnits(plan, constellation, idsOf<UnitId>(ids));
}

Step UnitsTable::ordered(const Plan& plan, ConstellationId, const std::vector<qint64>& ids) const
{
    return steps::orderUnits(plan, idsOf<UnitId>(ids));
}

} // namespace remit
