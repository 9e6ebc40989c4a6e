#include "words/numbers.h"

#include <cmath>

namespace remit {

QString trimmedNumber(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

QString hoursText(double hours)
{
    return trimmedNumber(hours, hours < 1 ? 2 : 1);
}

QString hoursText(double hours, bool isRough)
{
    return isRough && hours >= 1 ? QString::number(std::round(hours), 'f', 0) : hoursText(hours);
}

QString signOfFigure(bool isAtLeast, bool isRough)
{
    return isAtLeast ? QStringLiteral("≥ ") : isRough ? QStringLiteral("≈ ") : QString();
}

} // namespace remit
