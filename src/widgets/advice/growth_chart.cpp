#include "widgets/advice/growth_chart.h"

#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "words/advice/advice_words.h"
#include "words/names.h"
#include "words/text.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace remit {

namespace {

/// Whoever has twice as much to do as a week holds is past telling apart.
constexpr double mostUse = 2;
constexpr double lineHeight = 17;
constexpr double sampleLength = 24;

/// Lines differ in how they are dashed as well as in colour.
QPen penOf(std::size_t number, const Theme& theme)
{
    const std::array colors{theme.accent, theme.good, theme.text, theme.warning};
    static constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return QPen(colors[number % colors.size()], 2, styles[number % styles.size()]);
}

} // namespace

GrowthChart::GrowthChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName("growthChart");
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setFont(smallFont(font()));
}

void GrowthChart::display(std::vector<GrowthCurve> curves, double now, const FactQuestion& fact, GrowthMeasure measure)
{
    m_measure = measure;
    m_curves = std::move(curves);
    m_now = now;
    m_fact = &fact;
    findRange();
    const QString brief = text(fact.brief).toLower();
    setAccessibleName(measure == GrowthMeasure::load ? tr("Load of the busiest seat by %1").arg(brief)
                                                     : tr("How well set-ups fit by %1").arg(brief));
    setAccessibleDescription(valuesAt(now));
    update();
}

void GrowthChart::findRange()
{
    m_least = m_now;
    m_most = m_now;
    m_lowest = m_measure == GrowthMeasure::load ? 0 : std::numeric_limits<double>::max();
    m_highest = m_measure == GrowthMeasure::load ? mostUse : std::numeric_limits<double>::lowest();
    for (const GrowthCurve& curve : m_curves) {
        for (const GrowthPoint& point : curve.points) {
            m_least = std::min(m_least, point.value);
            m_most = std::max(m_most, point.value);
            m_lowest = std::min(m_lowest, measured(point));
            m_highest = std::max(m_highest, measured(point));
        }
    }
    m_most = std::max(m_most, m_least + 1e-6);
    m_highest = std::max(m_highest, m_lowest + 1e-6);
}

double GrowthChart::measured(const GrowthPoint& point) const
{
    return m_measure == GrowthMeasure::load ? std::min(point.use, mostUse) : point.score;
}

QRectF GrowthChart::plot() const
{
    return QRectF(12, 8, width() - 12 - namesWidth(), height() - 36);
}

double GrowthChart::namesWidth() const
{
    return std::clamp(width() * 0.3, 120.0, 240.0);
}

std::vector<double> GrowthChart::namePlaces() const
{
    std::vector<double> places;
    for (const GrowthCurve& curve : m_curves)
        places.push_back(curve.points.empty() ? plot().bottom() : placeOf(curve.points.back()).y());
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t one, std::size_t two) { return places[one] < places[two]; });
    double least = plot().top();
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double most = plot().bottom() - lineHeight * double(order.size() - 1 - i);
        places[order[i]] = std::min(std::max(places[order[i]], least), most);
        least = places[order[i]] + lineHeight;
    }
    return places;
}

QPointF GrowthChart::placeOf(double value, double height) const
{
    const QRectF area = plot();
    return {area.left() + area.width() * (value - m_least) / (m_most - m_least),
            area.bottom() - area.height() * (height - m_lowest) / (m_highest - m_lowest)};
}

double GrowthChart::valueAt(double x) const
{
    const QRectF area = plot();
    const double value = m_least + (x - area.left()) / area.width() * (m_most - m_least);
    if (m_fact->kind == FactKind::integer)
        return std::clamp(std::round(value), m_least, m_most);
    double nearest = m_least;
    for (const double each : m_fact->sweep) {
        if (each <= m_most && std::abs(each - value) < std::abs(nearest - value))
            nearest = each;
    }
    return nearest;
}

void GrowthChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const std::vector<double> places = namePlaces();
    for (std::size_t i = m_curves.size(); i > 0; --i)
        paintCurve(painter, i - 1, places[i - 1]);
}

void GrowthChart::paintFrame(QPainter& painter) const
{
    const Theme theme = themeFor(palette());
    const QRectF area = plot();
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (m_measure == GrowthMeasure::load) {
        painter.setPen(QPen(theme.secondary, 1, Qt::DashLine));
        const QPointF full = placeOf(m_most, 1);
        painter.drawLine(QPointF(area.left(), full.y()), full);
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(area.left() + 2, full.y() - 17, 60, 16), Qt::AlignVCenter, tr("100 %"));
    }
    painter.setPen(theme.secondary);
    painter.drawLine(placeOf(m_now, m_lowest), placeOf(m_now, m_highest));
    const QPointF foot = placeOf(m_now, m_lowest) + QPointF(0, 4);
    painter.drawText(QRectF(foot.x() - 80, foot.y(), 160, 16), Qt::AlignHCenter,
                     tr("you: %1").arg(factAnswerText(*m_fact, m_now)));
    const QString most = valueText(m_most);
    painter.drawText(QRectF(area.right() - 200, foot.y(), 200, 16), Qt::AlignRight, most);
}

void GrowthChart::paintCurve(QPainter& painter, std::size_t number, double nameAt) const
{
    const Theme theme = themeFor(palette());
    const GrowthCurve& curve = m_curves[number];
    QPolygonF line;
    for (const GrowthPoint& point : curve.points)
        line << placeOf(point);
    painter.setPen(penOf(number, theme));
    painter.drawPolyline(line);
    const double left = plot().right() + 8;
    painter.drawLine(QPointF(left, nameAt), QPointF(left + sampleLength, nameAt));
    painter.setPen(theme.text);
    const QRectF room(left + sampleLength + 6, nameAt - lineHeight / 2, namesWidth() - sampleLength - 16, lineHeight);
    painter.drawText(room, Qt::AlignVCenter,
                     fontMetrics().elidedText(text(curve.source->name), Qt::ElideRight, int(room.width())));
}

QString GrowthChart::valueText(double value) const
{
    const QString answer = factAnswerText(*m_fact, value);
    return m_fact->kind == FactKind::integer ? QStringLiteral("%1 %2").arg(answer, text(m_fact->brief).toLower())
                                             : answer;
}

QString GrowthChart::measuredText(const GrowthPoint& point) const
{
    return m_measure == GrowthMeasure::load ? useText(point.use)
                                            : tr("%1 points").arg(QString::number(point.score, 'f', 0));
}

QString GrowthChart::valuesAt(double value) const
{
    QStringList lines{valueText(value)};
    for (const GrowthCurve& curve : m_curves) {
        const auto nearest
            = std::min_element(curve.points.begin(), curve.points.end(), [&](const auto& one, const auto& two) {
                  return std::abs(one.value - value) < std::abs(two.value - value);
              });
        if (nearest != curve.points.end())
            lines << tr("%1: %2 at %3")
                         .arg(text(curve.source->name), measuredText(*nearest),
                              factAnswerText(*m_fact, nearest->value));
    }
    return lines.join(u'\n');
}

void GrowthChart::mouseMoveEvent(QMouseEvent* event)
{
    QToolTip::showText(event->globalPosition().toPoint(), asToolTip(valuesAt(valueAt(event->position().x()))), this);
}

void GrowthChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && plot().adjusted(-4, 0, 4, 20).contains(event->position()))
        emit valueChosen(valueAt(event->position().x()));
}

} // namespace remit
