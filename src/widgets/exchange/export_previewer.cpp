#include "widgets/exchange/export_previewer.h"

#include "core/rows_of.h"
#include "model/cadence/meeting_steps.h"
#include "model/document/plan_document.h"
#include "report/output/print_fonts.h"
#include "widgets/exchange/preview_pane.h"

#include <QCoreApplication>
#include <QPointer>

#include <chrono>

namespace remit {

namespace {

constexpr std::chrono::milliseconds delay(120);
constexpr int lookEvery = 40; // milliseconds
constexpr qsizetype previewedCharacters = 200'000;

} // namespace

QString ExportPreviewer::noteOn(const ExportOrder& order)
{
    if (order.format == ExportFormat::pdf)
        return {};
    if (order.format != ExportFormat::workbook)
        return tr("All of it as one picture");
    return order.constellations.size() == 1 ? tr("The sheet, nearly as a spreadsheet shows it")
                                            : tr("The first of the sheets, nearly as a spreadsheet shows it");
}

int ExportPreviewer::meetingsWithoutTime(const ExportOrder& order)
{
    int count = 0;
    for (const ConstellationId constellation : order.constellations) {
        for (const Meeting& meeting : eachOf<Meeting>(*order.plan, constellation))
            count += steps::slotsMissing(*order.plan, meeting) > 0 ? 1 : 0;
    }
    return count;
}

ExportPreviewer::ExportPreviewer(const Result<ExportKnowledge>& knowledge, PreviewPane& pane,
                                 std::function<ExportOrder()> order, QObject* parent)
    : QObject(parent)
    , m_knowledge(knowledge)
    , m_pane(pane)
    , m_order(std::move(order))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(delay);
    connect(&m_soon, &QTimer::timeout, this, &ExportPreviewer::show);
}

void ExportPreviewer::showNow()
{
    QTimer::singleShot(0, this, &ExportPreviewer::show);
}

void ExportPreviewer::setPaused(bool paused)
{
    m_isPaused = paused;
}

void ExportPreviewer::show()
{
    if (m_isShowing || m_isPaused)
        return m_soon.start();
    const ExportOrder order = m_order();
    if (!m_knowledge)
        return m_pane.showMessage(QString::fromStdString(m_knowledge.error().message));
    if (order.constellations.empty() && order.format != ExportFormat::json)
        return m_pane.showMessage(tr("Tick a constellation to see it here."));
    if (!order.obstacle.isEmpty())
        return m_pane.showMessage(order.obstacle);
    if (isPainted(order.format) || order.format == ExportFormat::workbook)
        return showPages(order);
    QString text = exportedText(*order.plan, order.constellations, order.format, order.content, *m_knowledge);
    const bool cut = text.size() > previewedCharacters;
    if (cut)
        text = text.left(previewedCharacters) + QChar(0x2026);
    const QString extent = cut ? tr("The beginning of the file") : tr("The whole file");
    const int untimed = order.format == ExportFormat::calendar ? meetingsWithoutTime(order) : 0;
    m_pane.showText(text,
                    untimed == 0       ? extent
                        : untimed == 1 ? tr("%1, without 1 meeting that has no time").arg(extent)
                                       : tr("%1, without %2 meetings that have no time").arg(extent).arg(untimed));
}

void ExportPreviewer::showPages(const ExportOrder& order)
{
    m_isShowing = true;
    m_lastLook.start();
    const QPointer<ExportPreviewer> alive(this);
    const auto goOn = [this, alive](double) {
        if (!alive)
            return false;
        if (m_lastLook.elapsed() > lookEvery) {
            QCoreApplication::processEvents();
            if (alive)
                m_lastLook.restart();
        }
        return alive && !m_soon.isActive() && !m_isPaused;
    };
    const bool whole = order.format != ExportFormat::pdf;
    std::vector<PageLayout> pages;
    if (whole) {
        const auto shown = order.format == ExportFormat::workbook
            ? chartPicture(*order.plan, order.constellations.front(), order.content, *m_knowledge)
            : exportedPicture(*order.plan, order.constellations, order.content, *m_knowledge);
        if (auto page = picture(shown, PrintMeasure(), goOn))
            pages.push_back(std::move(*page));
    } else {
        pages = layOut(exportParts(*order.plan, order.constellations, order.content, *m_knowledge), order.content.paper,
                       PrintMeasure(), goOn);
    }
    if (!alive)
        return;
    m_isShowing = false;
    if (!pages.empty())
        m_pane.showPages(std::move(pages), order.content.inks, noteOn(order));
    else if (m_isPaused)
        m_soon.start();
}

} // namespace remit
