#pragma once

#include <QString>

#include <functional>

namespace remit {

/// The longest title or name a plan keeps, in characters; nobody reads further, and a page has to show it.
constexpr int longestName = 500;

/// A name as the plan keeps it; where something of it had to go, also the whole of it, to be kept as a description.
struct Name {
    QString text;
    QString whole;

    bool isCut() const { return !whole.isEmpty(); }
};

/// One line without outer spaces, controls or directional overrides, cut at a whole character where it is too long.
Name nameFrom(const QString& typed);

/// Whether they differ in nothing but case.
bool areSameName(const QString& one, const QString& other);

/// "Team", "Team 2", "Team 3": the first that is not taken.
QString freeName(const QString& name, const std::function<bool(const QString&)>& isTaken);

/// The text with places to break a line in words that are too long for one.
QString breakable(const QString& text, int longestWord);

/// Rich text for a tool tip that wraps, in the middle of a word too where one is too long.
QString asToolTip(const QString& text);

/// At most `length` characters, the last one an ellipsis where something is missing.
QString shortened(const QString& text, int length);

} // namespace remit
