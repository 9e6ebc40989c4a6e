#include "report/pdf_metadata.h"

#include <QRegularExpression>

namespace remit {

namespace {

/// A PDF text string: UTF-16 with byte order mark, in hexadecimal.
QByteArray pdfString(const QString& text)
{
    QByteArray bytes = QByteArrayLiteral("<FEFF");
    for (const QChar unit : text)
        bytes += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return bytes + '>';
}

QByteArray lastMatch(const QRegularExpression& pattern, const QString& text)
{
    QByteArray found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found = matches.next().captured(1).toLatin1();
    return found;
}

/// The information dictionary as it is, without what surrounds it.
QByteArray dictionaryOf(const QByteArray& pdf, const QByteArray& object)
{
    const qsizetype start = pdf.indexOf('\n' + object + " 0 obj");
    const qsizetype open = pdf.indexOf("<<", start);
    const qsizetype end = pdf.indexOf("endobj", start);
    const qsizetype close = end < 0 ? -1 : pdf.lastIndexOf(">>", end);
    return start < 0 || open < 0 || close < open ? QByteArray() : pdf.mid(open + 2, close - open - 2);
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

QByteArray withAuthor(const QByteArray& pdf, const PdfMetadata& metadata)
{
    constexpr qsizetype trailerSize = 1024;
    if (metadata.author.isEmpty())
        return pdf;
    const QString tail = QString::fromLatin1(pdf.right(trailerSize));
    const QByteArray size = lastMatch(QRegularExpression(QStringLiteral("/Size (\\d+)")), tail);
    const QByteArray info = lastMatch(QRegularExpression(QStringLiteral("/Info (\\d+) 0 R")), tail);
    const QByteArray root = lastMatch(QRegularExpression(QStringLiteral("/Root (\\d+) 0 R")), tail);
    const QByteArray xref = lastMatch(QRegularExpression(QStringLiteral("startxref\\s+(\\d+)")), tail);
    const QByteArray dictionary = info.isEmpty() ? QByteArray() : dictionaryOf(pdf, info);
    if (size.isEmpty() || root.isEmpty() || xref.isEmpty() || dictionary.isEmpty())
        return pdf;
    QByteArray result = pdf;
    if (!result.endsWith('\n'))
        result += '\n';
    const QByteArray offset = QByteArray::number(result.size()).rightJustified(10, '0');
    result += info + " 0 obj\n<<" + dictionary + "/Author " + pdfString(metadata.author) + "\n>>\nendobj\n";
    const QByteArray table = QByteArray::number(result.size());
    result += "xref\n" + info + " 1\n" + offset + " 00000 n \ntrailer\n<<\n/Size " + size + "\n/Info " + info
        + " 0 R\n/Root " + root + " 0 R\n/Prev " + xref + "\n>>\nstartxref\n" + table + "\n%%EOF\n";
    return result;
}

} // namespace remit
