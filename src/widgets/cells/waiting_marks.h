#pragma once

#include "core/id.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

#include <set>

class QItemSelectionModel;

namespace remit {

class ChartModel;

/// What is found about a row that is being typed is marked when the row is left: until then only those marks are shown
/// that were there before, in the row and in the headers.
class WaitingMarks : public QObject {
    Q_OBJECT

public:
    WaitingMarks(const ChartModel& model, const QItemSelectionModel& selection, QObject* parent);

    /// Whether the mark of this row is not to be seen yet.
    bool waits(const QModelIndex& title) const;
    /// The same for the header of a role.
    bool waits(int column) const;
    /// Something of the current row was typed.
    void startWaiting();

signals:
    /// What waited may be seen now.
    void ended();

private:
    void endWaiting();
    void changeRow(const QModelIndex& current);
    void lookAgain();
    void takeShown();

    const ChartModel& m_model;
    QPersistentModelIndex m_row;
    bool m_isTyped = false;
    bool m_rowWasMarked = false;
    std::set<RoleId> m_markedRoles;
    /// Everybody has followed a change before the marks there are count as shown.
    QTimer m_looking;
};

} // namespace remit
