#pragma once

#include "core/id.h"

#include <QListWidget>

#include <optional>

class QMimeData;

namespace remit {

class ShownMap;

/// The people of the plan, to be dragged onto seats; those without a seat in the shown constellation come first.
class MapPeople : public QListWidget {
    Q_OBJECT

public:
    explicit MapPeople(QWidget* parent = nullptr);

    void showPeopleOf(const ShownMap& map);
    /// All of them: what scrolls is the panel.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
};

/// The person that is dragged; nothing where it is something else.
std::optional<PersonId> draggedPerson(const QMimeData& data);

} // namespace remit
