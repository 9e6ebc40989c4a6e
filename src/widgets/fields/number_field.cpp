#include "widgets/fields/number_field.h"

#include <cmath>

namespace remit {

NumberField::NumberField(const Limits& limits, QWidget* parent)
    : QLineEdit(parent)
    , m_limits(limits)
{
    setMaxLength(40);
}

std::optional<double> NumberField::read() const
{
    bool isNumber = false;
    const double value = text().trimmed().replace(u',', u'.').toDouble(&isNumber);
    const bool fits = isNumber && std::isfinite(value) && value >= m_limits.least && value <= m_limits.most;
    return fits && (!m_limits.whole || value == std::floor(value)) ? std::optional(value) : std::nullopt;
}

std::optional<double> NumberField::value() const
{
    return read();
}

void NumberField::setValue(std::optional<double> value)
{
    setText(value ? QString::number(*value, 'g', 10) : QString());
}

QString NumberField::problem() const
{
    if (text().trimmed().isEmpty() || read())
        return {};
    const QString least = QString::number(m_limits.least);
    const QString most = QString::number(m_limits.most, 'f', 0);
    return m_limits.whole ? tr("Must be a whole number from %1 to %2, or empty.").arg(least, most)
                          : tr("Must be a number from %1 to %2, or empty.").arg(least, most);
}

} // namespace remit
