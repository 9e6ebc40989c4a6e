#pragma once

#include "advisor/advice/first_actions.h"
#include "advisor/sources.h"

#include <QFrame>

namespace remit {

/// What helps first, whatever the set-up, and is missing: each with why and its sources.
class FirstActionsBox : public QFrame {
    Q_OBJECT

public:
    FirstActionsBox(const std::vector<const FirstAction*>& actions, const std::vector<Source>& sources,
                    QWidget* parent = nullptr);
};

} // namespace remit
