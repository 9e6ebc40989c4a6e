#include "widgets/parts/sources_dialog.h"

#include "words/text.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace remit {

namespace {

QString paragraphOf(const Source& source)
{
    QStringList where;
    for (const std::string& link : source.links)
        where << QStringLiteral("<a href=\"%1\">%1</a>").arg(text(link).toHtmlEscaped());
    if (where.isEmpty() && !source.where.empty())
        where << text(source.where).toHtmlEscaped();
    if (source.isSecondHand)
        where << SourcesDialog::tr("as quoted by others");
    QString paragraph = QStringLiteral("<p><b>%1</b> %2").arg(text(source.id), text(source.says).toHtmlEscaped());
    if (!where.isEmpty())
        paragraph += QStringLiteral("<br>") + where.join(QStringLiteral(" · "));
    return paragraph + QStringLiteral("</p>");
}

} // namespace

SourcesDialog::SourcesDialog(const QString& about, const std::vector<const Source*>& sources, QWidget* parent)
    : QDialog(parent)
{
    setObjectName("sourcesDialog");
    setWindowTitle(tr("Sources of “%1”").arg(about));
    resize(560, 420);
    auto* list = new QTextBrowser(this);
    list->setObjectName("sources");
    list->setAccessibleName(windowTitle());
    list->setOpenExternalLinks(true);
    list->setFrameShape(QFrame::NoFrame);
    QString all;
    for (const Source* each : sources)
        all += paragraphOf(*each);
    list->setHtml(all);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->addWidget(list, 1);
    down->addWidget(buttons);
}

} // namespace remit
