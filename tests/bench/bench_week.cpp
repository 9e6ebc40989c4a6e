#include "bench/application.h"
#include "bench/files.h"
#include "bench/ratios.h"

#include "model/cadence/shown_week.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "support/cadence_plan.h"
#include "widgets/week/week_view.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <stdexcept>

/// A meeting of a full week that is dragged, painted after each move of the mouse.
namespace {

using namespace remit;
constexpr double frame = 0.016;

std::unique_ptr<PlanDocument> documentOfFourZones()
{
    bench::startApplication();
    const auto path = QString::fromStdString(bench::temporaryFile("week.remit"));
    auto created = PlanDocument::create(path, test::planOfFourZones(), true);
    if (!created)
        throw std::runtime_error(created.error().message);
    return std::move(*created);
}

void send(QWidget& viewport, QEvent::Type type, const QPoint& at, Qt::MouseButton button)
{
    QMouseEvent event(type, at, viewport.mapToGlobal(at), button, Qt::LeftButton, {});
    QApplication::sendEvent(&viewport, &event);
}

void dragMeeting(benchmark::State& state)
{
    const auto document = documentOfFourZones();
    const ShownConstellation shown(*document);
    ShownWeek week(*document, shown, [] { return std::string("2026-01-05"); });
    WeekView view(week);
    view.resize(1400, 900);
    view.show();
    QApplication::processEvents();
    QWidget& viewport = *view.viewport();
    const QPoint from = view.rectOfBlock(week.blocks().front()).center();
    send(viewport, QEvent::MouseButtonPress, from, Qt::LeftButton);
    int step = 0;
    for (auto _ : state) {
        ++step;
        send(viewport, QEvent::MouseMove, from + QPoint(step * 37 % 600, step * 23 % 300), Qt::NoButton);
        QApplication::processEvents();
    }
    if (!view.isDragging())
        state.SkipWithError("nothing was dragged");
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
    QApplication::sendEvent(&view, &escape);
}

void registerWeek()
{
    benchmark::RegisterBenchmark("drag_meeting", dragMeeting)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(40)
        ->Repetitions(9)
        ->UseRealTime();
    bench::addRatio({"a dragged meeting following the pointer / 16 ms",
                     [] { return bench::medianSeconds("drag_meeting") / frame; }, 1});
}

[[maybe_unused]] const bool registered = (registerWeek(), true);

} // namespace
