#include "exchange/readers/shared_texts.h"

namespace remit {

std::size_t SharedTexts::append(std::string_view text)
{
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
