#include "widgets/organisation/organisation_inspector.h"

#include "widgets/organisation/seat_fields.h"
#include "widgets/organisation/unit_fields.h"

#include <QLabel>
#include <QVBoxLayout>

namespace remit {

OrganisationInspector::OrganisationInspector(PlanDocument& document, QWidget* parent)
    : SideArea(parent)
    , m_heading(new QLabel)
    , m_text(new QLabel)
{
    setObjectName("organisationInspector");
    setMinimumWidth(220);
    m_seat = new SeatFields(document, &content());
    m_unit = new UnitFields(document, &content());
    m_heading->setWordWrap(true);
    m_heading->setProperty("part", "subheading");
    m_text->setWordWrap(true);
    m_text->setProperty("part", "secondary");
    auto* down = new QVBoxLayout(&content());
    down->setContentsMargins(14, 14, 14, 14);
    down->setSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_text, m_seat, m_unit})
        down->addWidget(part);
    down->addStretch(1);
    connect(m_seat, &SeatFields::refused, this, &OrganisationInspector::noticed);
    connect(m_unit, &UnitFields::refused, this, &OrganisationInspector::noticed);
}

void OrganisationInspector::show(ConstellationId constellation, SeatId seat, UnitId unit, const QString& heading,
                                 const QString& sentence)
{
    m_seat->show(Seat::Key{constellation, seat});
    m_unit->show(ConstellationUnit::Key{constellation, unit});
    m_heading->setVisible(!seat && !unit);
    m_text->setVisible(!seat && !unit);
    m_heading->setText(heading);
    m_text->setText(sentence);
}

void OrganisationInspector::flush()
{
    m_seat->flush();
    m_unit->flush();
}

} // namespace remit
