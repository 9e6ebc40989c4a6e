#include "exchange/readers/shared_texts.h"

#include "exchange/formats/text_grid.h"

namespace remit {

std::size_t SharedTexts::append(std::string_view text)
{
    constexpr std::size_t most = ImportLimits::cells;
    if (m_texts.size() == most)
        throw TooManyCells();
    m_texts.emplace_back(text);
    return m_texts.size() - 1;
}

std::size_t SharedTexts::commit_segments()
{
    const std::size_t index = append(m_segments);
    m_segments.clear();
    return index;
}

const std::string& SharedTexts::at(std::size_t index) const
{
    static const std::string nothing;
    return index < m_texts.size() ? m_texts[index] : nothing;
}

} // namespace remit
