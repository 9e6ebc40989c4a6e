#include "widgets/cadence/attendee_table.h"

#include "core/chart.h"
#include "core/organisation.h"
#include "widgets/fields/number_field.h"
#include "widgets/look/menu_heading.h"
#include "widgets/organisation/fields.h"
#include "words/cadence/meeting_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

enum AttendeeColumn { WhoColumn, ComesColumn, ShareColumn, OwnerColumn, AttendeeColumns };
constexpr NumberField::Limits percentOfTime{0, 100, true};
constexpr int rowHeight = 34;

} // namespace

AttendeeTable::AttendeeTable(const Plan& plan, ConstellationId constellation, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_constellation(constellation)
    , m_table(new QTableWidget(0, AttendeeColumns, this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    m_table->setObjectName("attendees");
    m_table->setAccessibleName(tr("Who takes part"));
    m_table->setHorizontalHeaderLabels({tr("Who"), tr("Comes"), tr("Part of it, %"), tr("Sees to it")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(WhoColumn, QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(5 * rowHeight);
    auto* add = new QPushButton(tr("A&dd"), this);
    add->setObjectName("addAttendee");
    auto* menu = new QMenu(add);
    add->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    m_remove->setObjectName("removeAttendee");
    m_remove->setEnabled(false);
    connect(m_remove, &QPushButton::clicked, this, &AttendeeTable::remove);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    auto* across = new QHBoxLayout;
    across->addWidget(add);
    across->addWidget(m_remove);
    across->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_table);
    down->addLayout(across);
}

void AttendeeTable::setAttendees(const std::vector<MeetingAttendee>& attendees)
{
    m_table->setRowCount(0);
    m_attendees.clear();
    for (const MeetingAttendee& each : attendees)
        add(each);
}

bool AttendeeTable::isThere(const MeetingAttendee& attendee) const
{
    return std::any_of(m_attendees.begin(), m_attendees.end(), [&](const MeetingAttendee& each) {
        return each.role == attendee.role && each.seat == attendee.seat && each.unit == attendee.unit;
    });
}

void AttendeeTable::fillMenu(QMenu& menu)
{
    menu.clear();
    const auto attendeeOf = [this](RoleId role, SeatId seat, UnitId unit) {
        return MeetingAttendee{m_constellation, {}, role, seat, unit};
    };
    std::vector<MeetingAttendee> roles;
    for (const RoleId role : rolesInOrder(m_plan, m_constellation))
        roles.push_back(attendeeOf(role, {}, {}));
    std::vector<MeetingAttendee> seats;
    for (const SeatId seat : seatsInOrder(m_plan, m_constellation))
        seats.push_back(attendeeOf({}, seat, {}));
    std::vector<MeetingAttendee> groups;
    for (const UnitId unit : unitsInOrder(m_plan, m_constellation, UnitKind::stakeholders))
        groups.push_back(attendeeOf({}, {}, unit));
    addTo(menu, tr("Roles"), roles);
    addTo(menu, tr("Seats"), seats);
    addTo(menu, tr("Stakeholders"), groups);
    if (menu.isEmpty())
        menu.addAction(tr("There is nobody else in this constellation."))->setEnabled(false);
}

void AttendeeTable::addTo(QMenu& menu, const QString& title, const std::vector<MeetingAttendee>& choices)
{
    bool isFirst = true;
    for (const MeetingAttendee& each : choices) {
        if (isThere(each))
            continue;
        if (isFirst)
            addMenuHeading(menu, title);
        isFirst = false;
        const QString name = attendeeInWords(m_plan, each).replace(QLatin1Char('&'), QLatin1String("&&"));
        menu.addAction(name, this, [this, each] {
            add(each);
            m_table->setCurrentCell(m_table->rowCount() - 1, WhoColumn);
            emit changed();
        });
    }
}

void AttendeeTable::add(const MeetingAttendee& attendee)
{
    m_attendees.push_back(attendee);
    m_table->setRowCount(int(m_attendees.size()));
    show(m_table->rowCount() - 1);
}

void AttendeeTable::show(int row)
{
    const MeetingAttendee& attendee = m_attendees[std::size_t(row)];
    const QString name = attendeeInWords(m_plan, attendee);
    m_table->setItem(row, WhoColumn, new QTableWidgetItem(name));
    auto* comes = new QComboBox(m_table);
    comes->addItems({tr("has to"), tr("may")});
    comes->setCurrentIndex(attendee.isRequired ? 0 : 1);
    comes->setAccessibleName(tr("Whether %1 has to come").arg(name));
    auto* share = new NumberField(percentOfTime, m_table);
    share->setValue(std::round(attendee.share * 100));
    share->setAccessibleName(tr("Part of the meeting's time that %1 is there, in percent").arg(name));
    auto* owner = new QCheckBox(m_table);
    owner->setChecked(attendee.isOwner);
    owner->setAccessibleName(tr("%1 sees to it that it leads to something").arg(name));
    putField(*m_table, row, ComesColumn, *comes);
    putField(*m_table, row, ShareColumn, *share);
    putField(*m_table, row, OwnerColumn, *owner);
    connect(comes, &QComboBox::activated, this, &AttendeeTable::changed);
    connect(share, &QLineEdit::textChanged, this, &AttendeeTable::changed);
    // One of them at most.
    connect(owner, &QCheckBox::clicked, this, [this, owner](bool checked) {
        for (int other = 0; checked && other < m_table->rowCount(); ++other)
            static_cast<QCheckBox*>(m_table->cellWidget(other, OwnerColumn))->setChecked(false);
        owner->setChecked(checked);
        emit changed();
    });
}

void AttendeeTable::remove()
{
    std::vector<MeetingAttendee> left = attendees();
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    left.erase(left.begin() + row);
    setAttendees(left);
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), WhoColumn);
    emit changed();
}

std::vector<MeetingAttendee> AttendeeTable::attendees() const
{
    std::vector<MeetingAttendee> all = m_attendees;
    for (int row = 0; row < int(all.size()); ++row) {
        MeetingAttendee& each = all[std::size_t(row)];
        each.isRequired = static_cast<QComboBox*>(m_table->cellWidget(row, ComesColumn))->currentIndex() == 0;
        each.isOwner = static_cast<QCheckBox*>(m_table->cellWidget(row, OwnerColumn))->isChecked();
        const auto share = static_cast<NumberField*>(m_table->cellWidget(row, ShareColumn))->value();
        each.share = share ? *share / 100 : 1;
    }
    return all;
}

QString AttendeeTable::problem() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* share = static_cast<NumberField*>(m_table->cellWidget(row, ShareColumn));
        if (!share->isValid())
            return tr("%1: %2").arg(m_table->item(row, WhoColumn)->text(), share->problem());
    }
    return {};
}

} // namespace remit
