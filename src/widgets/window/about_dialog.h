#pragma once

#include <QDialog>

namespace remit {

/// What the program is, its version and its licence.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace remit
