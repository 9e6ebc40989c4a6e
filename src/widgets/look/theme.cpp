#include "widgets/look/theme.h"

#include "core/chip_palette.h"
#include "widgets/look/control_style.h"
#include "widgets/look/plain_style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace remit {

namespace {

constexpr int portalTimeout = 150; // milliseconds

/// Draws a line icon of one colour at any size.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QByteArray svg, const QColor& color)
        : m_svg(std::move(svg))
        , m_color(color)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("#1C2430", m_color.name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        renderer.render(painter, rect);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return image;
    }
    QIconEngine* clone() const override { return new LineIconEngine(m_svg, m_color); }

private:
    QByteArray m_svg;
    QColor m_color;
};

ChipColors chipOf(ChipGround ground, Involvement involvement)
{
    const ChipInk ink = chipInk(involvement, ground);
    return {QColor::fromRgb(ink.fill), QColor::fromRgb(ink.frame), QColor::fromRgb(ink.text)};
}

} // namespace

ChipColors Theme::chip(Involvement involvement) const
{
    // Asked for every letter that is painted.
    using Chips = std::array<ChipColors, Words<Involvement>::list.size()>;
    const auto make = [](ChipGround ground) {
        Chips chips;
        for (const auto& each : Words<Involvement>::list)
            chips[std::size_t(each.first)] = chipOf(ground, each.first);
        return chips;
    };
    static const Chips light = make(ChipGround::light);
    static const Chips night = make(ChipGround::dark);
    return (dark ? night : light)[std::size_t(involvement)];
}

Theme lightTheme()
{
    Theme theme;
    theme.window = QColor("#F5F6F8");
    theme.panel = QColor::fromRgb(groundColor(ChipGround::light));
    theme.header = QColor("#FAFBFC");
    theme.line = QColor("#DFE3E8");
    theme.tableLine = QColor("#ECEFF3");
    theme.text = QColor("#1C2430");
    theme.secondary = QColor("#626D7B");
    theme.disabled = QColor("#9BA4B0");
    theme.accent = QColor("#2F5BD7");
    theme.accentSoft = QColor("#E8EEFC");
    theme.currentRow = QColor("#F3F7FF");
    theme.hoveredRow = QColor("#FAFBFC");
    theme.band = QColor("#F1F4F8");
    theme.error = QColor("#B91C1C");
    theme.warning = QColor("#B45309");
    theme.good = QColor("#15803D");
    theme.questionFill = QColor("#FEF3C7");
    theme.questionText = QColor("#92400E");
    theme.errorSoft = QColor("#FDF2F2");
    theme.warningSoft = QColor("#FFFBEB");
    theme.changedFrame = QColor("#E0B13A");
    theme.changedFill = QColor("#FFFDF5");
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.window = QColor("#14181E");
    theme.panel = QColor::fromRgb(groundColor(ChipGround::dark));
    theme.header = QColor("#1F252D");
    theme.line = QColor("#353D48");
    theme.tableLine = QColor("#2A313A");
    theme.text = QColor("#E6EAF0");
    theme.secondary = QColor("#A0AAB7");
    theme.disabled = QColor("#66707D");
    theme.accent = QColor("#8AA9FF");
    theme.accentSoft = QColor("#26334F");
    theme.currentRow = QColor("#202A3B");
    theme.hoveredRow = QColor("#20262E");
    theme.band = QColor("#242B34");
    theme.error = QColor("#F98080");
    theme.warning = QColor("#F5B050");
    theme.good = QColor("#5CCB85");
    theme.questionFill = QColor("#4A3B12");
    theme.questionText = QColor("#FCD87A");
    theme.errorSoft = QColor("#3A2024");
    theme.warningSoft = QColor("#352B18");
    theme.changedFrame = QColor("#C99A2E");
    theme.changedFill = QColor("#2B2718");
    return theme;
}

Theme themeFor(const QPalette& palette)
{
    // Asked for every cell that is painted.
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    return palette.color(QPalette::Window).lightness() < 128 ? dark : light;
}

QPalette paletteFor(const Theme& theme)
{
    QPalette palette;
    const QColor onAccent = theme.dark ? theme.window : QColor(Qt::white);
    const std::pair<QPalette::ColorRole, QColor> colors[] = {
        {QPalette::Window, theme.window},
        {QPalette::WindowText, theme.text},
        {QPalette::Base, theme.panel},
        {QPalette::AlternateBase, theme.band},
        {QPalette::Text, theme.text},
        {QPalette::Button, theme.panel},
        {QPalette::ButtonText, theme.text},
        {QPalette::BrightText, theme.error},
        {QPalette::ToolTipBase, theme.panel},
        {QPalette::ToolTipText, theme.text},
        {QPalette::Highlight, theme.accent},
        {QPalette::HighlightedText, onAccent},
        {QPalette::Link, theme.accent},
        {QPalette::LinkVisited, theme.accent},
        {QPalette::PlaceholderText, theme.secondary},
        {QPalette::Light, theme.panel},
        {QPalette::Midlight, theme.band},
        {QPalette::Mid, theme.line},
        {QPalette::Dark, theme.line},
        {QPalette::Shadow, theme.line},
    };
    for (const auto& [role, color] : colors)
        palette.setColor(role, color);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, theme.disabled);
    return palette;
}

bool desktopIsDark(const QPalette& palette)
{
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    call << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        const QDBusMessage reply = bus.call(call, QDBus::Block, portalTimeout);
        if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty()) {
            QVariant value = reply.arguments().constFirst();
            while (value.canConvert<QDBusVariant>())
                value = value.value<QDBusVariant>().variant();
            if (value.toUInt() != 0)
                return value.toUInt() == 1;
        }
    }
    return palette.color(QPalette::Window).lightness() < 128;
}

ThemeChoice themeChoiceNamed(const QString& name)
{
    if (name == QStringLiteral("dark"))
        return ThemeChoice::dark;
    return name == QStringLiteral("light") ? ThemeChoice::light : ThemeChoice::system;
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    // The palette of the platform, before ours hides it.
    static const QPalette platformPalette = QApplication::palette();
    const bool dark = choice == ThemeChoice::dark || (choice == ThemeChoice::system && desktopIsDark(platformPalette));
    const Theme theme = dark ? darkTheme() : lightTheme();
    QApplication::setStyle(new PlainStyle);
    QApplication::setPalette(paletteFor(theme));
    if (QFontDatabase::hasFamily(QStringLiteral("Inter"))) {
        QFont font = QApplication::font();
        font.setFamily(QStringLiteral("Inter"));
        QApplication::setFont(font);
    }
    application.setStyleSheet(controlStyleSheet(theme));
}

QIcon lineIcon(const QString& name, const QColor& color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(file.readAll(), color));
}

} // namespace remit
