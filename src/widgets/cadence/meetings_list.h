#pragma once

#include "core/id.h"

#include <QTableView>

#include <vector>

class QSortFilterProxyModel;

namespace remit {

class MeetingTable;
class ShownWeek;

/// All meetings as a table that is sorted by its heads; names and lengths are typed into it.
class MeetingsList : public QTableView {
    Q_OBJECT

public:
    explicit MeetingsList(ShownWeek& week, QWidget* parent = nullptr);

    std::vector<MeetingId> selection() const;
    void select(MeetingId meeting);
    /// Keeps what is being typed.
    void flush();

signals:
    void selectionMoved();
    void editWanted(remit::MeetingId meeting);
    void menuAsked(const QPoint& global);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void keepSelection();

    MeetingTable* m_table;
    QSortFilterProxyModel* m_order;
    /// What was selected before the table was read anew.
    std::vector<MeetingId> m_selected;
};

} // namespace remit
