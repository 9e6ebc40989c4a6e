#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QSortFilterProxyModel;

namespace remit {

class HistoryModel;
class PlanDocument;
class Prompts;
class SnapshotList;

/// The undo list and the snapshots: every step of the past; a click or Enter goes to it, back or forward.
class HistoryPanel : public QFrame {
    Q_OBJECT

public:
    HistoryPanel(PlanDocument& document, Prompts& prompts, QWidget* parent = nullptr);

    /// Gives the list the keyboard, at the point the plan is at.
    void focusList();
    SnapshotList& snapshots() const { return *m_snapshots; }

signals:
    /// What was typed elsewhere has to be saved first.
    void aboutToGo();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void prepareParts();
    void arrange();
    void follow();
    void goTo(const QModelIndex& index);
    void select(qlonglong batch);
    void showEmptiness();

    PlanDocument& m_document;
    HistoryModel* m_model;
    QSortFilterProxyModel* m_found;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_empty;
    SnapshotList* m_snapshots;
    QTimer m_clock;
};

} // namespace remit
