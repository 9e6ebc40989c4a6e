#pragma once

#include "core/id.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace remit {

class SettledSplit;

/// The rows on which people differ, heaviest first, with how far each is; and how many are settled.
class DisputedList : public QWidget {
    Q_OBJECT

public:
    /// The split outlives it.
    explicit DisputedList(SettledSplit& split, QWidget* parent = nullptr);

    /// 0 while none is chosen.
    ResponsibilityId current() const;
    /// To the next row that is neither settled nor left open, from the top again at the end; stays where there is none.
    void goOn();

signals:
    void chosen(remit::ResponsibilityId row);

private:
    void refresh();
    void choose();

    SettledSplit& m_split;
    QLabel* m_count;
    QListWidget* m_rows;
    ResponsibilityId m_chosen;
};

} // namespace remit
