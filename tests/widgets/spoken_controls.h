#pragma once

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>

#include <map>

/// What those hear of a window who cannot see it, and what its keys do.
namespace remit::test {

/// What a user can act on or has to read: these must say what they are.
inline bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::MenuItem:
    case QAccessible::Link:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Cell:
    case QAccessible::ListItem:
    case QAccessible::TreeItem:
    case QAccessible::PageTab:
    case QAccessible::ColumnHeader:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
        return true;
    default:
        return false;
    }
}

/// The other columns of a line of a list, which may be blank.
inline bool isFurtherColumn(QAccessibleInterface& item)
{
    const auto* cell = item.tableCellInterface();
    return item.role() == QAccessible::TreeItem && cell != nullptr && cell->columnIndex() > 0;
}

/// Parts of a larger control, which speaks for them.
inline bool isInner(const QObject* object)
{
    static const QStringList inner{"qt_spinbox_lineedit", "ScrollLeftButton", "ScrollRightButton",
                                   "qt_toolbar_ext_button"};
    const auto* widget = qobject_cast<const QWidget*>(object);
    if (widget == nullptr)
        return false;
    return inner.contains(widget->objectName()) || qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr;
}

inline QString describe(QAccessibleInterface& item)
{
    const QObject* object = item.object();
    return QStringLiteral("%1 %2 (role %3) in %4")
        .arg(object != nullptr ? object->metaObject()->className() : "item")
        .arg(object != nullptr ? object->objectName() : QString())
        .arg(int(item.role()))
        .arg(item.parent() != nullptr ? item.parent()->text(QAccessible::Name) : QString());
}

inline void walk(QAccessibleInterface* item, QStringList& nameless, int& seen)
{
    if (item == nullptr || !item->isValid() || item->state().invisible || isInner(item->object()))
        return;
    ++seen;
    const QString name = item->text(QAccessible::Name);
    if (needsName(item->role()) && !isFurtherColumn(*item) && name.trimmed().isEmpty())
        nameless << describe(*item);
    // Five hundred cells are told like five.
    const int count = std::min(item->childCount(), 400);
    for (int i = 0; i < count; ++i)
        walk(item->child(i), nameless, seen);
}

inline std::string namelessIn(QWidget& widget, int atLeast)
{
    widget.show();
    QApplication::processEvents();
    QStringList nameless;
    int seen = 0;
    walk(QAccessible::queryAccessibleInterface(&widget), nameless, seen);
    CHECK(seen >= atLeast);
    nameless.removeDuplicates();
    return nameless.join(QStringLiteral("\n")).toStdString();
}

/// Letters that several controls in sight answer to with Alt, with their words.
inline std::string sharedAccessKeys(const QWidget& window)
{
    std::map<QString, QStringList> byKey;
    const auto take = [&](const QWidget& widget, const QString& words) {
        const QKeySequence key = QKeySequence::mnemonic(words);
        if (widget.isVisible() && !key.isEmpty())
            byKey[key.toString()] << words;
    };
    for (const QAbstractButton* each : window.findChildren<QAbstractButton*>())
        take(*each, each->text());
    for (const QLabel* each : window.findChildren<QLabel*>()) {
        if (each->buddy() != nullptr)
            take(*each, each->text());
    }
    QStringList shared;
    for (const auto& [key, words] : byKey) {
        if (words.size() > 1)
            shared << key + QStringLiteral(": ") + words.join(QStringLiteral(", "));
    }
    return shared.join(u'\n').toStdString();
}

/// Whether the window and the frame around it have room on a small screen.
inline bool fitsSmallScreen(const QWidget& window)
{
    constexpr QSize screen(1024, 700);
    constexpr int frame = 40;
    const QSize needed = window.size().expandedTo(window.minimumSizeHint());
    return needed.width() <= screen.width() && needed.height() + frame <= screen.height();
}

} // namespace remit::test
