#include "exchange/formats/html_parsing.h"

#include "exchange/formats/clipboard_block.h"
#include "exchange/formats/html_attributes.h"

#include <libxml/HTMLparser.h>

#include <memory>

namespace remit {

namespace {

/// The parser's callbacks, and the halt when there is too much.
struct Parse {
    HtmlTableReader& reader;
    std::chrono::steady_clock::time_point end;
    htmlParserCtxtPtr parser = nullptr;
    std::size_t depth = 0;
    HtmlStop stop = HtmlStop::none;

    static Parse& of(void* context) { return *static_cast<Parse*>(context); }
    static std::string name(const xmlChar* text) { return reinterpret_cast<const char*>(text); }

    /// Whether reading goes on. The parser still reports the end of what is open after it was stopped.
    bool goesOn()
    {
        if (stop != HtmlStop::none)
            return false;
        if (reader.isTooLarge())
            stop = HtmlStop::cells;
        else if (depth > BlockLimits::depth)
            stop = HtmlStop::depth;
        else if (std::chrono::steady_clock::now() >= end)
            stop = HtmlStop::time;
        if (stop != HtmlStop::none)
            xmlStopParser(parser);
        return stop == HtmlStop::none;
    }
    static void startElement(void* context, const xmlChar* tag, const xmlChar** attributes)
    {
        ++of(context).depth;
        if (of(context).goesOn())
            of(context).reader.start(name(tag), attributes);
    }
    static void endElement(void* context, const xmlChar* tag)
    {
        of(context).depth -= of(context).depth > 0 ? 1 : 0;
        if (of(context).goesOn())
            of(context).reader.end(name(tag));
    }
    static void characters(void* context, const xmlChar* text, int length)
    {
        if (of(context).goesOn())
            of(context).reader.characters({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
    }
    /// Mistakes are no matter; but a document of nothing else must end as well.
    static void mistake(void* context, const char*, ...) { of(context).goesOn(); }
};

void parseInto(Parse& parse, const std::string& html)
{
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(htmlNewParserCtxt(),
                                                                                &htmlFreeParserCtxt);
    if (!parser)
        return;
    *parser->sax = htmlSAXHandler{};
    parser->sax->startElement = &Parse::startElement;
    parser->sax->endElement = &Parse::endElement;
    parser->sax->characters = &Parse::characters;
    parser->sax->ignorableWhitespace = &Parse::characters;
    parser->sax->error = &Parse::mistake;
    parser->userData = &parse;
    parse.parser = parser.get();
    htmlCtxtReadMemory(parser.get(), html.data(), static_cast<int>(html.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
}

} // namespace

HtmlStop readHtml(const std::string& html, HtmlTableReader& reader, std::chrono::steady_clock::time_point end)
{
    Parse parse{reader, end};
    parseInto(parse, withFewAttributes(html, BlockLimits::attributes));
    return parse.stop;
}

} // namespace remit
