#pragma once

#include <QString>

namespace remit {

struct PlanNews;

/// "Undone: Give R to PO on “Pricing”", "Undone by Pat: …".
QString inWords(const PlanNews& news);

} // namespace remit
