#pragma once

#include <QScrollArea>

namespace remit {

/// The panel beside a page: scrolls what is in it up and down, at its own width. That is laid out when the area is
/// first shown and has its width: laying out texts for a width they are never shown at is what takes longest when a
/// window is made.
class SideArea : public QScrollArea {
    Q_OBJECT

public:
    explicit SideArea(QWidget* parent = nullptr);

    QWidget& content() const { return *m_content; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* m_content;
};

} // namespace remit
