#pragma once

#include "analysis/checks/finding.h"

#include <QFont>

class QPainter;
class QRect;

namespace remit {

struct Theme;

/// The exclamation mark before what has something to fix or to look at.
void paintFindingMark(QPainter& painter, const QRect& rect, Severity severity, const QFont& font, const Theme& theme);
int findingMarkWidth(const QFont& font);

/// The bar of a card about a finding.
QColor severityColor(Severity severity, const Theme& theme);

} // namespace remit
