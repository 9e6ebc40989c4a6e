#pragma once

#include "analysis/checks/finding.h"

#include <QString>

#include <vector>

/// Findings as the list shows them: gathered, filtered and in words.
namespace remit {

class ChartFindings;

enum class FindingGrouping { rule, responsibility, role, severity };

struct FindingLine {
    Finding finding;
    QString title;
    QString sentence;
    /// "14 · PO", "Product Owner", or empty for the whole chart.
    QString place;
    /// Of an accepted finding: who, until when, why.
    QString accepted;
};

/// Findings that stand together, the weightiest group first; accepted ones are a group of their own at the end.
struct FindingGroup {
    QString title;
    Severity severity = Severity::info;
    bool accepted = false;
    std::vector<FindingLine> lines;
};

/// `filter` looks at titles, sentences and places; every word of it has to be there.
std::vector<FindingGroup> groupsOf(const ChartFindings& findings, FindingGrouping grouping, const QString& filter);

/// The list as lines apart by tabs, and as comma-separated values that a spreadsheet takes as text.
QString asPlainText(const std::vector<FindingGroup>& groups);
QString asCsv(const std::vector<FindingGroup>& groups);

} // namespace remit
