#pragma once

#include <string>
#include <string_view>

using xmlTextReader = struct _xmlTextReader; // libxml2's own name

namespace remit {

/// Walks over XML from part to part; nothing is loaded, damage ends the walk. The text outlives it.
class XmlWalk {
public:
    enum class At { start, end, text };

    explicit XmlWalk(std::string_view xml);
    ~XmlWalk();
    XmlWalk(const XmlWalk&) = delete;
    XmlWalk& operator=(const XmlWalk&) = delete;

    /// To the next start or end of an element or text; false behind the last. An element without content has no end.
    bool next();
    At at() const { return m_at; }
    bool starts(std::string_view name) const { return m_at == At::start && m_name == name; }
    bool ends(std::string_view name) const { return m_at == At::end && m_name == name; }
    /// Whether an element that starts has no content.
    bool isEmpty() const;
    /// Of the element that starts, without the prefix of its name; empty when it has no such attribute.
    std::string attribute(std::string_view name) const;
    std::string text() const;

private:
    xmlTextReader* m_reader;
    At m_at = At::text;
    std::string m_name;
};

} // namespace remit
