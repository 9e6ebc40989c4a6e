#include "words/dates.h"

#include <QLocale>

namespace remit {

QString dateInWords(const QDate& date)
{
    return QLocale(QLocale::English).toString(date, QStringLiteral("d MMMM yyyy"));
}

QString dateInWords(const std::string& iso)
{
    const QString text = QString::fromStdString(iso).trimmed();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? dateInWords(date) : text;
}

} // namespace remit
