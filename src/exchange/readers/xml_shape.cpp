#include "exchange/readers/xml_shape.h"

#include <algorithm>
#include <charconv>

namespace remit {

namespace {

/// Goes from tag to tag.
class TagScanner {
public:
    explicit TagScanner(std::string_view xml)
        : m_xml(xml)
    {
    }

    XmlShape shape()
    {
        std::size_t at = m_xml.find('<');
        while (at < m_xml.size() && m_shape.isUsual()) {
            const std::string_view rest = m_xml.substr(at);
            if (rest.starts_with("<!--"))
                at = behind("-->", at);
            else if (rest.starts_with("<![CDATA["))
                at = behind("]]>", at);
            else
                at = readTag(at);
            at = m_xml.find('<', std::min(at, m_xml.size()));
        }
        return m_shape;
    }

private:
    std::size_t behind(std::string_view end, std::size_t from) const
    {
        const std::size_t found = m_xml.find(end, from);
        return found == std::string_view::npos ? m_xml.size() : found + end.size();
    }
    /// Gives the place behind the tag.
    std::size_t readTag(std::size_t at)
    {
        const char kind = at + 1 < m_xml.size() ? m_xml[at + 1] : '>';
        std::size_t attributes = 0;
        std::size_t end = at + 1;
        for (char quote = 0; end < m_xml.size() && (quote != 0 || m_xml[end] != '>'); ++end) {
            const char each = m_xml[end];
            if (quote != 0)
                quote = each == quote ? '\0' : quote;
            else if (each == '"' || each == '\'')
                quote = each;
            else if (each == '=' && ++attributes > 0)
                addRepeats(m_xml.substr(at, end - at), m_xml.substr(end + 1));
        }
        m_shape.attributes = std::max(m_shape.attributes, attributes);
        if (kind == '/')
            m_open -= m_open > 0 ? 1 : 0;
        else if (kind != '?' && kind != '!' && m_xml[end - 1] != '/')
            m_shape.depth = std::max(m_shape.depth, ++m_open);
        return end;
    }
    void addRepeats(std::string_view before, std::string_view value)
    {
        if (!before.ends_with("-repeated") || value.empty())
            return;
        std::size_t number = 0;
        std::from_chars(value.data() + 1, value.data() + value.size(), number);
        constexpr std::size_t most = 1'000'000'000;
        m_shape.repeats += std::min(number, most);
    }

    std::string_view m_xml;
    XmlShape m_shape;
    std::size_t m_open = 0;
};

} // namespace

XmlShape shapeOf(std::string_view xml)
{
    return TagScanner(xml).shape();
}

} // namespace remit
