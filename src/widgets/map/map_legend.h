#pragma once

#include <QWidget>

namespace remit {

class ShownMap;

/// What the lines of the map mean: those that are on it.
class MapLegend : public QWidget {
    Q_OBJECT

public:
    explicit MapLegend(const ShownMap& map, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ShownMap& m_map;
};

} // namespace remit
