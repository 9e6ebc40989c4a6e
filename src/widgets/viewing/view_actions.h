#pragma once

class QAction;

namespace remit {

/// Names the section of a row's menu that takes it out of sight and leaves it in the plan.
inline constexpr const char* onlyHere = "onlyHere";

/// The actions on how a chart is looked at by name. The commands they belong to make and enable them.
struct ViewActions {
    QAction* find = nullptr;
    QAction* findNext = nullptr;
    QAction* findPrevious = nullptr;
    QAction* filter = nullptr;
    QAction* sortByPlan = nullptr;
    QAction* sortByTitle = nullptr;
    QAction* sortByArea = nullptr;
    QAction* sortByRole = nullptr;
    QAction* sortByHours = nullptr;
    QAction* sortReversed = nullptr;
    QAction* hideRows = nullptr;
    QAction* hideRoles = nullptr;
    QAction* showHidden = nullptr;
    QAction* pin = nullptr;
    QAction* zoomIn = nullptr;
    QAction* zoomOut = nullptr;
    QAction* zoomReset = nullptr;
    QAction* fitToWidth = nullptr;
    QAction* compact = nullptr;
    QAction* present = nullptr;
};

} // namespace remit
