#pragma once

#include <QDate>
#include <QString>

#include <string>

namespace remit {

/// "22 November 2026"
QString dateInWords(const QDate& date);

/// An ISO date in words; what is no date stays as it is.
QString dateInWords(const std::string& iso);

} // namespace remit
