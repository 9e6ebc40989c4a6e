#include "widgets/organisation/unit_fields.h"

#include "core/organisation.h"
#include "model/document/plan_document.h"
#include "model/steps/unit_steps.h"
#include "widgets/fields/number_field.h"
#include "widgets/fields/paused_save.h"
#include "widgets/organisation/fields.h"
#include "words/lists.h"
#include "words/names.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <QLineEdit>

namespace remit {

namespace {

constexpr NumberField::Limits count{0, 10000, false};

QString servants(const Plan& plan, const ConstellationUnit::Key& unit)
{
    QStringList names;
    for (const SeatId id : seatsInOrder(plan, std::get<0>(unit))) {
        if (plan.find<SeatUnit>({std::get<0>(unit), id, std::get<1>(unit)}) != nullptr) {
            const Seat& seat = *plan.find<Seat>({std::get<0>(unit), id});
            names << (seat.person ? whoSits(plan, seat) : seatName(plan, seat));
        }
    }
    return names.isEmpty() ? UnitFields::tr("nobody yet: tick it at a seat, under Serves") : listed(names);
}

} // namespace

UnitFields::UnitFields(PlanDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new QLabel(this))
    , m_place(new QLabel(this))
    , m_typedName(new QLineEdit(this))
    , m_number(new NumberField(count, this))
    , m_side(new QComboBox(this))
    , m_product(new QComboBox(this))
    , m_location(new QComboBox(this))
    , m_servedBy(new QLabel(this))
{
    makeFields();
    m_saves = {new PausedSave(*m_typedName, [this] { return saveName(); }),
               new PausedSave(*m_number, [this] { return saveNumber(); })};
    for (QComboBox* box : {m_product, m_location})
        connect(box, &QComboBox::activated, this, &UnitFields::saveChoices);
    connect(m_side, &QComboBox::activated, this, [this] {
        m_document.perform(steps::setSide(m_document.plan(), std::get<1>(m_unit),
                                          m_side->currentIndex() == 1 ? UnitSide::external : UnitSide::internal));
    });
}

void UnitFields::makeFields()
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(4);
    m_name->setWordWrap(true);
    m_name->setProperty("part", "subheading");
    m_place->setProperty("part", "secondary");
    m_place->setWordWrap(true);
    m_servedBy->setWordWrap(true);
    down->addWidget(m_name);
    down->addWidget(m_place);
    addField(*down, tr("Name"), *m_typedName);
    m_numberCaption = addField(*down, tr("Developers"), *m_number);
    m_sideCaption = addField(*down, tr("They are"), *m_side);
    m_productCaption = addField(*down, tr("Works on"), *m_product);
    m_locationCaption = addField(*down, tr("Location"), *m_location);
    addField(*down, tr("Served by"), *m_servedBy);
    m_typedName->setObjectName("unitName");
    m_number->setObjectName("unitNumber");
    m_side->setObjectName("unitSide");
    m_product->setObjectName("unitProduct");
    m_location->setObjectName("unitLocation");
    m_side->addItems({tr("of this organisation"), tr("outside of it")});
    setEnabled(!m_document.isReadOnly());
}

void UnitFields::showFor(UnitKind kind)
{
    const auto showPair = [](QLabel* caption, QWidget* field, bool shown) {
        caption->setVisible(shown);
        field->setVisible(shown);
    };
    m_numberCaption->setText((kind == UnitKind::team ? tr("Developers") : tr("Markets")).toUpper());
    showPair(m_numberCaption, m_number, kind != UnitKind::stakeholders);
    showPair(m_sideCaption, m_side, kind == UnitKind::stakeholders);
    showPair(m_productCaption, m_product, kind == UnitKind::team);
    showPair(m_locationCaption, m_location, kind != UnitKind::stakeholders);
}

void UnitFields::show(const ConstellationUnit::Key& key)
{
    const Plan& plan = m_document.plan();
    const auto* use = plan.find<ConstellationUnit>(key);
    setVisible(use != nullptr);
    if (use == nullptr)
        return;
    if (key != m_unit)
        flush();
    m_unit = key;
    const Unit& unit = *plan.find<Unit>(use->unit);
    m_name->setText(breakable(text(unit.name), longestWordBeside));
    m_place->setText(tr("%1 · %2").arg(
        kindOfUnit(unit.kind), breakable(text(plan.find<Constellation>(use->constellation)->name), longestWordBeside)));
    showFor(unit.kind);
    showChoices(plan, *use);
    m_servedBy->setText(servants(plan, key));
    if (!m_typedName->hasFocus())
        m_typedName->setText(text(unit.name));
    if (!m_number->hasFocus())
        m_number->setValue(unit.kind == UnitKind::team ? use->developers : use->markets);
}

void UnitFields::showChoices(const Plan& plan, const ConstellationUnit& use)
{
    m_side->setCurrentIndex(plan.find<Unit>(use.unit)->side == UnitSide::external ? 1 : 0);
    showOptions(*m_product, optionsOf<Unit>(plan, unitsInOrder(plan, use.constellation, UnitKind::product)),
                use.product.value_or(UnitId()).value, tr("not said"));
    showOptions(*m_location, optionsOf<Location>(plan, locationsInOrder(plan)),
                use.location.value_or(LocationId()).value, tr("not said"));
}

void UnitFields::flush()
{
    for (PausedSave* save : m_saves)
        save->flush();
}

bool UnitFields::saveName()
{
    const Name name = nameFrom(m_typedName->text());
    if (name.text.isEmpty()) {
        emit refused(tr("It needs a name."));
        return false;
    }
    return m_document.perform(steps::renameUnit(m_document.plan(), std::get<1>(m_unit), name));
}

bool UnitFields::saveNumber()
{
    const auto* found = m_document.plan().find<ConstellationUnit>(m_unit);
    if (!m_number->isValid()) {
        emit refused(m_number->problem());
        return false;
    }
    if (found == nullptr)
        return true;
    ConstellationUnit use = *found;
    (m_document.plan().find<Unit>(use.unit)->kind == UnitKind::team ? use.developers : use.markets) = m_number->value();
    return m_document.perform(steps::changeUse(m_document.plan(), use));
}

void UnitFields::saveChoices()
{
    const auto* found = m_document.plan().find<ConstellationUnit>(m_unit);
    if (found == nullptr)
        return;
    ConstellationUnit use = *found;
    use.product = chosenIn<UnitId>(*m_product);
    use.location = chosenIn<LocationId>(*m_location);
    m_document.perform(steps::changeUse(m_document.plan(), use));
}

} // namespace remit
