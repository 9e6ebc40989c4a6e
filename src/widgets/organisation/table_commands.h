#pragma once

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace remit {

class TableView;

/// What can be done with the table that shows, as actions with their keys.
class TableCommands : public QObject {
    Q_OBJECT

public:
    /// The keys hold while the keyboard is in `place`; `shown` is the table they are about.
    TableCommands(QWidget& place, std::function<TableView&()> shown, bool isReadOnly);

    void fillClipboardMenu(QMenu& menu) const;
    void fillEditMenu(QMenu& menu) const;
    QAction& bringIn() const { return *m_bringIn; }
    QAction& addRow() const { return *m_add; }

private:
    QAction* made(const QString& text, const QKeySequence& key, void (*run)(TableView&), bool changes = true);

    QWidget& m_place;
    std::function<TableView&()> m_shown;
    bool m_isReadOnly;
    QAction* m_cut;
    QAction* m_copy;
    QAction* m_paste;
    QAction* m_add;
    QAction* m_edit;
    QAction* m_remove;
    QAction* m_up;
    QAction* m_down;
    QAction* m_bringIn;
};

} // namespace remit
