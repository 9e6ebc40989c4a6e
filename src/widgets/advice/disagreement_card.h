#pragma once

#include "advisor/advice/disagreements.h"
#include "advisor/sources.h"

#include <QFrame>

namespace remit {

/// A question on which sources disagree: both sides beside each other, each with its sources.
class DisagreementCard : public QFrame {
    Q_OBJECT

public:
    DisagreementCard(const Disagreement& question, const std::vector<Source>& sources, QWidget* parent = nullptr);

private:
    QWidget* makeSide(const QString& head, const Disagreement::Side& side, const std::vector<Source>& sources);
};

} // namespace remit
