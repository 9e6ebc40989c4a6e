#pragma once

#include <QString>

#include <string_view>

namespace remit {

/// Words of the plan, which are UTF-8, as Qt shows them.
inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace remit
