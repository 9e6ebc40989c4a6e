#include "report/pdf_finish.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace remit {

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
try {
    constexpr int smallest = 9;
    QPDF document;
    document.processMemoryFile("chart", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QPDFObjectHandle info = document.getTrailer().getKey("/Info");
    if (!metadata.author.isEmpty() && info.isDictionary())
        info.replaceKey("/Author", QPDFObjectHandle::newUnicodeString(metadata.author.toStdString()));
    Pl_Flate::setCompressionLevel(smallest);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setRecompressFlate(true);
    writer.write();
    const auto packed = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(packed->getBuffer()), static_cast<qsizetype>(packed->getSize()));
} catch (const std::exception& error) {
    return Error{error.what()};
}

} // namespace remit
