#pragma once

#include <QDialog>

class QMainWindow;

namespace remit {

/// Every key of the window, read from its menus, and the keys of the chart that no menu names.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QMainWindow& window);
};

} // namespace remit
