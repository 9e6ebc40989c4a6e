#pragma once

#include <QHeaderView>

namespace remit {

/// The head of a chart that is brought in: role names whole, on as many lines as they need, broken as the chart's own
/// head breaks them.
class ImportRoleHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ImportRoleHeader(QWidget* parent = nullptr);

    /// Makes every column of a role as wide as its name and its letters need.
    void fit();

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    QString nameOf(int section) const;
    QStringList linesOf(int section) const;
};

} // namespace remit
