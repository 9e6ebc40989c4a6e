#include "widgets/map/map_people.h"

#include "core/organisation.h"
#include "core/rows_of.h"
#include "model/document/plan_document.h"
#include "model/map/shown_map.h"
#include "widgets/parts/two_line_delegate.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <QMimeData>

#include <algorithm>
#include <map>

namespace remit {

namespace {

const QString personFormat = QStringLiteral("application/x-remit-person");

} // namespace

MapPeople::MapPeople(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName("mapPeople");
    setAccessibleName(tr("People of the plan"));
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ConstellationDelegate(this));
}

void MapPeople::showPeopleOf(const ShownMap& map)
{
    const Plan& plan = map.document().plan();
    std::map<PersonId, QStringList> hats;
    for (const SeatId seat : seatsInOrder(plan, map.constellation())) {
        const Seat::Key key{map.constellation(), seat};
        if (const auto person = plan.find<Seat>(key)->person)
            hats[*person] << hatsInWords(plan, key);
    }
    std::vector<PersonId> people = peopleInOrder(plan);
    std::stable_partition(people.begin(), people.end(), [&](PersonId id) { return !hats.contains(id); });
    clear();
    for (const PersonId id : people) {
        const QString name = text(plan.find<Person>(id)->name);
        const QString where = hats.contains(id) ? hats[id].join(QStringLiteral(", ")) : tr("no seat here");
        auto* item = new QListWidgetItem(name, this);
        item->setData(ConstellationDelegate::descriptionRole, where);
        item->setData(Qt::UserRole, QVariant::fromValue(qint64(id.value)));
    }
    updateGeometry();
}

QSize MapPeople::sizeHint() const
{
    return {QListWidget::sizeHint().width(), count() * ConstellationDelegate::height(font())};
}

QSize MapPeople::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

QStringList MapPeople::mimeTypes() const
{
    return {personFormat};
}

QMimeData* MapPeople::mimeData(const QList<QListWidgetItem*>& items) const
{
    auto* dragged = new QMimeData;
    if (!items.isEmpty())
        dragged->setData(personFormat, items.front()->data(Qt::UserRole).toByteArray());
    return dragged;
}

std::optional<PersonId> draggedPerson(const QMimeData& data)
{
    bool isNumber = false;
    const qint64 id = data.data(personFormat).toLongLong(&isNumber);
    return isNumber ? std::optional(PersonId{id}) : std::nullopt;
}

} // namespace remit
