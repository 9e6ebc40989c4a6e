#include "widgets/exchange/preview_pane.h"

#include "widgets/exchange/page_view.h"
#include "widgets/look/theme.h"

#include <QCache>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>

#include <algorithm>

namespace remit {

namespace {

constexpr int thumbnailWidth = 96;
constexpr int thumbnailGap = 8;
constexpr int thumbnailLine = 18;

/// Draws pages small, each when it comes into view for the first time.
class ThumbnailDelegate : public QStyledItemDelegate {
public:
    ThumbnailDelegate(const std::vector<PageLayout>& pages, const PageInks& inks, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_pages(pages)
        , m_inks(inks)
    {
        constexpr int kept = 64;
        m_drawn.setMaxCost(kept);
    }

    void forget() { m_drawn.clear(); }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        const double tallest = m_pages.empty() ? 1 : m_pages.front().size.height() / m_pages.front().size.width();
        return {thumbnailWidth + 2 * thumbnailGap, int(thumbnailWidth * tallest) + thumbnailGap + thumbnailLine};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto number = static_cast<std::size_t>(index.row());
        if (number >= m_pages.size())
            return;
        const Theme theme = themeFor(option.palette);
        const PageLayout& page = m_pages[number];
        const QSize size(thumbnailWidth, int(thumbnailWidth * page.size.height() / page.size.width()));
        const QPoint at(option.rect.left() + thumbnailGap, option.rect.top() + thumbnailGap / 2);
        painter->drawPixmap(at, *drawn(index.row(), page, size, painter->device()->devicePixelRatioF()));
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(QPen(current ? theme.accent : theme.line, current ? 2 : 1));
        painter->drawRect(QRect(at, size).adjusted(-1, -1, 0, 0));
        painter->setPen(current ? theme.accent : theme.secondary);
        const QRect below(option.rect.left(), at.y() + size.height(), option.rect.width(), thumbnailLine);
        painter->drawText(below, Qt::AlignCenter, QString::number(index.row() + 1));
    }

private:
    const QPixmap* drawn(int number, const PageLayout& page, QSize size, qreal ratio) const
    {
        if (const QPixmap* known = m_drawn.object(number))
            return known;
        auto* pixmap = new QPixmap(size * ratio);
        pixmap->setDevicePixelRatio(ratio);
        pixmap->fill(Qt::white);
        QPainter painter(pixmap);
        paintPage(painter, page, thumbnailWidth / (page.size.width() * page.scale), {m_inks});
        painter.end();
        m_drawn.insert(number, pixmap);
        return m_drawn.object(number);
    }

    const std::vector<PageLayout>& m_pages;
    const PageInks& m_inks;
    mutable QCache<int, QPixmap> m_drawn;
};

QPushButton* barButton(QWidget* parent, const QString& name, const QString& text, const QString& says)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setToolTip(says);
    button->setAccessibleName(says);
    button->setAutoDefault(false);
    return button;
}

} // namespace

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_pageSide(new QWidget(m_stack))
    , m_thumbnails(new QListWidget(m_pageSide))
    , m_view(new PageView(m_pageSide))
    , m_text(new QPlainTextEdit(m_stack))
    , m_message(new QLabel(m_stack))
    , m_bar(new QWidget(this))
{
    m_thumbnails->setObjectName(QStringLiteral("thumbnails"));
    m_thumbnails->setAccessibleName(tr("Pages"));
    m_thumbnails->setItemDelegate(new ThumbnailDelegate(m_pages, m_inks, m_thumbnails));
    m_thumbnails->setUniformItemSizes(true);
    m_thumbnails->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_thumbnails->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_thumbnails->setFixedWidth(thumbnailWidth + 2 * thumbnailGap + 16);
    m_view->setObjectName(QStringLiteral("pageView"));
    m_text->setObjectName(QStringLiteral("textPreview"));
    m_text->setAccessibleName(tr("Preview"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_message->setObjectName(QStringLiteral("previewMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setProperty("part", "secondary");
    auto* side = new QHBoxLayout(m_pageSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(8);
    side->addWidget(m_thumbnails);
    side->addWidget(m_view, 1);
    for (QWidget* each : {m_pageSide, static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_message)})
        m_stack->addWidget(each);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(8);
    down->addWidget(m_stack, 1);
    down->addWidget(m_bar);
    makeBar();
    connect(m_thumbnails, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            turnTo(row);
    });
    connect(m_view, &PageView::turned, this, [this](int pages) { turnTo(m_current + pages); });
}

void PreviewPane::makeBar()
{
    constexpr double step = 1.25;
    m_previous = barButton(m_bar, QStringLiteral("previousPage"), QStringLiteral("‹"), tr("Previous page"));
    m_next = barButton(m_bar, QStringLiteral("nextPage"), QStringLiteral("›"), tr("Next page"));
    m_smaller = barButton(m_bar, QStringLiteral("zoomOut"), QStringLiteral("−"), tr("Smaller"));
    m_larger = barButton(m_bar, QStringLiteral("zoomIn"), QStringLiteral("+"), tr("Larger"));
    m_fit = barButton(m_bar, QStringLiteral("zoomToFit"), tr("Fit"), tr("Show the whole page"));
    m_status = new QLabel(m_bar);
    m_status->setObjectName(QStringLiteral("previewStatus"));
    m_status->setProperty("part", "secondary");
    auto* along = new QHBoxLayout(m_bar);
    along->setContentsMargins(0, 0, 0, 0);
    along->setSpacing(6);
    along->addWidget(m_previous);
    along->addWidget(m_next);
    along->addWidget(m_status, 1);
    along->addWidget(m_smaller);
    along->addWidget(m_larger);
    along->addWidget(m_fit);
    connect(m_previous, &QPushButton::clicked, this, [this] { turnTo(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_current + 1); });
    connect(m_smaller, &QPushButton::clicked, this, [this] { m_view->zoomBy(1 / step); });
    connect(m_larger, &QPushButton::clicked, this, [this] { m_view->zoomBy(step); });
    connect(m_fit, &QPushButton::clicked, m_view, &PageView::fit);
    updateBar();
}

void PreviewPane::showPages(std::vector<PageLayout> pages, PageInks inks, const QString& status)
{
    m_view->show(nullptr, inks);
    m_pages = std::move(pages);
    m_inks = inks;
    static_cast<ThumbnailDelegate*>(m_thumbnails->itemDelegate())->forget();
    const QSignalBlocker quiet(m_thumbnails);
    const int count = int(m_pages.size());
    m_thumbnails->clear();
    for (int page = 1; page <= count; ++page)
        m_thumbnails->addItem(tr("Page %1").arg(page));
    m_thumbnails->setVisible(count > 1);
    m_stack->setCurrentWidget(m_pageSide);
    m_said = status;
    turnTo(std::clamp(m_current, 0, std::max(0, count - 1)));
}

void PreviewPane::showText(const QString& text, const QString& status)
{
    m_view->show(nullptr, m_inks);
    m_pages.clear();
    m_text->setPlainText(text);
    m_stack->setCurrentWidget(m_text);
    m_said = status;
    updateBar();
}

void PreviewPane::showMessage(const QString& message)
{
    m_view->show(nullptr, m_inks);
    m_pages.clear();
    m_message->setText(message);
    m_stack->setCurrentWidget(m_message);
    m_said.clear();
    updateBar();
}

void PreviewPane::turnTo(int page)
{
    if (page < 0 || page >= int(m_pages.size()))
        return;
    m_current = page;
    m_view->show(&m_pages[static_cast<std::size_t>(page)], m_inks);
    m_thumbnails->setCurrentRow(page);
    updateBar();
}

QString PreviewPane::text() const
{
    return m_stack->currentWidget() == m_text ? m_text->toPlainText() : QString();
}

void PreviewPane::updateBar()
{
    const int count = int(m_pages.size());
    m_status->setText(count > 0 && m_said.isEmpty() ? tr("Page %1 of %2").arg(m_current + 1).arg(count) : m_said);
    m_previous->setVisible(count > 1);
    m_next->setVisible(count > 1);
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < count);
    for (QPushButton* button : {m_smaller, m_larger, m_fit})
        button->setVisible(count > 0);
}

} // namespace remit
