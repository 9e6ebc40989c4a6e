#pragma once

namespace remit {

class MainWindow;

/// Opens the searchable list of everything the window can do, and of where it can go.
void findAction(MainWindow& window);

} // namespace remit
