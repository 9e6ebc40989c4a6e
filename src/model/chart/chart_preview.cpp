#include "model/chart/chart_preview.h"

namespace remit {

namespace {

template <class Row> void note(PlanChange& change, const Row& row)
{
    change.add<Row>(row.key());
}

template <class Row> void note(PlanChange& change, const Removal<Row>& removal)
{
    change.add<Row>(removal.key);
}

} // namespace

ChartPreview previewOf(const Plan& plan, const Edit& edit)
{
    ChartPreview preview{plan, {}};
    apply(edit, preview.plan);
    edit.eachStep([&](const auto& each) { note(preview.change, each); });
    return preview;
}

} // namespace remit
