#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace remit {

/// The HTML with no more than `most` attributes in each tag. The parser compares each attribute with all before it, so
/// that a tag of a hundred thousand would take it minutes.
std::string withFewAttributes(std::string_view html, std::size_t most);

} // namespace remit
