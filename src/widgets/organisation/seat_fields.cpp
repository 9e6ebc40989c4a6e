#include "widgets/organisation/seat_fields.h"

#include "core/chart.h"
#include "core/edits/edits_of_seats.h"
#include "core/organisation.h"
#include "model/document/plan_document.h"
#include "model/organisation/table_ids.h"
#include "model/steps/seat_steps.h"
#include "model/steps/unit_steps.h"
#include "widgets/fields/date_field.h"
#include "widgets/fields/number_field.h"
#include "widgets/fields/paused_save.h"
#include "widgets/organisation/fields.h"
#include "words/names.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <QLineEdit>

#include <cmath>

namespace remit {

namespace {

constexpr NumberField::Limits percent{1, 100, true};

std::vector<UnitId> everyUnit(const Plan& plan, ConstellationId constellation)
{
    std::vector<UnitId> all;
    for (const UnitKind kind : {UnitKind::team, UnitKind::product, UnitKind::stakeholders}) {
        const auto some = unitsInOrder(plan, constellation, kind);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

/// The other seats; those it cannot report to without a circle only when asked for.
std::vector<Option> otherSeats(const Plan& plan, const Seat& seat, bool onlyManagers)
{
    std::vector<Option> options;
    for (const SeatId id : seatsInOrder(plan, seat.constellation)) {
        Seat under = seat;
        under.manager = id;
        if (id == seat.seat || (onlyManagers && faultOf(plan, under)))
            continue;
        const Seat& other = *plan.find<Seat>({seat.constellation, id});
        const QString name = seatName(plan, other);
        options.push_back({id.value, other.person ? whoSits(plan, other) + " · " + name : name});
    }
    return options;
}

} // namespace

SeatFields::SeatFields(PlanDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new QLabel(this))
    , m_place(new QLabel(this))
    , m_hats(new TickButton(this))
    , m_person(new QComboBox(this))
    , m_startsOn(new DateField(this))
    , m_share(new NumberField(percent, this))
    , m_manager(new QComboBox(this))
    , m_deputy(new QComboBox(this))
    , m_location(new QComboBox(this))
    , m_serves(new TickButton(this))
    , m_title(new QLineEdit(this))
{
    makeFields();
    connectFields();
}

void SeatFields::makeFields()
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(4);
    m_name->setWordWrap(true);
    m_name->setProperty("part", "subheading");
    m_place->setProperty("part", "secondary");
    m_place->setWordWrap(true);
    down->addWidget(m_name);
    down->addWidget(m_place);
    addField(*down, tr("Hats"), *m_hats);
    addField(*down, tr("Person"), *m_person);
    m_startsOnCaption = addField(*down, tr("Filled from"), *m_startsOn);
    addField(*down, tr("Serves"), *m_serves);
    addField(*down, tr("Reports to"), *m_manager);
    addField(*down, tr("Deputy"), *m_deputy);
    addField(*down, tr("Share of full time, in %"), *m_share);
    addField(*down, tr("Location"), *m_location);
    addField(*down, tr("Title"), *m_title);
    m_title->setPlaceholderText(tr("such as Lead Product Owner"));
    m_hats->setObjectName("seatHats");
    m_serves->setObjectName("seatServes");
    m_person->setObjectName("seatPerson");
    m_manager->setObjectName("seatManager");
    m_deputy->setObjectName("seatDeputy");
    m_location->setObjectName("seatLocation");
    m_share->setObjectName("seatShare");
    m_title->setObjectName("seatTitle");
    m_startsOn->setObjectName("seatStartsOn");
    for (QComboBox* box : {m_person, m_location}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
    }
    for (QComboBox* box : {m_person, m_manager, m_deputy, m_location}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_person->lineEdit()->setPlaceholderText(tr("vacant"));
    m_location->lineEdit()->setPlaceholderText(tr("not said"));
    setEnabled(!m_document.isReadOnly());
}

void SeatFields::connectFields()
{
    connect(m_hats, &TickButton::ticked, this, [this](const std::vector<qint64>& ids) {
        m_document.perform(steps::setHats(m_document.plan(), m_seat, idsOf<RoleId>(ids)));
    });
    connect(m_serves, &TickButton::ticked, this, [this](const std::vector<qint64>& ids) {
        m_document.perform(steps::setServed(m_document.plan(), m_seat, idsOf<UnitId>(ids)));
    });
    connect(m_person, &QComboBox::activated, this, &SeatFields::savePerson);
    connect(m_person->lineEdit(), &QLineEdit::editingFinished, this, &SeatFields::savePerson);
    connect(m_location, &QComboBox::activated, this, &SeatFields::saveLocation);
    connect(m_location->lineEdit(), &QLineEdit::editingFinished, this, &SeatFields::saveLocation);
    connect(m_manager, &QComboBox::activated, this,
            [this] { change([this](Seat& seat) { seat.manager = chosenIn<SeatId>(*m_manager); }); });
    connect(m_deputy, &QComboBox::activated, this,
            [this] { change([this](Seat& seat) { seat.deputy = chosenIn<SeatId>(*m_deputy); }); });
    m_saves = {new PausedSave(*m_title, [this] { return saveTitle(); }),
               new PausedSave(*m_share, [this] { return saveShare(); }),
               new PausedSave(*m_startsOn, [this] { return saveStart(); })};
}

void SeatFields::show(const Seat::Key& key)
{
    const Plan& plan = m_document.plan();
    const auto* seat = plan.find<Seat>(key);
    setVisible(seat != nullptr);
    if (seat == nullptr)
        return;
    if (key != m_seat)
        flush();
    m_seat = key;
    m_name->setText(breakable(seatName(plan, *seat), longestWordBeside));
    m_place->setText(
        tr("seat · %1").arg(breakable(text(plan.find<Constellation>(seat->constellation)->name), longestWordBeside)));
    showChoices(plan, *seat);
    m_startsOn->setVisible(!seat->person);
    m_startsOnCaption->setVisible(!seat->person);
    if (!m_title->hasFocus())
        m_title->setText(text(seat->title));
    if (!m_share->hasFocus())
        m_share->setValue(std::round(seat->fte * 100));
    if (!m_startsOn->hasFocus())
        m_startsOn->setText(text(seat->startsOn));
}

void SeatFields::showChoices(const Plan& plan, const Seat& seat)
{
    m_hats->setEnabled(true);
    m_serves->setEnabled(true);
    m_hats->show(optionsOf<Role>(plan, rolesInOrder(plan, seat.constellation)), valuesOf(hatsOf(plan, seat.key())),
                 tr("none"));
    m_serves->show(optionsOf<Unit>(plan, everyUnit(plan, seat.constellation)), valuesOf(servedBy(plan, seat.key())),
                   tr("nobody yet"));
    // What is being typed stays.
    if (!m_person->lineEdit()->isModified())
        showOptions(*m_person, optionsOf<Person>(plan, peopleInOrder(plan)), seat.person.value_or(PersonId()).value,
                    {});
    if (!m_location->lineEdit()->isModified())
        showOptions(*m_location, optionsOf<Location>(plan, locationsInOrder(plan)),
                    seat.location.value_or(LocationId()).value, {});
    showOptions(*m_manager, otherSeats(plan, seat, true), seat.manager.value_or(SeatId()).value, tr("nobody"));
    showOptions(*m_deputy, otherSeats(plan, seat, false), seat.deputy.value_or(SeatId()).value, tr("nobody"));
}

void SeatFields::flush()
{
    for (PausedSave* save : m_saves)
        save->flush();
}

/// False when it could not be saved.
bool SeatFields::change(const std::function<void(Seat&)>& how)
{
    const auto* found = m_document.plan().find<Seat>(m_seat);
    if (found == nullptr)
        return true;
    Seat seat = *found;
    how(seat);
    return m_document.perform(steps::changeSeat(m_document.plan(), seat));
}

void SeatFields::savePerson()
{
    const auto* seat = m_document.plan().find<Seat>(m_seat);
    const Name name = nameFrom(m_person->currentText());
    m_person->lineEdit()->setModified(false);
    const QString now = seat != nullptr && seat->person ? whoSits(m_document.plan(), *seat) : QString();
    if (seat != nullptr && name.text != now)
        m_document.perform(steps::fillSeat(m_document.plan(), m_seat, name));
}

void SeatFields::saveLocation()
{
    const Plan& plan = m_document.plan();
    const auto* found = plan.find<Seat>(m_seat);
    const Name name = nameFrom(m_location->currentText());
    m_location->lineEdit()->setModified(false);
    std::optional<LocationId> location;
    if (found == nullptr)
        return;
    for (const LocationId id : locationsInOrder(plan)) {
        if (text(plan.find<Location>(id)->name).compare(name.text, Qt::CaseInsensitive) == 0)
            location = id;
    }
    Seat seat = *found;
    Step step;
    if (!location && !name.text.isEmpty()) {
        location = newId<LocationId>();
        step = steps::addLocation(plan, *location, name);
    }
    seat.location = location;
    const Step moved = steps::changeSeat(plan, seat);
    step.label = step.label.isEmpty() ? moved.label : step.label;
    step.edit.append(moved.edit);
    m_document.perform(step);
}

bool SeatFields::saveTitle()
{
    return change([this](Seat& seat) { seat.title = nameFrom(m_title->text()).text.toStdString(); });
}

bool SeatFields::saveShare()
{
    const auto share = m_share->value();
    if (!share) {
        emit refused(tr("The share of full time is a whole number from 1 to 100."));
        return false;
    }
    return change([&](Seat& seat) { seat.fte = *share / 100; });
}

bool SeatFields::saveStart()
{
    if (!m_startsOn->isValid()) {
        emit refused(m_startsOn->problem());
        return false;
    }
    return change([this](Seat& seat) { seat.startsOn = m_startsOn->day().toStdString(); });
}

} // namespace remit
