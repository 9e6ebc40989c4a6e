#pragma once

#include <QRegion>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace remit {

/// Lies over the lower edge of another widget, as high as what is shown in it, and moves nothing there. When it would
/// cover what is worked on, it lies as far up as there is room instead.
class EdgeOverlay : public QWidget {
    Q_OBJECT

public:
    explicit EdgeOverlay(QWidget* parent = nullptr);

    /// Takes the widget over, from another overlay too; it is shown and hidden like any other.
    void add(QWidget& part);
    /// `inUse` is asked, in coordinates of the stage, each time something new is shown.
    void lieOver(QWidget& stage, std::function<QRegion()> inUse);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void place();
    bool isNeeded() const;

    QVBoxLayout* m_down;
    QWidget* m_stage = nullptr;
    std::function<QRegion()> m_inUse;
};

} // namespace remit
