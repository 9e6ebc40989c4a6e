#include "report/output/pdf_finish.h"

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
    return packet.arg(metadata.title.toHtmlEscaped(), metadata.author.toHtmlEscaped()).toUtf8();
}

Result<QByteArray> finished(const QByteArray& pdf, const PdfMetadata& metadata)
{
    const Document owner(qpdf_init());
    qpdf_data document = owner.get();
    qpdf_silence_errors(document);
    qpdf_read_memory(document, "chart", pdf.constData(), static_cast<unsigned long long>(pdf.size()), nullptr);
    if (qpdf_has_error(document))
        return errorOf(document);
    setAuthor(document, metadata.author);
    qpdf_init_write_memory(document);
    qpdf_set_object_stream_mode(document, qpdf_o_generate);
    qpdf_write(document);
    if (qpdf_has_error(document))
        return errorOf(document);
    return QByteArray(reinterpret_cast<const char*>(qpdf_get_buffer(document)),
                      static_cast<qsizetype>(qpdf_get_buffer_length(document)));
}

} // namespace remit
