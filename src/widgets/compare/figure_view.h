#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace remit {

class FigureTable;

/// The short answer: figures of the constellations beside each other, each better or worse than the baseline's. A press
/// on a figure tells how it is counted.
class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(FigureTable& table, QWidget* parent = nullptr);

    QTableView& view() const { return *m_view; }
    /// As high as it needs to be for all of its rows.
    QSize sizeHint() const override;

signals:
    /// It needs another height.
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void share();
    void explain();
    void showApart();
    int heightOfApart() const;
    int heightOfExplanation() const;

    FigureTable& m_table;
    /// In plain words why figures cannot be compared, where they cannot.
    QLabel* m_apart;
    QTableView* m_view;
    QLabel* m_explanation;
    QPushButton* m_all;
};

} // namespace remit
