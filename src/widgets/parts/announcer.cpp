#include "widgets/parts/announcer.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>

namespace remit {

namespace {

constexpr const char* isAlert = "isAlert";

/// Screen readers read a part that comes up by itself when its role is that of an alert.
QAccessibleInterface* alertInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr || !widget->property(isAlert).toBool())
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::AlertMessage, widget->accessibleName());
}

} // namespace

Announcer::Announcer(QAbstractItemView& view)
    : QObject(&view)
    , m_view(view)
{
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &Announcer::follow);
}

void Announcer::follow(const QModelIndex& from, const QModelIndex& to)
{
    const QModelIndex current = m_view.currentIndex();
    const bool concerned = current.isValid() && current.row() >= from.row() && current.row() <= to.row()
        && current.column() >= from.column() && current.column() <= to.column();
    if (!concerned || !QAccessible::isActive())
        return;
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&m_view);
    QAccessibleTableInterface* table = view != nullptr ? view->tableInterface() : nullptr;
    QAccessibleInterface* cell = table != nullptr ? table->cellAt(current.row(), current.column()) : nullptr;
    if (cell == nullptr)
        return;
    QAccessibleEvent event(cell, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void Announcer::alert(QWidget& where, const QString& message)
{
    static const bool installed = [] {
        QAccessible::installFactory(alertInterface);
        return true;
    }();
    Q_UNUSED(installed)
    where.setProperty(isAlert, true);
    where.setAccessibleName(message);
    QAccessibleEvent event(&where, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Announcer::describe(QWidget& where, const QString& description)
{
    if (where.accessibleDescription() != description)
        where.setAccessibleDescription(description);
}

} // namespace remit
