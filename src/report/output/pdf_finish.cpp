#include "report/output/pdf_finish.h"

#include "core/text.h"
#include "report/output/pdf_text.h"
#include "report/output/print_fonts.h"

#include <QList>

#include <cstdlib>
#include <map>
#include <memory>
#include <type_traits>

#include <qpdf/qpdf-c.h>

namespace remit {

namespace {

struct Cleanup {
    void operator()(qpdf_data document) const { qpdf_cleanup(&document); }
};
using Document = std::unique_ptr<std::remove_pointer_t<qpdf_data>, Cleanup>;

void setAuthor(qpdf_data document, const QString& author)
{
    const qpdf_oh info = qpdf_oh_get_key(document, qpdf_get_trailer(document), "/Info");
    if (!author.isEmpty() && qpdf_oh_is_dictionary(document, info))
        qpdf_oh_replace_key(document, info, "/Author",
                            qpdf_oh_new_unicode_string(document, author.toUtf8().constData()));
}

/// What a stream holds, unpacked; empty when that fails.
QByteArray contentOf(qpdf_data document, qpdf_oh stream)
{
    unsigned char* bytes = nullptr;
    std::size_t size = 0;
    QPDF_BOOL isUnpacked = QPDF_FALSE;
    qpdf_oh_get_stream_data(document, stream, qpdf_dl_generalized, &isUnpacked, &bytes, &size);
    const std::unique_ptr<unsigned char, decltype(&std::free)> owner(bytes, &std::free);
    if (bytes == nullptr || isUnpacked == QPDF_FALSE)
        return {};
    return {reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)};
}

void replaceContent(qpdf_data document, qpdf_oh stream, const QByteArray& content)
{
    constexpr qsizetype sizeOfQt = 4; // qCompress puts the size before what PDF calls FlateDecode.
    const QByteArray packed = qCompress(content).mid(sizeOfQt);
    qpdf_oh_replace_stream_data(document, stream, reinterpret_cast<const unsigned char*>(packed.constData()),
                                static_cast<std::size_t>(packed.size()), qpdf_oh_new_name(document, "/FlateDecode"),
                                qpdf_oh_new_null(document));
}

/// "[ 0 [ 994 638 … ] ]", as QPdfWriter says the widths; empty for others.
GlyphWidths widthsOf(qpdf_data document, qpdf_oh font)
{
    const qpdf_oh descendants = qpdf_oh_get_key(document, font, "/DescendantFonts");
    if (!qpdf_oh_is_array(document, descendants))
        return {};
    const qpdf_oh all = qpdf_oh_get_key(document, qpdf_oh_get_array_item(document, descendants, 0), "/W");
    if (!qpdf_oh_is_array(document, all) || qpdf_oh_get_array_n_items(document, all) != 2)
        return {};
    const qpdf_oh list = qpdf_oh_get_array_item(document, all, 1);
    GlyphWidths widths;
    for (int i = 0; i < qpdf_oh_get_array_n_items(document, list); ++i)
        widths.push_back(qpdf_oh_get_int_value_as_int(document, qpdf_oh_get_array_item(document, list, i)));
    return widths;
}

/// Makes the text of pages smaller and findable; pages share their fonts.
class TextFinisher {
public:
    explicit TextFinisher(qpdf_data document)
        : m_document(document)
    {
    }

    /// What the page holds; `calls` go before and behind it, in the units pages are drawn in.
    void finish(qpdf_oh page, const StampedPages::Calls& calls)
    {
        constexpr QByteArrayView matrix = " cm\n"; // the first sets the units
        const qpdf_oh stream = qpdf_oh_get_key(m_document, page, "/Contents");
        QByteArray content = contentOf(m_document, stream);
        if (content.isEmpty())
            return;
        content = compactText(content, fontsOf(page));
        content.insert(content.indexOf(matrix) + matrix.size(), QByteArrayView(calls.under));
        content.append(QByteArrayView(calls.over));
        replaceContent(m_document, stream, content);
    }

private:
    std::map<QByteArray, GlyphWidths> fontsOf(qpdf_oh page)
    {
        std::map<QByteArray, GlyphWidths> fonts;
        const qpdf_oh named = qpdf_oh_get_key(m_document, qpdf_oh_get_key(m_document, page, "/Resources"), "/Font");
        if (!qpdf_oh_is_dictionary(m_document, named))
            return fonts;
        qpdf_oh_begin_dict_key_iter(m_document, named);
        QList<QByteArray> names;
        while (qpdf_oh_dict_more_keys(m_document) != QPDF_FALSE)
            names << qpdf_oh_dict_next_key(m_document);
        for (const QByteArray& name : names) {
            const GlyphWidths& widths = known(qpdf_oh_get_key(m_document, named, name.constData()));
            if (!widths.empty())
                fonts[name] = widths;
        }
        return fonts;
    }

    const GlyphWidths& known(qpdf_oh font)
    {
        const int id = qpdf_oh_get_object_id(m_document, font);
        const auto found = m_widths.find(id);
        if (found != m_widths.end())
            return found->second;
        const qpdf_oh characters = qpdf_oh_get_key(m_document, font, "/ToUnicode");
        if (qpdf_oh_is_stream(m_document, characters))
            replaceContent(m_document, characters, withSpaces(contentOf(m_document, characters)));
        return m_widths[id] = widthsOf(m_document, font);
    }

    qpdf_data m_document;
    /// By the numbers of the fonts' objects.
    std::map<int, GlyphWidths> m_widths;
};

/// The content of a page as something to draw on others, in the units pages are drawn in.
qpdf_oh formOf(qpdf_data document, qpdf_oh page)
{
    const qpdf_oh form = qpdf_oh_get_key(document, page, "/Contents");
    const qpdf_oh box = qpdf_oh_get_key(document, page, "/MediaBox");
    const double height = qpdf_oh_get_numeric_value(document, qpdf_oh_get_array_item(document, box, 3));
    const QByteArray fromPoints
        = QStringLiteral("[%1 0 0 -%1 0 %2]").arg(unitsPerPoint).arg(height * unitsPerPoint).toLatin1();
    const qpdf_oh about = qpdf_oh_get_dict(document, form);
    qpdf_oh_replace_key(document, about, "/Type", qpdf_oh_new_name(document, "/XObject"));
    qpdf_oh_replace_key(document, about, "/Subtype", qpdf_oh_new_name(document, "/Form"));
    // As large as any page; pages that are drawn smaller hold more than their paper.
    qpdf_oh_replace_key(document, about, "/BBox", qpdf_oh_parse(document, "[-14400 -14400 14400 14400]"));
    qpdf_oh_replace_key(document, about, "/Matrix", qpdf_oh_parse(document, fromPoints.constData()));
    qpdf_oh_replace_key(document, about, "/Resources", qpdf_oh_get_key(document, page, "/Resources"));
    return form;
}

/// Takes the stamps from behind the pages and lets every page know them.
void shareStamps(qpdf_data document, std::size_t pages)
{
    if (static_cast<std::size_t>(qpdf_get_num_pages(document)) == pages)
        return;
    const qpdf_oh stamps = qpdf_make_indirect_object(document, qpdf_oh_new_dictionary(document));
    for (auto i = static_cast<std::size_t>(qpdf_get_num_pages(document)); i-- > pages;) {
        const qpdf_oh page = qpdf_get_page_n(document, i);
        const QByteArray name = "/S" + QByteArray::number(static_cast<qulonglong>(i - pages));
        qpdf_oh_replace_key(document, stamps, name.constData(), formOf(document, page));
        qpdf_remove_page(document, page);
    }
    for (std::size_t i = 0; i < pages; ++i) {
        const qpdf_oh resources = qpdf_oh_get_key(document, qpdf_get_page_n(document, i), "/Resources");
        qpdf_oh_replace_key(document, resources, "/XObject", stamps);
    }
}

void finishPages(qpdf_data document, const std::vector<StampedPages::Calls>& calls)
{
    TextFinisher finisher(document);
    const auto pages = static_cast<std::size_t>(qpdf_get_num_pages(document));
    for (std::size_t i = 0; i < pages; ++i)
        finisher.finish(qpdf_get_page_n(document, i), i < calls.size() ? calls[i] : StampedPages::Calls());
    shareStamps(document, calls.size());
}

Error errorOf(qpdf_data document)
{
    return Error{qpdf_get_error_full_text(document, qpdf_get_error(document))};
}

} // namespace

QByteArray xmpMetadata(const PdfMetadata& metadata)
{
    const QString packet = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>\n");
    const auto clean
        = [](const QString& text) { return QString::fromStdString(plainText(text.toStdString())).toHtmlEscaped(); };
    return packet.arg(clean(metadata.title), clean(metadata.author)).toUtf8();
}

Result<QByteArray> finished(const QByteArray& pdf, const PdfMetadata& metadata,
                            const std::vector<StampedPages::Calls>& calls)
{
    const Document owner(qpdf_init());
    qpdf_data document = owner.get();
    qpdf_silence_errors(document);
    qpdf_read_memory(document, "chart", pdf.constData(), static_cast<unsigned long long>(pdf.size()), nullptr);
    if (qpdf_has_error(document))
        return errorOf(document);
    setAuthor(document, metadata.author);
    finishPages(document, calls);
    if (qpdf_has_error(document))
        return errorOf(document);
    qpdf_init_write_memory(document);
    qpdf_set_object_stream_mode(document, qpdf_o_generate);
    qpdf_write(document);
    if (qpdf_has_error(document))
        return errorOf(document);
    return QByteArray(reinterpret_cast<const char*>(qpdf_get_buffer(document)),
                      static_cast<qsizetype>(qpdf_get_buffer_length(document)));
}

} // namespace remit
