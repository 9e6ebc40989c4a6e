#pragma once

#include <string>
#include <string_view>

namespace remit {

/// The text with what HTML would take for markup written as entities; fit for content and for quoted attributes.
inline std::string htmlText(std::string_view text)
{
    std::string html;
    for (const char each : text) {
        switch (each) {
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '&':
            html += "&amp;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\'':
            html += "&#39;";
            break;
        default:
            html += each;
        }
    }
    return html;
}

} // namespace remit
