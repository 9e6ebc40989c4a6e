#include "advisor/catalogue_references.h"

#include <set>

namespace remit {

namespace {

/// Collects the first thing that is wrong.
class References {
public:
    explicit References(const Catalogue& catalogue)
        : m_catalogue(catalogue)
    {
    }

    void check()
    {
        checkEntries();
        checkRoles();
        for (const ChartTemplate& chart : m_catalogue.charts)
            checkChart(chart);
    }
    const std::string& fault() const { return m_fault; }

private:
    void expect(bool holds, const std::string& sentence)
    {
        if (!holds && m_fault.empty())
            m_fault = sentence;
    }

    template <class Value> void expectUnique(const std::vector<Value>& values, const std::string& file)
    {
        std::set<std::string> seen;
        for (const Value& each : values)
            expect(seen.insert(each.key).second, file + ": the key " + each.key + " is there twice.");
    }

    void checkEntries()
    {
        expectUnique(m_catalogue.areas, "catalogue/areas.json");
        expectUnique(m_catalogue.entries, "catalogue/responsibilities.json");
        for (const CatalogueEntry& entry : m_catalogue.entries) {
            const std::string where = "catalogue/responsibilities.json: responsibility " + entry.key;
            expect(m_catalogue.area(entry.area) != nullptr, where + ": there is no area " + entry.area + ".");
            for (const auto& cell : entry.letters)
                expect(m_catalogue.role(cell.first) != nullptr, where + ": there is no role " + cell.first + ".");
        }
    }

    void checkRoles()
    {
        expectUnique(m_catalogue.roles, "catalogue/roles.json");
        for (const CatalogueRole& role : m_catalogue.roles) {
            for (const std::string& other : role.standsFor)
                expect(m_catalogue.role(other) != nullptr,
                       "catalogue/roles.json: role " + role.key + ": there is no role " + other + ".");
        }
    }

    void expectRow(const std::string& where, const std::string& row)
    {
        expect(m_catalogue.entry(row) != nullptr, where + ": there is no responsibility " + row + ".");
    }
    void expectRole(const std::string& where, const std::string& role)
    {
        expect(m_catalogue.role(role) != nullptr, where + ": there is no role " + role + ".");
    }

    void checkChart(const ChartTemplate& chart)
    {
        const std::string where = "catalogue/charts.json: chart " + chart.key;
        checkAncestors(chart, where);
        for (const auto& role : chart.roles) {
            expectRole(where, role.role);
            for (const std::string& column : role.columns)
                expectRole(where, column);
        }
        for (const std::string& row : chart.drop)
            expectRow(where, row);
        for (const auto& change : chart.changes) {
            expectRole(where, change.role);
            for (const std::string& row : change.rows)
                expectRow(where, row);
        }
        for (const auto& line : chart.lines) {
            expectRow(where, line.row);
            for (const auto& cell : line.letters)
                expectRole(where, cell.first);
        }
        for (const auto& sharing : chart.sharing)
            expectRow(where, sharing.first);
    }

    void checkAncestors(const ChartTemplate& chart, const std::string& where)
    {
        std::set<std::string> seen{chart.key};
        for (std::string parent = chart.inherits; !parent.empty() && m_fault.empty();) {
            const ChartTemplate* found = m_catalogue.chart(parent);
            expect(found != nullptr, where + ": there is no chart " + parent + " to inherit from.");
            expect(seen.insert(parent).second, where + ": it inherits from itself.");
            parent = found != nullptr ? found->inherits : std::string();
        }
    }

    const Catalogue& m_catalogue;
    std::string m_fault;
};

} // namespace

Result<> checkReferences(const Catalogue& catalogue)
{
    References references(catalogue);
    references.check();
    if (!references.fault().empty())
        return Error{references.fault()};
    return {};
}

} // namespace remit
