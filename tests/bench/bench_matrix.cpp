#include "bench/application.h"
#include "bench/files.h"
#include "bench/ratios.h"

#include "core/chart.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "support/large_plan.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/viewing/filter_bar.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>

namespace {

using namespace remit;
constexpr int repetitions = 9;
constexpr int rowHeight = 30;

/// The matrix of 1,000 rows by 60 roles, shown.
struct Matrix {
    Matrix()
        : document(open())
        , view(*document, constellationsInOrder(document->plan()).front())
    {
        view.resize(1600, 900);
        view.show();
        QApplication::processEvents();
    }

    static std::unique_ptr<PlanDocument> open()
    {
        bench::startApplication();
        const auto path = QString::fromStdString(bench::temporaryFile("matrix.remit"));
        return std::move(*PlanDocument::create(path, test::largePlan(1, {1000, 60, 1, 24}), true));
    }
    static Matrix& shown()
    {
        static auto* matrix = new Matrix;
        return *matrix;
    }

    RoleGrid& grid() { return view.table().grid(); }
    void paint()
    {
        view.table().titles().viewport()->repaint();
        grid().viewport()->repaint();
    }

    std::unique_ptr<PlanDocument> document;
    ChartView view;
};

/// The same cells as plain text in a plain table of the same sizes.
struct PlainTable {
    explicit PlainTable(Matrix& matrix)
    {
        const ChartModel& model = matrix.view.model();
        auto* items = new QStandardItemModel(model.rowCount(), model.columnCount(), &table);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                items->setItem(row, column, new QStandardItem(model.index(row, column).data().toString()));
        }
        table.setModel(items);
        table.verticalHeader()->hide();
        table.verticalHeader()->setDefaultSectionSize(rowHeight);
        table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        table.setFont(matrix.grid().font());
        table.setColumnWidth(0, matrix.view.table().titles().columnWidth(0));
        for (int column = 1; column < model.columnCount(); ++column)
            table.setColumnWidth(column, matrix.grid().columnWidth(column));
        table.resize(1600, 900);
        table.show();
        QApplication::processEvents();
    }
    static PlainTable& shown()
    {
        // The matrix starts the application, so it comes first.
        static auto* plain = new PlainTable(Matrix::shown());
        return *plain;
    }

    QTableView table;
};

void paintMatrix(benchmark::State& state)
{
    Matrix& matrix = Matrix::shown();
    for (auto _ : state)
        matrix.paint();
}

void paintPlainTable(benchmark::State& state)
{
    QTableView& table = PlainTable::shown().table;
    for (auto _ : state)
        table.viewport()->repaint();
}

void scrollMatrix(benchmark::State& state)
{
    Matrix& matrix = Matrix::shown();
    QScrollBar& bar = *matrix.grid().verticalScrollBar();
    for (auto _ : state) {
        bar.setValue(bar.value() + rowHeight > bar.maximum() ? 0 : bar.value() + rowHeight);
        QApplication::processEvents();
    }
    bar.setValue(0);
}

/// A text typed key by key and taken out again, the screen painted after each key.
void filterMatrix(benchmark::State& state)
{
    Matrix& matrix = Matrix::shown();
    const std::string typed = "number 12";
    std::size_t length = 0;
    bool grows = true;
    for (auto _ : state) {
        length = grows ? length + 1 : length - 1;
        grows = length == typed.size() ? false : length == 0 ? true : grows;
        ChartFilter filter;
        filter.text = typed.substr(0, length);
        matrix.view.model().setFilter(filter);
        QApplication::processEvents();
    }
    matrix.view.model().setFilter({});
    QApplication::processEvents();
}

void registerMatrix()
{
    const auto measure = [](const char* name, void (*run)(benchmark::State&), int iterations) {
        benchmark::RegisterBenchmark(name, run)
            ->Unit(benchmark::kMillisecond)
            ->Iterations(iterations)
            ->Repetitions(repetitions)
            ->UseRealTime();
    };
    measure("paint_matrix", paintMatrix, 10);
    measure("paint_plain_table", paintPlainTable, 10);
    measure("scroll_matrix", scrollMatrix, 40);
    measure("filter_matrix", filterMatrix, 18);
    bench::addTimeRatio("painting the matrix / a plain table", "paint_matrix", "paint_plain_table", 1.5);
    bench::addTimeRatio("scrolling by a row / painting a screen", "scroll_matrix", "paint_matrix", 0.3);
    bench::addRatio(
        {"filtering 1,000 rows per key / 16 ms", [] { return bench::medianSeconds("filter_matrix") / 0.016; }, 1});
}

[[maybe_unused]] const bool registered = (registerMatrix(), true);

} // namespace
