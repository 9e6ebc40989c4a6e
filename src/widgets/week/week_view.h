#pragma once

#include "words/cadence/week_blocks.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <optional>

namespace remit {

class ShownWeek;
class WeekDrop;
class WeekKeys;
class WeekMouse;

/// A week of meetings as in a calendar: they are dragged, drawn longer, and moved with the arrow keys. It changes
/// nothing itself but tells what is wanted.
class WeekView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit WeekView(ShownWeek& week, QWidget* parent = nullptr);

    ShownWeek& week() const { return m_week; }
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    /// Null while none is selected or it is not shown in this week.
    const WeekBlock* current() const;
    void select(MeetingId meeting, MeetingSlotId slot = {});
    /// One that is shown, or none.
    void selectBlock(const WeekBlock* block);
    /// Selects it and marks it for a moment.
    void flash(MeetingId meeting);
    WeekGeometry geometryOfWeek() const;
    /// In coordinates of the viewport.
    QRect rectOfBlock(const WeekBlock& block) const;
    /// A point of the viewport in the picture of the week.
    QPointF inWeek(const QPoint& position) const;
    /// Null where none is.
    const WeekBlock* blockAt(const QPoint& position) const;
    bool isDragging() const;
    QSize minimumSizeHint() const override;

signals:
    void selectionChanged();
    /// The block is to begin then; with `alone`, without the others of its series.
    void moveWanted(const remit::WeekBlock& block, int day, int from, bool alone);
    void lengthWanted(const remit::WeekBlock& block, int minutes);
    /// So many weeks on.
    void otherWeekWanted(const remit::WeekBlock& block, int weeks);
    void placeWanted(remit::MeetingId meeting, int day, int from);
    void editWanted(remit::MeetingId meeting);
    void menuAsked(const QPoint& global);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Selected {
        MeetingId meeting;
        MeetingSlotId slot;
        int day = 0;
    };

    void refresh();
    void fit();
    int currentIndex() const;
    void setCurrent(int index);
    void describe();
    bool letGo();
    void move(const WeekBlock& block, int day, int from, bool alone);

    ShownWeek& m_week;
    std::optional<Selected> m_selected;
    WeekMouse* m_mouse;
    WeekDrop* m_drop;
    WeekKeys* m_keys;
    QTimer m_flash;
    bool m_readOnly = false;
};

} // namespace remit
