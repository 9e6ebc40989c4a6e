#pragma once

#include <QVector>

namespace remit {

/// What the columns of the matrix ask for, in pixels.
struct ColumnWishes {
    /// The width of the whole matrix.
    int room = 0;
    /// For the hours of rows, at the right end of the titles.
    int hours = 0;
    /// For the button behind the last column; the roles go before it.
    int trailing = 0;
    /// For the vertical scroll bar, also while there is none: nothing moves when it comes.
    int bar = 0;
    /// Where the user dragged the end of the titles; 0 for nowhere.
    int chosenTitle = 0;
    /// How many of the first roles are to stand beside the titles.
    int pinned = 0;
    QVector<int> roles;
    double zoom = 1;
};

/// Who gets how much room in the matrix.
struct ColumnWidths {
    /// Of the titles, hours included.
    int title = 0;
    /// How many roles stand beside the titles.
    int pinned = 0;
    /// Of the titles and what is pinned beside them.
    int left = 0;
    /// Whether every role is seen without scrolling.
    bool allFit = true;
};

/// Some words of a title are there at every zoom: its narrowest column, in pixels.
int leastTitle(double zoom);

/// Titles take what the roles leave, and stay readable where that is too little: the roles scroll then. As many columns
/// are pinned as leave room for others.
ColumnWidths columnWidths(const ColumnWishes& wishes);

} // namespace remit
