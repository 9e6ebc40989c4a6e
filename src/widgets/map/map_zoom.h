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
    /// All of the map, at most at its own size, however small that makes it.
    void fitAll();
    /// All of the map where it can be read then, else as much of it as is read with ease.
    void fitLegibly();
    /// Again, where one of these is what was last asked for.
    void refit();
    /// How wide the view must be for the map to be read with ease, as far as its height lets it grow.
    int easyWidth() const;

private:
    double wholeScale() const;
    void show(double scale);

    QGraphicsView& m_view;
    enum class Fit { free, legibly, all };
    Fit m_fit = Fit::legibly;
};

} // namespace remit
