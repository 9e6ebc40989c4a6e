#pragma once

class QWidget;

namespace remit {

/// Everything that was typed into a window and waits for a pause, or to be left, before it is saved.
class PendingInput {
public:
    explicit PendingInput(QWidget& window)
        : m_window(window)
    {
    }

    /// Saves it now: before something reads the plan, or leaves what the field is about.
    void flush() const;

private:
    QWidget& m_window;
};

} // namespace remit
