#include "analysis/checks/rules.h"

#include <algorithm>

namespace remit {

bool Rule::excepts(std::string_view catalogueKey) const
{
    return std::find(except.begin(), except.end(), catalogueKey) != except.end();
}

const Rule* RuleBook::find(std::string_view name) const
{
    const std::size_t index = indexOf(name);
    return index < m_rules.size() ? &m_rules[index] : nullptr;
}

std::size_t RuleBook::indexOf(std::string_view name) const
{
    const auto found
        = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule& each) { return each.name == name; });
    return static_cast<std::size_t>(found - m_rules.begin());
}

} // namespace remit
