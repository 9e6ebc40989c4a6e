#pragma once

#include "advisor/comparison/metric_texts.h"
#include "analysis/comparison/comparison.h"
#include "analysis/comparison/moves.h"
#include "analysis/comparison/part_changes.h"

#include <QString>
#include <QStringList>

/// What is said of constellations side by side, on screen, on paper and on the command line.
namespace remit {

/// How a column is called: in little room, and what stands below it.
struct ColumnWords {
    QString name;
    QString below;
};
/// `baseline` tells those that are gone.
ColumnWords columnWords(const Plan& plan, ConstellationId constellation, ConstellationId baseline,
                        const ComparedColumn& column);
/// In a sentence: "Product Owner", "Anna Weber".
QString columnInSentence(const Plan& plan, ConstellationId constellation, ConstellationId baseline,
                         const ComparedColumn& column);

/// Who had it, and who has it: by people where both sides tell them and they differ.
QString holdersBefore(const Plan& plan, const RowMove& move);
QString holdersAfter(const Plan& plan, const RowMove& move);
/// Who hands it to whom: "Anna → Ben", "PM → PO", "nobody → PO"; by people where both sides tell them and they differ.
QString moveInWords(const Plan& plan, const RowMove& move);
/// With the responsibility before it: "Accept stories: Anna → Ben".
QString moveSentence(const Plan& plan, const RowMove& move);

/// "gets 11 responsibilities, 8 with the last word; hands over 2; from ≈ 12 to ≈ 31 h a week"; empty where nothing
/// changes.
QString partSentence(const PartChange& change);

/// A figure as it is told: "2.5", "≈ 110 %", "unknown"; with whose it is where it is somebody's: "≈ 110 %, PO".
QString figureText(const Plan& plan, ConstellationId constellation, const MetricText& metric, const Figure& figure);
/// "better", "worse"; empty where there is nothing to say.
QString verdictWord(Verdict verdict);

/// "1 (better)"; a figure that is neither better nor worse stays as it is.
QString withVerdict(const QString& figure, Verdict verdict);

/// A cell as a screen reader says it: "Product Owner, Proposed, Accept stories: A R; in Today C".
QString spokenDifference(const Plan& plan, const Comparison& comparison, const ComparedPlace& place);
/// "14 of 31 responsibilities differ"
QString differingText(const Comparison& comparison);
/// A sentence for each constellation that has too little in common with the baseline for their figures to be compared.
QStringList apartSentences(const Plan& plan, const Comparison& comparison);
/// A constellation by its name; empty for one that is gone.
QString constellationName(const Plan& plan, ConstellationId constellation);

} // namespace remit
