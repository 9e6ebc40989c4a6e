#include "widgets/map/map_inspector.h"

#include "model/document/plan_document.h"
#include "model/map/shown_map.h"
#include "widgets/map/map_commands.h"
#include "widgets/map/map_findings.h"
#include "widgets/map/map_people.h"
#include "widgets/map/map_view.h"
#include "widgets/organisation/seat_fields.h"
#include "widgets/organisation/unit_fields.h"
#include "widgets/parts/action_button.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace remit {

MapInspector::MapInspector(ShownMap& map, MapView& view, const MapCommands& commands, QWidget* parent)
    : SideArea(parent)
    , m_map(map)
    , m_view(view)
    , m_heading(new QLabel)
    , m_text(new QLabel)
    , m_findings(new MapFindings(map))
    , m_buttons(new QWidget)
{
    setObjectName("mapInspector");
    m_seat = new SeatFields(map.document(), &content());
    m_unit = new UnitFields(map.document(), &content());
    m_people = new MapPeople(&content());
    auto* down = new QVBoxLayout(&content());
    down->setContentsMargins(14, 14, 14, 14);
    down->setSpacing(6);
    m_heading->setWordWrap(true);
    m_heading->setProperty("part", "subheading");
    m_text->setWordWrap(true);
    m_text->setProperty("part", "secondary");
    auto* buttons = new QVBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 10, 0, 0);
    for (QAction* action : {commands.actions().merge, commands.actions().split, commands.actions().remove})
        buttons->addWidget(buttonFor(*action, m_buttons, Unavailable::hidden));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_heading, m_text, m_people, m_seat, m_unit, m_findings, m_buttons})
        down->addWidget(part);
    down->addStretch(1);
    connect(&view, &MapView::selectionChanged, this, &MapInspector::refresh);
    connect(&map, &ShownMap::changed, this, &MapInspector::refresh);
    connect(&map, &ShownMap::loadsChanged, this, &MapInspector::showFindings);
    connect(m_seat, &SeatFields::refused, this, &MapInspector::noticed);
    connect(m_unit, &UnitFields::refused, this, &MapInspector::noticed);
    refresh();
}

void MapInspector::refresh()
{
    const std::vector<MapItem> selected = m_view.selection();
    const bool isOne = selected.size() == 1;
    m_heading->setVisible(!isOne);
    m_text->setVisible(!isOne);
    m_people->setVisible(selected.empty() && !m_map.isEmpty() && !m_map.document().plan().all<Person>().empty());
    m_buttons->setVisible(!selected.empty());
    m_seat->show(Seat::Key{m_map.constellation(), isOne ? selected.front().seat : SeatId()});
    m_unit->show(ConstellationUnit::Key{m_map.constellation(), isOne ? selected.front().unit : UnitId()});
    if (selected.size() > 1)
        showSeveral(int(selected.size()));
    else if (!isOne)
        showNothing();
    showFindings();
}

/// The findings of the one card that is selected.
void MapInspector::showFindings()
{
    const std::vector<MapItem> selected = m_view.selection();
    const int index = selected.size() == 1 ? m_map.indexOf(selected.front()) : -1;
    m_findings->show(index < 0 ? nullptr : &m_map.cards()[std::size_t(index)].item);
}

void MapInspector::showSeveral(int count)
{
    m_heading->setText(tr("%1 cards").arg(count));
    m_text->setText(tr("Drag them together, or merge the hats of seats to see what one person would carry."));
}

void MapInspector::showNothing()
{
    m_heading->setText(m_map.summary());
    m_text->setText(
        m_map.isEmpty()
            ? tr("Add a seat for each person this constellation has or would need.")
            : tr("Click a card, or go with the arrow keys. Type a name to seat somebody there. Insert adds a "
                 "seat below the selected one; drag cards to where you want them, and people onto seats."));
    m_people->showPeopleOf(m_map);
}

void MapInspector::flush()
{
    m_seat->flush();
    m_unit->flush();
}

} // namespace remit
