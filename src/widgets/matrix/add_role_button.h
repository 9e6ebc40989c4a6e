#pragma once

#include <QPushButton>

namespace remit {

/// "+ role", behind the last column.
class AddRoleButton : public QPushButton {
    Q_OBJECT

public:
    explicit AddRoleButton(QWidget* parent);

    /// The room it asks for, in pixels.
    static constexpr int room = 76;
    /// Stands right of `end`, in the middle of a header of this height.
    void place(int end, int headerHeight);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeColors();
};

} // namespace remit
