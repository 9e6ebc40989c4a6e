#pragma once

#include "model/chart/chart_findings.h"
#include "model/document/embedded_resources.h"
#include "model/document/plan_document.h"
#include "support/plan_text.h"

#include <QTemporaryDir>

namespace remit::test {

/// A plan on disk with its findings, on a day the test chooses.
struct FindingsFixture {
    explicit FindingsFixture(std::string_view text)
        : document(std::move(*PlanDocument::create(folder.filePath(QStringLiteral("plan.remit")), planFrom(text))))
        , findings(
              *document, texts, theChart, [this] { return today; }, [this] { return circumstances; })
    {
    }

    /// The first standing finding of the rule.
    Finding of(const std::string& rule) const
    {
        for (const Finding& finding : findings.report().findings) {
            if (finding.rule == rule && !finding.waived)
                return finding;
        }
        return {};
    }

    QTemporaryDir folder;
    CheckTexts texts = std::move(*readCheckTexts(embeddedResources()));
    std::string today = "2026-11-22";
    CheckContext circumstances;
    std::unique_ptr<PlanDocument> document;
    ChartFindings findings;
};

inline constexpr std::string_view troubledChart = R"(               | PM | PO | BA
Delivery:
Accept stories | AR | A  | C
Write docs     | C  |    | R
Test it        | C  |    | R
Order backlog  | I  | AR | C
)";

} // namespace remit::test
