#pragma once

#include <QLayout>

#include <vector>

namespace remit {

/// Puts widgets side by side and goes on in the next line where there is no more room.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect& rect) override;

private:
    /// Returns the height that is needed; moves the items only if asked to.
    int flow(const QRect& rect, bool moves) const;

    std::vector<QLayoutItem*> m_items;
};

/// Takes everything out of a layout that has widgets and layouts.
void emptyLayout(QLayout& layout);

} // namespace remit
