#pragma once

#include <QLineEdit>

class QModelIndex;
class QStyleOptionViewItem;

namespace remit {

/// Where the title of a row or the name of an area is typed in the chart. Says in which other constellations the
/// title will change as well.
class TitleEditor : public QLineEdit {
    Q_OBJECT

public:
    /// For the cell of a ChartModel that is painted with the option.
    TitleEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index);

private:
    void warnOf(const QString& alsoRenamed);
};

} // namespace remit
