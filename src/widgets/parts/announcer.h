#pragma once

#include <QObject>

class QAbstractItemView;
class QModelIndex;
class QString;
class QWidget;

namespace remit {

/// What is seen is heard as well: tells assistive tools what changes in the current cell of a view.
class Announcer : public QObject {
    Q_OBJECT

public:
    explicit Announcer(QAbstractItemView& view);

    /// Says a sentence that shows up on this widget, which has not got the keyboard.
    static void alert(QWidget& where, const QString& message);
    /// Says what has become of the view as a whole, such as what is selected in it.
    static void describe(QWidget& where, const QString& description);

private:
    void follow(const QModelIndex& from, const QModelIndex& to);

    QAbstractItemView& m_view;
};

} // namespace remit
