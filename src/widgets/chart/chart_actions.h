#pragma once

class QAction;

namespace remit {

/// The actions on a chart by name, for menus and tool bars. The commands they belong to make and enable them.
struct ChartActions {
    QAction* addResponsibility = nullptr;
    QAction* addArea = nullptr;
    QAction* addRole = nullptr;
    QAction* rename = nullptr;
    QAction* renameRole = nullptr;
    QAction* moveUp = nullptr;
    QAction* moveDown = nullptr;
    QAction* moveLeft = nullptr;
    QAction* moveRight = nullptr;
    QAction* editNote = nullptr;
    QAction* clearCell = nullptr;
    QAction* shareUnstated = nullptr;
    QAction* shareTogether = nullptr;
    QAction* shareEach = nullptr;
    QAction* shareEither = nullptr;
    QAction* stepSharing = nullptr;
    QAction* leaveOut = nullptr;
    QAction* askQuestion = nullptr;
    QAction* collapse = nullptr;
    QAction* takeOff = nullptr;
    QAction* removeRow = nullptr;
    QAction* removeRole = nullptr;
};

} // namespace remit
