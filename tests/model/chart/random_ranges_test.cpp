#include "core/chart.h"
#include "core/edits/edits.h"
#include "core/edits/edits_of_order.h"
#include "core/edits/edits_of_ranges.h"
#include "core/letters.h"
#include "exchange/formats/clipboard_block.h"
#include "model/document/plan_document.h"
#include "model/exchange/clipboard.h"
#include "model/exchange/paste.h"
#include "support/sample_edits.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <random>

using namespace remit;

namespace {

/// One thing after another that is done to ranges, on whatever the plan holds by then.
class RandomRanges {
public:
    explicit RandomRanges(std::uint64_t seed)
        : m_random(seed)
    {
    }

    Edit next(const Plan& plan)
    {
        const auto all = constellationsInOrder(plan);
        const Chart chart = chartOf(plan, all[pick(all.size())]);
        std::vector<ResponsibilityId> rows;
        for (const Band& band : chart.bands)
            rows.insert(rows.end(), band.rows.begin(), band.rows.end());
        if (rows.empty() || chart.roles.empty())
            return test::randomEdit(plan, m_random);
        const CellBlock block{chart.constellation, some(rows), some(chart.roles)};
        switch (pick(8)) {
        case 0:
            return toggleLetterIn(plan, cellsOf(block), letterOf(plan, chart.constellation));
        case 1:
            return setLettersIn(plan, cellsOf(block), pick(3) == 0 ? "" : letterOf(plan, chart.constellation));
        case 2:
            return pick(2) == 0 ? fillDown(plan, block) : fillRight(plan, block);
        case 3:
            return paste(plan, block, rows);
        case 4:
            return moveResponsibilities(plan, chart.constellation, block.rows, place(chart));
        case 5:
            return moveResponsibilities(plan, chart.constellation, block.rows, pick(2) == 0 ? -1 : 1);
        case 6:
            return moveRoles(plan, chart.constellation, block.roles,
                             pick(4) == 0 ? std::nullopt : std::optional(chart.roles[pick(chart.roles.size())]));
        default:
            return test::randomEdit(plan, m_random);
        }
    }

private:
    std::size_t pick(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random); }

    template <class Key> std::vector<Key> some(const std::vector<Key>& all)
    {
        const std::size_t first = pick(all.size());
        const std::size_t count = 1 + pick(all.size() - first);
        return {all.begin() + std::ptrdiff_t(first), all.begin() + std::ptrdiff_t(first + count)};
    }

    std::string letterOf(const Plan& plan, ConstellationId constellation)
    {
        const auto letters = lettersOf(plan, constellation);
        return letters[pick(letters.size())].letter;
    }

    RowPlace place(const Chart& chart)
    {
        const Band& band = chart.bands[pick(chart.bands.size())];
        if (band.rows.empty() || pick(3) == 0)
            return {band.area, std::nullopt};
        return {band.area, band.rows[pick(band.rows.size())]};
    }

    /// What was copied from one place is pasted in another, with titles or without.
    Edit paste(const Plan& plan, const CellBlock& from, const std::vector<ResponsibilityId>& rows)
    {
        const bool withTitles = pick(2) == 0;
        const TextGrid copied = *fromTabText(toTabText(textOf(plan, from, withTitles, withTitles)));
        PasteTarget target;
        target.constellation = from.constellation;
        target.rows.assign(rows.begin() + std::ptrdiff_t(pick(rows.size())), rows.end());
        target.roles = chartOf(plan, from.constellation).roles;
        target.withTitles = withTitles;
        target.selectedRows = 1 + pick(4);
        target.selectedColumns = 1 + pick(3);
        return pasteAt(plan, target, copied).edit;
    }

    std::mt19937_64 m_random;
};

} // namespace

TEST_CASE("edits, fills, pastes and moves of ranges are undone to the plan they began with, and redone")
{
    for (const std::uint64_t seed : {1, 2, 3}) {
        INFO("seed " << seed);
        QTemporaryDir folder;
        const Plan begin = test::smallPlan();
        auto document = std::move(*PlanDocument::create(folder.filePath("random.remit"), begin));
        RandomRanges random(seed);
        for (int step = 0; step < 120; ++step) {
            const Edit edit = random.next(document->plan());
            Plan expected = document->plan();
            apply(edit, expected);
            REQUIRE(document->perform("Step", edit));
            REQUIRE(document->plan() == expected);
        }
        const Plan end = document->plan();
        while (document->canUndo())
            document->undo();
        CHECK(document->plan() == begin);
        while (document->canRedo())
            document->redo();
        CHECK(document->plan() == end);
    }
}
