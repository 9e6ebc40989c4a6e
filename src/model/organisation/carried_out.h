#pragma once

#include "core/result.h"
#include "model/document/step.h"

namespace remit {

/// Does the step in the draft; its label.
inline QString carryOut(const Step& step, Plan& draft)
{
    apply(step.edit, draft);
    return step.label;
}

/// Why something typed cannot be.
inline Error refusal(const QString& sentence)
{
    return {sentence.toStdString()};
}

} // namespace remit
