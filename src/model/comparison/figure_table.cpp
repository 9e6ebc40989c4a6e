#include "model/comparison/figure_table.h"

#include "analysis/comparison/common_rows.h"
#include "model/comparison/compared_constellations.h"
#include "words/comparison/comparison_words.h"
#include "words/text.h"

namespace remit {

namespace {

/// Figures follow edits a moment later, so that typing is not held up.
constexpr int soonMilliseconds = 100;

} // namespace

FigureTable::FigureTable(ComparedConstellations& compared, QObject* parent)
    : QAbstractTableModel(parent)
    , m_compared(compared)
{
    readAnew();
    connect(&compared, &ComparedConstellations::reset, this, &FigureTable::readAnew);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMilliseconds);
    connect(&compared, &ComparedConstellations::figuresChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_sides > 0 && !m_shown.empty())
            emit dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
    });
}

void FigureTable::readAnew()
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t at = 0; at < m_compared.knowledge().metrics.size(); ++at) {
        if (m_isAll || m_compared.knowledge().metrics[at].isMain)
            m_shown.push_back(at);
    }
    m_sides = int(m_compared.comparison().sides().size());
    endResetModel();
}

void FigureTable::setAll(bool all)
{
    m_isAll = all;
    readAnew();
}

const MetricText& FigureTable::metric(int row) const
{
    return m_compared.knowledge().metrics[m_shown[std::size_t(row)]];
}

QString FigureTable::explanation(int row) const
{
    return row < 0 || row >= rowCount()
        ? QString()
        : tr("%1: %2 Source: %3").arg(text(metric(row).title), text(metric(row).sentence), text(metric(row).source));
}

QString FigureTable::apart() const
{
    return apartSentences(m_compared.plan(), m_compared.comparison()).join(QLatin1Char('\n'));
}

int FigureTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FigureTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_sides + 1;
}

Verdict FigureTable::verdict(std::size_t side, int row) const
{
    const std::size_t at = m_shown[std::size_t(row)];
    return verdictOn(m_compared.comparison(), side, m_compared.figures(side)[at],
                     m_compared.figures(m_compared.choice().baseline)[at], metric(row).better);
}

/// The arrow says which way the figure goes, the word what that means.
QString FigureTable::verdictText(std::size_t side, int row) const
{
    const Verdict found = verdict(side, row);
    if (found != Verdict::better && found != Verdict::worse)
        return {};
    const bool isMore = (found == Verdict::better) == (metric(row).better == MetricDirection::more);
    return (isMore ? tr("↑ %1") : tr("↓ %1")).arg(verdictWord(found));
}

QString FigureTable::spoken(std::size_t side, int row) const
{
    const std::size_t at = m_shown[std::size_t(row)];
    const ConstellationId constellation = m_compared.choice().constellations[side];
    const QString said
        = tr("%1, %2: %3")
              .arg(text(metric(row).title), constellationName(m_compared.plan(), constellation),
                   figureText(m_compared.plan(), constellation, metric(row), m_compared.figures(side)[at]));
    const QString word = verdictWord(verdict(side, row));
    return word.isEmpty() ? said : tr("%1, %2").arg(said, word);
}

QVariant FigureTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return text(metric(index.row()).title);
        return role == Qt::ToolTipRole ? QVariant(explanation(index.row())) : QVariant();
    }
    const std::size_t side = std::size_t(index.column() - 1);
    // A view may ask before it is told that one is gone.
    if (side >= m_compared.choice().constellations.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return figureText(m_compared.plan(), m_compared.choice().constellations[side], metric(index.row()),
                          m_compared.figures(side)[m_shown[std::size_t(index.row())]]);
    case Qt::AccessibleTextRole:
        return spoken(side, index.row());
    case Qt::ToolTipRole:
        return explanation(index.row());
    case VerdictRole:
        return int(verdict(side, index.row()));
    case VerdictTextRole:
        return verdictText(side, index.row());
    default:
        return {};
    }
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Figure")) : QVariant();
    const std::size_t side = std::size_t(section - 1);
    if (side >= m_compared.choice().constellations.size())
        return {};
    if (role == BaselineRole)
        return side == m_compared.choice().baseline;
    if (role != Qt::DisplayRole)
        return {};
    return constellationName(m_compared.plan(), m_compared.choice().constellations[side]);
}

} // namespace remit
