#include "widgets/cadence/holiday_table.h"

#include "core/organisation.h"
#include "widgets/fields/date_field.h"
#include "widgets/organisation/fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

enum HolidayColumn { DayColumn, NameOfDayColumn, PlaceColumn, HolidayColumns };
constexpr int lineHeight = 34;
constexpr int dayWidth = 150;
constexpr int placeWidth = 150;

} // namespace

HolidayTable::HolidayTable(const Plan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_table(new QTableWidget(0, HolidayColumns, this))
{
    m_table->setObjectName("holidays");
    m_table->setAccessibleName(tr("Holidays"));
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Name"), tr("Where")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(lineHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(NameOfDayColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(DayColumn, dayWidth);
    m_table->horizontalHeader()->resizeSection(PlaceColumn, placeWidth);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(5 * lineHeight);
    std::vector<Holiday> known;
    for (const auto& [key, holiday] : plan.all<Holiday>())
        known.push_back(holiday);
    std::sort(known.begin(), known.end(),
              [](const Holiday& one, const Holiday& other) { return one.date < other.date; });
    for (const Holiday& each : known)
        add(each);
    auto* addDay = new QPushButton(tr("Add a &day"), this);
    addDay->setObjectName("addHoliday");
    auto* removeDay = new QPushButton(tr("&Remove"), this);
    removeDay->setObjectName("removeHoliday");
    connect(addDay, &QPushButton::clicked, this, [this] {
        add({});
        m_table->cellWidget(m_table->rowCount() - 1, DayColumn)->setFocus();
    });
    connect(removeDay, &QPushButton::clicked, this, &HolidayTable::remove);
    auto* across = new QHBoxLayout;
    across->addWidget(addDay);
    across->addWidget(removeDay);
    across->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_table);
    down->addLayout(across);
}

void HolidayTable::add(const Holiday& holiday)
{
    const int row = m_table->rowCount();
    m_table->setRowCount(row + 1);
    auto* day = new DateField(m_table);
    day->setText(text(holiday.date));
    day->setAccessibleName(tr("Day"));
    auto* name = new QLineEdit(text(holiday.name), m_table);
    name->setAccessibleName(tr("Name of the holiday"));
    auto* place = new QComboBox(m_table);
    place->setAccessibleName(tr("Where it is free"));
    showOptions(*place, optionsOf<Location>(m_plan, locationsInOrder(m_plan)), holiday.location.value,
                tr("everywhere"));
    putField(*m_table, row, DayColumn, *day);
    putField(*m_table, row, NameOfDayColumn, *name);
    putField(*m_table, row, PlaceColumn, *place);
    connect(day, &QLineEdit::textChanged, this, &HolidayTable::changed);
}

/// The line that has the keyboard, else the last.
void HolidayTable::remove()
{
    int row = m_table->currentRow();
    if (row < 0)
        row = m_table->rowCount() - 1;
    if (row >= 0)
        m_table->removeRow(row);
    emit changed();
}

std::vector<Holiday> HolidayTable::holidays() const
{
    std::vector<Holiday> all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* day = static_cast<DateField*>(m_table->cellWidget(row, DayColumn));
        const auto* name = static_cast<QLineEdit*>(m_table->cellWidget(row, NameOfDayColumn));
        const auto* place = static_cast<QComboBox*>(m_table->cellWidget(row, PlaceColumn));
        if (!day->day().isEmpty())
            all.push_back({LocationId{place->currentData().toLongLong()}, day->day().toStdString(),
                           name->text().trimmed().toStdString()});
    }
    return all;
}

QString HolidayTable::problem() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* day = static_cast<DateField*>(m_table->cellWidget(row, DayColumn));
        if (!day->isValid())
            return day->problem();
    }
    return {};
}

} // namespace remit
