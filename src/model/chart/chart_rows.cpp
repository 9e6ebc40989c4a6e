#include "model/chart/chart_rows.h"

#include <algorithm>

namespace remit {

namespace {

class Listing {
public:
    explicit Listing(const ChartRowOptions& options)
        : m_options(options)
    {
    }

    void addBands(const Chart& chart)
    {
        std::vector<int> firstNumbers;
        int number = 0;
        for (const Band& band : chart.bands) {
            firstNumbers.push_back(number);
            number += int(band.rows.size());
        }
        const bool ordered = m_options.bandOrder.size() == chart.bands.size();
        for (std::size_t i = 0; i < chart.bands.size(); ++i) {
            const std::size_t place = ordered ? m_options.bandOrder[i] : i;
            m_number = firstNumbers[place];
            add(chart.bands[place]);
        }
        m_number = number;
    }

    /// Puts the rows into the wanted order; there are no bands and none is collapsed.
    void addInOrder(const Chart& chart)
    {
        std::map<ResponsibilityId, ChartEntry> entries;
        for (const Band& band : chart.bands) {
            for (const ResponsibilityId row : band.rows)
                entries[row] = {ChartRowKind::responsibility, band.area, row, ++m_number};
        }
        if (m_options.draft && !m_options.draft->after)
            addDraftAt(*m_options.draft, false);
        for (const ResponsibilityId row : m_options.order) {
            const auto found = entries.find(row);
            if (found == entries.end())
                continue;
            if (isShown(row))
                m_entries.push_back(found->second);
            addDraftAt({found->second.area, row}, false);
        }
    }

    std::vector<ChartEntry> finish(std::optional<AreaId> lastArea)
    {
        if (m_options.withReadyRow)
            m_entries.push_back({ChartRowKind::ready, lastArea, {}, m_number + 1});
        return std::move(m_entries);
    }

private:
    void add(const Band& band)
    {
        if (band.area && isBandShown(band))
            m_entries.push_back({ChartRowKind::band, band.area, {}, 0});
        const bool collapsed = band.area && m_options.collapsed.contains(band.area);
        addDraftAt({band.area, std::nullopt}, collapsed);
        for (const ResponsibilityId row : band.rows) {
            ++m_number;
            if (!collapsed && isShown(row))
                m_entries.push_back({ChartRowKind::responsibility, band.area, row, m_number});
            addDraftAt({band.area, row}, collapsed);
        }
    }
    bool isShown(ResponsibilityId row) const { return !m_options.away.contains(row); }
    bool isBandShown(const Band& band) const
    {
        return m_options.withEmptyBands || (m_options.draft && m_options.draft->area == band.area)
            || std::any_of(band.rows.begin(), band.rows.end(), [this](ResponsibilityId row) { return isShown(row); });
    }
    void addDraftAt(const DraftPlace& place, bool collapsed)
    {
        if (!collapsed && m_options.draft == place)
            m_entries.push_back({ChartRowKind::draft, place.area, {}, 0});
    }

    const ChartRowOptions& m_options;
    std::vector<ChartEntry> m_entries;
    int m_number = 0;
};

} // namespace

std::vector<ChartEntry> entriesOf(const Chart& chart, const ChartRowOptions& options)
{
    Listing listing(options);
    if (!options.order.empty())
        listing.addInOrder(chart);
    else
        listing.addBands(chart);
    return listing.finish(chart.bands.empty() ? std::nullopt : chart.bands.back().area);
}

} // namespace remit
