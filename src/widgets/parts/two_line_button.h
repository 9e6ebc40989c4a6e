#pragma once

#include <QPushButton>

class QLabel;

namespace remit {

/// A button with a title and a quieter line below, which wraps. Looks come from the style sheet by object name.
class TwoLineButton : public QPushButton {
    Q_OBJECT

public:
    TwoLineButton(const QString& title, const QString& detail, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_detail;
};

} // namespace remit
