#pragma once

#include "core/plan.h"

#include <QFrame>

namespace remit {

/// The letters of a constellation's scheme and what they mean.
class LetterLegend : public QFrame {
    Q_OBJECT

public:
    explicit LetterLegend(QWidget* parent = nullptr);

    void show(const Plan& plan, ConstellationId constellation);

signals:
    void otherLettersWanted();

private:
    std::vector<Letter> m_shown;
};

} // namespace remit
