#pragma once

#include "advisor/facts.h"

#include <QSlider>
#include <QTimer>

#include <vector>

namespace remit {

/// The values a slider for the fact stands at: one by one while there are few, in growing steps up to the largest that
/// is usual.
std::vector<double> sliderValues(const FactQuestion& question);

/// A slider over how many there are of something. While it moves it tells what would be; it is chosen when the mouse is
/// released, or after half a second of rest with the keyboard. Esc takes back what is not chosen yet.
class CountSlider : public QSlider {
    Q_OBJECT

public:
    explicit CountSlider(const FactQuestion& question, QWidget* parent = nullptr);

    /// Stands at the value, or at the nearest it has; tells nothing of it.
    void display(double value);
    /// Whether something is being chosen.
    bool isMoving() const { return isSliderDown() || m_rest.isActive(); }

signals:
    void tried(double value);
    void chosen(double value);
    void takenBack();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    double current() const { return m_values[std::size_t(value())]; }
    void tell();
    void choose();

    std::vector<double> m_values;
    QTimer m_rest;
    bool m_isTold = true;
};

} // namespace remit
