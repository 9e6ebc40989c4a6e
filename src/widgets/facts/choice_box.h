#pragma once

#include <QComboBox>

namespace remit {

/// A choice in a narrow field: what does not fit ends in an ellipsis, is whole in the tool tip, and the list is as wide
/// as its answers.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// What there is room for.
    QString shownText() const;
};

} // namespace remit
