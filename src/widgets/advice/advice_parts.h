#pragma once

#include "advisor/sources.h"

#include <QString>

#include <vector>

class QLabel;
class QPushButton;
class QWidget;

namespace remit {

/// A label whose words wrap, in the look of a part of the style sheet.
QLabel* adviceLabel(const QString& words, const char* part, QWidget* parent);
/// A button that looks like a link.
QPushButton* adviceLink(const QString& words, QWidget* parent);
/// "2 sources": opens them. It is not to be seen where there are none.
QPushButton* sourcesLink(const QString& about, const std::vector<const Source*>& sources, QWidget* parent);
/// A button that shows and hides what stands below it.
QPushButton* foldButton(const QString& words, QWidget& folded, bool isOpen, QWidget* parent);

} // namespace remit
