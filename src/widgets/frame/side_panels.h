#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QSplitter;

namespace remit {

class Preferences;
class StripButton;

/// The page in the middle and the panels at its sides. Panels that leave the page too little room fold to a narrow
/// strip with their name, and come back when there is room; a press on the strip opens them all the same.
class SidePanels : public QWidget {
    Q_OBJECT

public:
    enum class Side { left, right };

    /// `needs` says how wide the page must be for nothing in it to be cut; preferences outlive this.
    SidePanels(QWidget& page, std::function<int()> needs, Preferences& preferences, QWidget* parent = nullptr);
    ~SidePanels() override;

    /// The parent for panels to be added: a move of a panel that has its look already is dear.
    QWidget& place() const;
    /// The panels that are added first fold first. It is shown as the preferences say; null for one that comes later.
    void add(const QString& name, const QString& title, QWidget* panel, Side side, int width);
    /// Another widget takes the place of that panel, with its width and folding; null leaves the place empty.
    void put(const QString& name, QWidget* panel);
    bool has(const QString& name) const;
    void setShown(const QString& name, bool shown);
    bool isShown(const QString& name) const;
    /// Gives every panel its room, or the strip; asked again when the page needs another width.
    void arrange();

signals:
    void shownChanged(const QString& name, bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Panel {
        QString name;
        /// Null while there is nothing to show in its place.
        QWidget* widget;
        StripButton* strip;
        QWidget* stripSide;
        int width;
        bool wanted = true;
        bool isFolded = false;
        /// Opened by the user although there is no room.
        bool isHeld = false;
        /// Whether it was wanted before it was opened last; else it goes for good when it is closed.
        bool wasWanted = true;

        bool isThere() const;
    };

    void apply(Panel& panel);
    void shareRoom();
    int placeOf(const Panel& panel) const;
    void rememberWidths();
    QWidget* makeStrip(Side side);
    Panel* find(const QString& name);
    const Panel* find(const QString& name) const;

    std::function<int()> m_needs;
    Preferences& m_preferences;
    QWidget* m_page;
    QSplitter* m_splitter;
    QWidget* m_left;
    QWidget* m_right;
    std::vector<Panel> m_panels;
};

/// Which of the panels have to fold, the first ones first, so that `needed` is left of `width`.
std::vector<bool> foldedPanels(int width, int needed, int strip, const std::vector<int>& panels);

} // namespace remit
