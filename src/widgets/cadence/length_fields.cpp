#include "widgets/cadence/length_fields.h"

#include "analysis/meetings/meeting_times.h"
#include "words/cadence/week_blocks.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr int longestMeeting = 5 * minutesOfDay;

QSpinBox* minutesBox(const QString& name, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(0, longestMeeting);
    box->setSingleStep(gridMinutes);
    box->setAccessibleName(name);
    return box;
}

} // namespace

LengthFields::LengthFields(QWidget* parent)
    : QWidget(parent)
    , m_minutes(minutesBox(tr("Minutes"), this))
    , m_bySprint(new QCheckBox(tr("&by the length of the sprint"), this))
    , m_lengths(new QWidget(this))
{
    m_minutes->setObjectName("meetingMinutes");
    m_bySprint->setObjectName("meetingBySprint");
    makeByWeeks();
    auto* across = new QHBoxLayout;
    across->setSpacing(8);
    across->addWidget(m_minutes);
    across->addWidget(new QLabel(tr("minutes"), this));
    across->addWidget(m_bySprint);
    across->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addLayout(across);
    down->addWidget(m_lengths);
    connect(m_bySprint, &QCheckBox::toggled, this, &LengthFields::showByWeeks);
    showByWeeks();
}

void LengthFields::makeByWeeks()
{
    auto* across = new QHBoxLayout(m_lengths);
    across->setContentsMargins(0, 0, 0, 0);
    for (int weeks = 1; weeks <= int(m_byWeeks.size()); ++weeks) {
        const QString name = weeks == 1 ? tr("1 week") : tr("%1 weeks").arg(weeks);
        QSpinBox*& box = m_byWeeks[std::size_t(weeks - 1)];
        box = minutesBox(tr("Minutes in a sprint of %1").arg(name), m_lengths);
        across->addWidget(new QLabel(name, m_lengths));
        across->addWidget(box);
    }
    across->addStretch(1);
}

void LengthFields::showByWeeks()
{
    m_lengths->setVisible(m_bySprint->isChecked());
    m_minutes->setEnabled(!m_bySprint->isChecked());
}

void LengthFields::show(const Meeting& meeting, int sprintWeeks)
{
    const int now = minutesOf(meeting, sprintWeeks);
    bool isAlike = true;
    for (int weeks = 1; weeks <= int(m_byWeeks.size()); ++weeks) {
        m_byWeeks[std::size_t(weeks - 1)]->setValue(minutesOf(meeting, weeks));
        isAlike = isAlike && minutesOf(meeting, weeks) == now;
    }
    m_minutes->setValue(now);
    m_bySprint->setChecked(!isAlike);
}

QWidget& LengthFields::first() const
{
    return *m_minutes;
}

void LengthFields::applyTo(Meeting& meeting) const
{
    if (!m_bySprint->isChecked())
        return setMinutes(meeting, m_minutes->value());
    for (int weeks = 1; weeks <= int(m_byWeeks.size()); ++weeks)
        setMinutes(meeting, weeks, m_byWeeks[std::size_t(weeks - 1)]->value());
}

} // namespace remit
