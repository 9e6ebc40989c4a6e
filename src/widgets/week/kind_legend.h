#pragma once

#include <QWidget>

namespace remit {

/// Below the week: what the colours and the hatching say.
class KindLegend : public QWidget {
    Q_OBJECT

public:
    explicit KindLegend(QWidget* parent = nullptr);
};

} // namespace remit
