#include "widgets/facts/count_slider.h"

#include "widgets/fields/open_input.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace remit {

namespace {

/// Beyond so many, a step is one of so many parts of what there is.
constexpr double partsOfStep = 12;

} // namespace

std::vector<double> sliderValues(const FactQuestion& question)
{
    std::vector<double> values;
    const double most = question.sweep.back();
    for (double value = question.least; value < most; value += std::max(1.0, std::floor(value / partsOfStep)))
        values.push_back(value);
    values.push_back(most);
    return values;
}

CountSlider::CountSlider(const FactQuestion& question, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_values(sliderValues(question))
{
    setObjectName(QStringLiteral("slider_") + QString::fromStdString(question.key));
    setRange(0, int(m_values.size()) - 1);
    setPageStep(std::max(1, int(m_values.size()) / 10));
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(500));
    connect(&m_rest, &QTimer::timeout, this, &CountSlider::choose);
    connect(this, &QSlider::valueChanged, this, &CountSlider::tell);
    connect(this, &QSlider::sliderReleased, this, &CountSlider::choose);
    new OpenInput(*this, [this] { choose(); });
}

void CountSlider::display(double value)
{
    const QSignalBlocker quiet(this);
    const auto above = std::upper_bound(m_values.begin(), m_values.end(), value);
    setValue(std::max(0, int(above - m_values.begin()) - 1));
}

void CountSlider::tell()
{
    m_isTold = false;
    if (!isSliderDown())
        m_rest.start();
    emit tried(current());
}

void CountSlider::choose()
{
    m_rest.stop();
    if (!std::exchange(m_isTold, true))
        emit chosen(current());
}

void CountSlider::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || m_isTold) {
        QSlider::keyPressEvent(event);
        return;
    }
    m_rest.stop();
    m_isTold = true;
    setSliderDown(false);
    emit takenBack();
}

void CountSlider::focusOutEvent(QFocusEvent* event)
{
    QSlider::focusOutEvent(event);
    if (!isSliderDown())
        choose();
}

} // namespace remit
