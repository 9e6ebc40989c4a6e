#pragma once

#include "words/cadence/week_blocks.h"

#include <QObject>

class QKeyEvent;

namespace remit {

class WeekView;

/// What the keys do with the selected meeting of a week.
class WeekKeys : public QObject {
    Q_OBJECT

public:
    explicit WeekKeys(WeekView& view);

    /// False for a key that does nothing here.
    bool press(const QKeyEvent& event);

signals:
    void moved(const remit::WeekBlock& block, int day, int from, bool alone);
    void lengthened(const remit::WeekBlock& block, int minutes);
    void otherWeekWanted(const remit::WeekBlock& block, int weeks);

private:
    bool pressArrow(const QKeyEvent& event);
    void moveBy(int days, int minutes, bool alone);
    void lengthenBy(int minutes);

    WeekView& m_view;
};

} // namespace remit
