#include "widgets/frame/side_panels.h"

#include "widgets/frame/strip_button.h"
#include "widgets/parts/preferences.h"

#include <QHBoxLayout>
#include <QSplitter>

#include <algorithm>
#include <numeric>

namespace remit {

namespace {

constexpr int stripWidth = 32;

} // namespace

std::vector<bool> foldedPanels(int width, int needed, int strip, const std::vector<int>& panels)
{
    int left = width - std::accumulate(panels.begin(), panels.end(), 0);
    std::vector<bool> folded(panels.size(), false);
    for (std::size_t i = 0; i < panels.size() && left < needed; ++i) {
        folded[i] = panels[i] > 0;
        left += folded[i] ? panels[i] - strip : 0;
    }
    return folded;
}

SidePanels::SidePanels(QWidget& page, std::function<int()> needs, Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_needs(std::move(needs))
    , m_preferences(preferences)
    , m_page(&page)
    , m_splitter(new QSplitter(this))
    , m_left(makeStrip(Side::left))
    , m_right(makeStrip(Side::right))
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(&page);
    m_splitter->setStretchFactor(0, 1);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_left);
    across->addWidget(m_splitter, 1);
    across->addWidget(m_right);
    connect(m_splitter, &QSplitter::splitterMoved, this, &SidePanels::rememberWidths);
}

SidePanels::~SidePanels()
{
    for (Panel& panel : m_panels)
        m_preferences.setPanelWidth(panel.name, panel.width);
}

/// As the user dragged them.
void SidePanels::rememberWidths()
{
    for (Panel& panel : m_panels) {
        if (panel.isThere())
            panel.width = panel.widget->width();
    }
}

QWidget* SidePanels::makeStrip(Side side)
{
    auto* strip = new QFrame(this);
    strip->setObjectName(side == Side::left ? "leftStrip" : "rightStrip");
    strip->setProperty("part", "panelStrip");
    auto* down = new QVBoxLayout(strip);
    down->setContentsMargins(2, 12, 2, 12);
    down->addStretch(1);
    strip->hide();
    return strip;
}

QWidget& SidePanels::place() const
{
    return *m_splitter;
}

void SidePanels::add(const QString& name, const QString& title, QWidget* panel, Side side, int width)
{
    QWidget* stripSide = side == Side::left ? m_left : m_right;
    auto* strip = new StripButton(title, stripSide);
    strip->setObjectName(name + QStringLiteral("Strip"));
    strip->setCheckable(true);
    strip->setFocusPolicy(Qt::TabFocus);
    strip->hide();
    auto* down = qobject_cast<QBoxLayout*>(stripSide->layout());
    down->insertWidget(down->count() - 1, strip);
    connect(strip, &StripButton::clicked, this, [this, name](bool shown) { setShown(name, shown); });
    m_panels.push_back(
        {name, nullptr, strip, stripSide, m_preferences.panelWidth(name, width), m_preferences.isPanelShown(name)});
    put(name, panel);
}

void SidePanels::put(const QString& name, QWidget* widget)
{
    Panel& panel = *find(name);
    if (panel.isThere())
        panel.widget->hide();
    panel.widget = widget;
    if (widget != nullptr)
        m_splitter->insertWidget(placeOf(panel), widget);
    arrange();
}

/// From the left: the left ones, the page, the right ones in their order; those that were put away may stand between.
int SidePanels::placeOf(const Panel& panel) const
{
    if (panel.stripSide == m_left)
        return 0;
    int place = m_splitter->indexOf(m_page) + 1;
    for (const Panel& each : m_panels) {
        if (&each == &panel)
            break;
        if (each.stripSide == m_right && each.widget != nullptr)
            place = m_splitter->indexOf(each.widget) + 1;
    }
    return place;
}

bool SidePanels::Panel::isThere() const
{
    return widget != nullptr && !widget->isHidden();
}

SidePanels::Panel* SidePanels::find(const QString& name)
{
    const auto found = std::find_if(m_panels.begin(), m_panels.end(), [&](const Panel& p) { return p.name == name; });
    return found == m_panels.end() ? nullptr : &*found;
}

const SidePanels::Panel* SidePanels::find(const QString& name) const
{
    return const_cast<SidePanels*>(this)->find(name);
}

bool SidePanels::has(const QString& name) const
{
    return find(name) != nullptr;
}

bool SidePanels::isShown(const QString& name) const
{
    const Panel* panel = find(name);
    return panel != nullptr && panel->isThere();
}

void SidePanels::setShown(const QString& name, bool shown)
{
    Panel* panel = find(name);
    if (panel == nullptr)
        return;
    if (shown)
        panel->wasWanted = panel->wanted;
    // A panel without room only folds back: it is there again in a wider window.
    panel->wanted = shown || (panel->isFolded && panel->wasWanted);
    panel->isHeld = false;
    m_preferences.setPanelShown(name, panel->wanted);
    arrange();
    panel->isHeld = shown && panel->isFolded;
    apply(*panel);
    shareRoom();
}

void SidePanels::arrange()
{
    std::vector<int> widths;
    for (const Panel& panel : m_panels)
        widths.push_back(panel.wanted && panel.widget != nullptr ? panel.width + m_splitter->handleWidth() : 0);
    const std::vector<bool> folded = foldedPanels(width(), m_needs(), stripWidth, widths);
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        m_panels[i].isFolded = isVisible() && folded[i];
        m_panels[i].isHeld = m_panels[i].isHeld && folded[i];
        apply(m_panels[i]);
    }
    shareRoom();
}

void SidePanels::apply(Panel& panel)
{
    const bool shown = panel.widget != nullptr && panel.wanted && (!panel.isFolded || panel.isHeld);
    const bool differs = panel.isThere() != shown;
    if (panel.widget != nullptr)
        panel.widget->setVisible(shown);
    panel.strip->setVisible(panel.widget != nullptr && panel.wanted && panel.isFolded);
    panel.strip->setChecked(shown);
    bool needed = false;
    for (const Panel& each : m_panels)
        needed = needed || (each.stripSide == panel.stripSide && !each.strip->isHidden());
    panel.stripSide->setVisible(needed);
    if (differs)
        emit shownChanged(panel.name, shown);
}

/// Panels that come have the width they had, at the cost of the page.
void SidePanels::shareRoom()
{
    QList<int> sizes(m_splitter->count(), 0);
    int left = m_splitter->width();
    for (const Panel& panel : m_panels) {
        if (!panel.isThere())
            continue;
        sizes[m_splitter->indexOf(panel.widget)] = panel.width;
        left -= panel.width;
    }
    sizes[m_splitter->indexOf(m_page)] = std::max(left, 1);
    m_splitter->setSizes(sizes);
}

void SidePanels::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SidePanels::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrange();
}

} // namespace remit
