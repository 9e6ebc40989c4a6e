#pragma once

#include "analysis/overlay/overlay.h"

#include <QString>
#include <QStringList>

/// Where people's answers differ, in words, for screen, paper and command line.
namespace remit {

/// "Who is accountable", "Who is told".
QString disputeWords(Dispute dispute);

/// Who says what about the heart of it: "Anna: PM. Ben and Cleo: PO." Names are those of the voices, in their order;
/// who left the row blank is not told of.
QString disputeSentence(const Plan& plan, ConstellationId constellation, const DisputedRow& row,
                        const std::vector<ChartVoice>& voices, const QStringList& names);

/// "78 % agreement: 18 of 23 cells"; says so where nothing can be compared.
QString shareWords(const Overlay& overlay);

} // namespace remit
