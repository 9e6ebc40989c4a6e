#include "exchange/formats/asked_line.h"

#include "core/utf8.h"

#include <algorithm>

namespace remit {

namespace {

constexpr std::string_view ownerSign = "owner: ";
constexpr std::string_view dueSign = "due: ";
constexpr std::string_view joint = "; ";

bool isDate(std::string_view text)
{
    constexpr std::string_view form = "0000-00-00";
    return text.size() == form.size() && std::equal(text.begin(), text.end(), form.begin(), [](char each, char wanted) {
               return wanted == '-' ? each == '-' : each >= '0' && each <= '9';
           });
}

} // namespace

std::string lineFor(const AskedLine& asked)
{
    std::string line = (asked.role.empty() ? std::string() : asked.role + ": ") + tidied(asked.text);
    std::string details;
    // A text that ends like details gets empty ones behind it, so that it stays a text.
    const AskedLine alike = askedIn(line);
    if (!asked.owner.empty() || !alike.owner.empty() || !alike.due.empty())
        details = std::string(ownerSign) + tidied(asked.owner);
    if (!asked.due.empty())
        details += (details.empty() ? std::string() : std::string(joint)) + std::string(dueSign) + asked.due;
    return details.empty() ? line : line + " [" + details + "]";
}

AskedLine askedIn(std::string_view line)
{
    AskedLine asked;
    asked.text = tidied(line);
    const std::size_t open = asked.text.rfind(" [");
    if (open == std::string::npos || asked.text.back() != ']')
        return asked;
    std::string_view details(asked.text);
    details = details.substr(open + 2, details.size() - open - 3);
    const bool hasOwner = details.starts_with(ownerSign);
    const std::size_t due = hasOwner ? details.rfind(std::string(joint) + std::string(dueSign)) : 0;
    const std::size_t dueAt = hasOwner && due != std::string_view::npos ? due + joint.size() : due;
    const bool hasDue = dueAt != std::string_view::npos && details.substr(dueAt).starts_with(dueSign)
        && isDate(details.substr(dueAt + dueSign.size()));
    if (hasDue)
        asked.due = details.substr(dueAt + dueSign.size());
    if (hasOwner)
        asked.owner = tidied(details.substr(ownerSign.size(), (hasDue ? due : details.size()) - ownerSign.size()));
    if (hasOwner || hasDue)
        asked.text = tidied(std::string_view(asked.text).substr(0, open));
    return asked;
}

} // namespace remit
