#include "widgets/cadence/cadence_settings_dialog.h"

#include "analysis/meetings/sprint.h"
#include "cadence/placement.h"
#include "core/edits/edits_of_meetings.h"
#include "core/edits/edits_of_settings.h"
#include "core/edits/put_changed.h"
#include "core/organisation.h"
#include "model/document/plan_document.h"
#include "widgets/cadence/holiday_table.h"
#include "widgets/fields/date_field.h"
#include "widgets/organisation/fields.h"
#include "words/cadence/meeting_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

#include <set>

namespace remit {

namespace {

constexpr int mostCost = 1000;

struct CostField {
    const char* setting;
    int PlacementCosts::*member;
};
constexpr std::array costFields{CostField{edgeCostSetting, &PlacementCosts::edge},
                                CostField{freeCostSetting, &PlacementCosts::freeHalfDay},
                                CostField{lateCostSetting, &PlacementCosts::lastHour},
                                CostField{overlapCostSetting, &PlacementCosts::outsideOverlap},
                                CostField{weekdayCostSetting, &PlacementCosts::otherWeekday}};

/// As the setting says it.
QString freeHalfDay(const PlacementCosts& costs)
{
    return costs.hasFree
        ? QStringLiteral("%1-%2").arg(text(wordFor(costs.freeDay)),
                                      costs.freeIsMorning ? QStringLiteral("morning") : QStringLiteral("afternoon"))
        : QStringLiteral("none");
}

} // namespace

CadenceSettingsDialog::CadenceSettingsDialog(PlanDocument& document, ConstellationId constellation, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_constellation(constellation)
    , m_holidays(new HolidayTable(document.plan(), this))
    , m_problem(new QLabel(this))
{
    setObjectName("cadenceSettings");
    setWindowTitle(tr("Rules of meetings: sprint, holidays, good times"));
    setWindowModality(Qt::WindowModal);
    resize(620, 640);
    auto* content = new QWidget(this);
    auto* form = new QFormLayout(content);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    makeSprint(*form);
    form->addRow(new QLabel(tr("Holidays"), content));
    form->addRow(m_holidays);
    makeCosts(*form);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    m_problem->setProperty("part", "problem");
    m_problem->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    auto* down = new QVBoxLayout(this);
    down->addWidget(area, 1);
    down->addWidget(m_problem);
    down->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CadenceSettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_start, &QLineEdit::textChanged, this, &CadenceSettingsDialog::check);
    connect(m_holidays, &HolidayTable::changed, this, &CadenceSettingsDialog::check);
    check();
}

void CadenceSettingsDialog::makeSprint(QFormLayout& form)
{
    const Plan& plan = m_document.plan();
    const Sprint sprint = sprintOf(plan, m_constellation);
    m_weeks = new QComboBox(this);
    m_weeks->setObjectName("sprintWeeks");
    for (const QString& each : {tr("1 week"), tr("2 weeks"), tr("3 weeks"), tr("4 weeks")})
        m_weeks->addItem(each);
    m_weeks->setCurrentIndex(sprint.weeks - 1);
    m_start = new DateField(this);
    m_start->setObjectName("sprintStart");
    m_start->setText(text(isoText(sprint.start)));
    m_leading = new QComboBox(this);
    m_leading->setObjectName("leadingLocation");
    const auto* constellation = plan.find<Constellation>(m_constellation);
    showOptions(*m_leading, optionsOf<Location>(plan, locationsInOrder(plan)),
                constellation == nullptr ? 0 : constellation->leadLocation.value_or(LocationId()).value,
                tr("the first of the plan"));
    form.addRow(tr("A sprint &takes"), m_weeks);
    form.addRow(tr("Some sprint &begins on"), m_start);
    form.addRow(tr("Meetings go by the &clock of"), m_leading);
}

void CadenceSettingsDialog::makeCosts(QFormLayout& form)
{
    const PlacementCosts costs = placementCosts(m_document.plan());
    m_free = new QComboBox(this);
    m_free->setObjectName("freeHalfDay");
    m_free->addItem(tr("none"), QStringLiteral("none"));
    for (int day = 0; day < workingDaysOfWeek; ++day) {
        PlacementCosts each;
        each.freeDay = weekdayAfterMonday(day);
        for (const bool isMorning : {true, false}) {
            each.freeIsMorning = isMorning;
            const QString name = weekdayInWords(each.freeDay);
            m_free->addItem(isMorning ? tr("%1 morning").arg(name) : tr("%1 afternoon").arg(name), freeHalfDay(each));
        }
    }
    m_free->setCurrentIndex(std::max(0, m_free->findData(freeHalfDay(costs))));
    form.addRow(tr("Half-day &free of meetings"), m_free);
    const QString captions[] = {tr("Each quarter of an hour from the edge of a half-day"), tr("In the free half-day"),
                                tr("In the last hour of the day"), tr("Outside the hours that all share"),
                                tr("On another weekday than its series")};
    auto* heading = new QLabel(tr("What a time costs").toUpper(), this);
    heading->setProperty("part", "section");
    form.addRow(heading);
    for (std::size_t i = 0; i < costFields.size(); ++i) {
        m_costs[i] = new QSpinBox(this);
        m_costs[i]->setRange(0, mostCost);
        m_costs[i]->setValue(costs.*costFields[i].member);
        m_costs[i]->setAccessibleName(captions[i]);
        form.addRow(captions[i], m_costs[i]);
    }
}

void CadenceSettingsDialog::check()
{
    QString problem = m_start->isValid() ? m_holidays->problem() : m_start->problem();
    const auto start = dateFrom(m_start->day().toStdString());
    if (problem.isEmpty() && !start)
        problem = tr("Say on which day a sprint begins.");
    else if (problem.isEmpty() && mondayOf(*start) != *start)
        problem = tr("Sprints are counted from a Monday.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_ok->setEnabled(problem.isEmpty());
}

void CadenceSettingsDialog::editHolidays(Edit& edit) const
{
    std::map<LocationId, std::vector<Holiday>> byPlace{{LocationId(), {}}};
    for (const auto& [key, holiday] : m_document.plan().all<Holiday>())
        byPlace[holiday.location];
    for (const Holiday& each : m_holidays->holidays())
        byPlace[each.location].push_back(each);
    for (const auto& [place, holidays] : byPlace)
        edit.append(setHolidays(m_document.plan(), place, holidays));
}

Edit CadenceSettingsDialog::edit() const
{
    const Plan& plan = m_document.plan();
    const Sprint sprint = sprintOf(plan, m_constellation);
    const PlacementCosts costs = placementCosts(plan);
    Edit edit;
    if (m_weeks->currentIndex() + 1 != sprint.weeks)
        edit.append(setSetting(plan, sprintWeeksSetting, std::to_string(m_weeks->currentIndex() + 1)));
    if (m_start->day().toStdString() != isoText(sprint.start))
        edit.append(setSetting(plan, sprintStartSetting, m_start->day().toStdString()));
    if (m_free->currentData().toString() != freeHalfDay(costs))
        edit.append(setSetting(plan, freeHalfDaySetting, m_free->currentData().toString().toStdString()));
    for (std::size_t i = 0; i < costFields.size(); ++i) {
        if (m_costs[i]->value() != costs.*costFields[i].member)
            edit.append(setSetting(plan, costFields[i].setting, std::to_string(m_costs[i]->value())));
    }
    if (const auto* found = plan.find<Constellation>(m_constellation)) {
        Constellation constellation = *found;
        constellation.leadLocation = chosenIn<LocationId>(*m_leading);
        edit.append(putIfChanged(plan, constellation));
    }
    editHolidays(edit);
    return edit;
}

void CadenceSettingsDialog::accept()
{
    if (m_document.perform(tr("Sprint, holidays and rules of meetings"), edit()))
        QDialog::accept();
}

} // namespace remit
