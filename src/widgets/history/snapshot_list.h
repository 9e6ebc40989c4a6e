#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace remit {

class PlanDocument;
class Prompts;

/// The named states of the plan, and what can be done with them.
class SnapshotList : public QWidget {
    Q_OBJECT

public:
    SnapshotList(PlanDocument& document, Prompts& prompts, QWidget* parent = nullptr);

    /// Asks for a name and keeps the plan as it is under it.
    void keep();
    void focusList();

signals:
    /// What was typed elsewhere has to be saved first.
    void aboutToAct();
    void restored(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void fill();
    void showButtons();
    void showMenu(const QPoint& place);
    qint64 chosen() const;
    QString chosenName() const;
    void restore();
    void rename();
    void remove();
    bool eventFilter(QObject* watched, QEvent* event) override;

    PlanDocument& m_document;
    Prompts& m_prompts;
    QListWidget* m_list;
    QLabel* m_empty;
    QPushButton* m_restore;
    QPushButton* m_rename;
    QPushButton* m_remove;
};

} // namespace remit
