#pragma once

#include "core/id.h"

#include <QListWidget>

namespace remit {

class ShownWeek;

/// The meetings without a time, side by side: dragged onto the week, or put there with Enter.
class UnplacedList : public QListWidget {
    Q_OBJECT

public:
    explicit UnplacedList(ShownWeek& week, QWidget* parent = nullptr);

    /// 0 where none is.
    MeetingId current() const;

signals:
    void placeWanted(remit::MeetingId meeting);
    /// Whether there are any, and their number.
    void counted(int count);

protected:
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    ShownWeek& m_week;
};

} // namespace remit
