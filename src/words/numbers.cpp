#include "words/numbers.h"

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

} // namespace remit
