#pragma once

#include "model/chart/chart_find.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace remit {

class ChartView;

/// The search of the tool bar: marks what is found in the chart and goes from place to place.
class FindField : public QWidget {
    Q_OBJECT

public:
    explicit FindField(ChartView& chart, QWidget* parent = nullptr);

    void open();
    void next() { step(1); }
    void previous() { step(-1); }
    QString countText() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void search(const QString& text);
    void step(int direction);
    void goTo(std::size_t hit);
    void look();
    void showCount();
    void placeCount();
    bool isAt(const ChartHit& hit) const;
    /// The first hit at the current cell or after it.
    std::size_t hitFromCurrent() const;

    ChartView& m_chart;
    QLineEdit* m_text;
    QLabel* m_count;
    std::vector<ChartHit> m_hits;
    /// The hit gone to last; the number of hits when there is none.
    std::size_t m_at = 0;
    bool m_stale = false;
};

} // namespace remit
