#include "model/exchange/table_paste.h"

#include "exchange/recognition/chart_source.h"
#include "model/exchange/chart_import_session.h"

#include <QCoreApplication>

namespace remit {

namespace {

struct TablePastePhrases {
    Q_DECLARE_TR_FUNCTIONS(remit::TablePaste)
};

Result<SourceChart> chartIn(const QString& text)
{
    return readChartSource(text.toStdString(), TablePastePhrases::tr("the clipboard").toStdString(), {});
}

} // namespace

Result<std::unique_ptr<ChartImportSession>> sessionForTable(const QMimeData* clipboard, const Catalogue& catalogue)
{
    auto chart = Result<SourceChart>(Error{TablePastePhrases::tr("The clipboard holds no table.").toStdString()});
    // What browsers and spreadsheets copy begins as it likes; a page begins as a page does.
    if (clipboard != nullptr && clipboard->hasHtml() && clipboard->html().contains(u"<table", Qt::CaseInsensitive))
        chart = chartIn(QStringLiteral("<html><body>") + clipboard->html());
    if (!chart && clipboard != nullptr && clipboard->hasText())
        chart = chartIn(clipboard->text());
    if (!chart)
        return chart.error();
    return ChartImportSession::ofTable(std::move(*chart), catalogue);
}

} // namespace remit
