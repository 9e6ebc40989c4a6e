#include "model/chart_rows.h"

namespace remit {

namespace {

class Listing {
public:
    explicit Listing(const ChartRowOptions& options)
        : m_options(options)
    {
    }

    void add(const Band& band)
    {
        if (band.area)
            m_entries.push_back({ChartRowKind::band, band.area, {}, 0});
        const bool collapsed = band.area && m_options.collapsed.contains(band.area);
        addDraftAt({band.area, std::nullopt}, collapsed);
        for (const ResponsibilityId row : band.rows) {
            ++m_number;
            if (!collapsed)
                m_entries.push_back({ChartRowKind::responsibility, band.area, row, m_number});
            addDraftAt({band.area, row}, collapsed);
        }
        m_lastArea = band.area;
    }

    std::vector<ChartEntry> finish()
    {
        if (m_options.withReadyRow)
            m_entries.push_back({ChartRowKind::ready, m_lastArea, {}, m_number + 1});
        return std::move(m_entries);
    }

private:
    void addDraftAt(const DraftPlace& place, bool collapsed)
    {
        if (!collapsed && m_options.draft == place)
            m_entries.push_back({ChartRowKind::draft, place.area, {}, 0});
    }

    const ChartRowOptions& m_options;
    std::vector<ChartEntry> m_entries;
    std::optional<AreaId> m_lastArea;
    int m_number = 0;
};

} // namespace

bool isSameRow(const ChartEntry& a, const ChartEntry& b)
{
    return a.kind == b.kind && a.responsibility == b.responsibility
        && (a.kind != ChartRowKind::band || a.area == b.area);
}

std::vector<ChartEntry> entriesOf(const Chart& chart, const ChartRowOptions& options)
{
    Listing listing(options);
    for (const Band& band : chart.bands)
        listing.add(band);
    return listing.finish();
}

} // namespace remit
