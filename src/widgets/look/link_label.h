#pragma once

#include <QLabel>

namespace remit {

/// A label of rich text with links. Qt gives links the color of the theme when a text is set, and passes over a text
/// that is the same as before: this one sets it anew when the theme changes.
class LinkLabel : public QLabel {
    Q_OBJECT

public:
    explicit LinkLabel(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace remit
