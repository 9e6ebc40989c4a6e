#include "exchange/readers/xml_walk.h"

#include <libxml/xmlreader.h>

#include <climits>

namespace remit {

namespace {

std::string utf8Text(const xmlChar* text)
{
    return text == nullptr ? std::string() : reinterpret_cast<const char*>(text);
}

} // namespace

XmlWalk::XmlWalk(std::string_view xml)
    : m_reader(xml.size() > INT_MAX ? nullptr
                                    : xmlReaderForMemory(xml.data(), static_cast<int>(xml.size()), nullptr, nullptr,
                                                         XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING))
{
}

XmlWalk::~XmlWalk()
{
    if (m_reader != nullptr)
        xmlFreeTextReader(m_reader);
}

bool XmlWalk::next()
{
    while (m_reader != nullptr && xmlTextReaderRead(m_reader) == 1) {
        const int type = xmlTextReaderNodeType(m_reader);
        const bool isText = type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_CDATA
            || type == XML_READER_TYPE_WHITESPACE || type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE;
        if (!isText && type != XML_READER_TYPE_ELEMENT && type != XML_READER_TYPE_END_ELEMENT)
            continue;
        m_at = isText ? At::text : type == XML_READER_TYPE_ELEMENT ? At::start : At::end;
        m_name = isText ? std::string() : utf8Text(xmlTextReaderConstLocalName(m_reader));
        return true;
    }
    return false;
}

bool XmlWalk::isEmpty() const
{
    return xmlTextReaderIsEmptyElement(m_reader) == 1;
}

std::string XmlWalk::attribute(std::string_view name) const
{
    std::string value;
    for (int has = xmlTextReaderMoveToFirstAttribute(m_reader); has == 1;
         has = xmlTextReaderMoveToNextAttribute(m_reader)) {
        if (utf8Text(xmlTextReaderConstLocalName(m_reader)) == name)
            value = utf8Text(xmlTextReaderConstValue(m_reader));
    }
    xmlTextReaderMoveToElement(m_reader);
    return value;
}

std::string XmlWalk::text() const
{
    return utf8Text(xmlTextReaderConstValue(m_reader));
}

} // namespace remit
