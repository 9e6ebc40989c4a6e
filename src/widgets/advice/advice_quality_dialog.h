#pragma once

#include "advisor/advice/advice_quality.h"

#include <QDialog>

namespace remit {

/// How good the advice was where it could be measured, beside answers that know nothing, and where it is weak.
class AdviceQualityDialog : public QDialog {
    Q_OBJECT

public:
    explicit AdviceQualityDialog(const AdviceQuality& quality, QWidget* parent = nullptr);
};

} // namespace remit
