#pragma once

#include <QFrame>

class QPushButton;
class QTabBar;

namespace remit {

class PageSlot;
class UndoActions;

/// The tool bar of the workbench: the tabs of its pages, undo and redo, the tools of the shown page, export.
class WorkbenchBar : public QFrame {
    Q_OBJECT

public:
    explicit WorkbenchBar(UndoActions& actions, QWidget* parent = nullptr);

    /// A lone tab is not shown.
    void addTab(const QString& title);
    void showPage(int number, QWidget* tools);

signals:
    void pageWanted(int number);
    void exportWanted();

private:
    void colorIcons();
    /// Undo and redo have words beside their icons where there is room.
    void fitWords();
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    QTabBar* m_tabs;
    QPushButton* m_undo;
    QPushButton* m_redo;
    PageSlot* m_tools;
};

} // namespace remit
