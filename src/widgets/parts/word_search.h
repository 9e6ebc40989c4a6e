#pragma once

#include <QString>

#include <optional>

namespace remit {

/// How well a text answers what was typed, higher is better; nothing when a typed word is not in it. Each word may be
/// the beginning of a word, a part of one, or its letters in order with gaps ("expdf" finds "Export as PDF"). Case and
/// accents do not matter.
std::optional<int> matchOfWords(const QString& typed, const QString& text);

} // namespace remit
