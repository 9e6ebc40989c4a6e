#pragma once

class QGraphicsView;

namespace remit {

/// How large the map stands in its view: by a factor, or so that all of it is seen whatever the size of the window.
class MapZoom {
public:
    explicit MapZoom(QGraphicsView& view)
        : m_view(view)
    {
    }

    void by(double factor);
    /// All of the map, at most at its own size and so that it can be read.
    void fitAll();
    /// Again, where that is what was last asked for.
    void refit();
    /// How wide the view must be for the map to be read with ease, as far as its height lets it grow.
    int easyWidth() const;

private:
    QGraphicsView& m_view;
    bool m_isFitted = true;
};

} // namespace remit
