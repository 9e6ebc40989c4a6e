#include "widgets/chart/title_search.h"

#include "model/chart/chart_model.h"

namespace remit {

namespace {

constexpr qint64 pauseMilliseconds = 1000;

} // namespace

bool TitleSearch::isGoing() const
{
    return m_sinceKey.isValid() && m_sinceKey.elapsed() < pauseMilliseconds && !m_typed.isEmpty();
}

QModelIndex TitleSearch::type(const QString& text, const QModelIndex& current)
{
    const bool goesOn = isGoing();
    // The same letter again steps through the titles that begin with it.
    const bool again = goesOn && m_typed.size() == 1 && m_typed.compare(text, Qt::CaseInsensitive) == 0;
    m_typed = goesOn && !again ? m_typed + text : text;
    m_sinceKey.start();
    const int rows = m_model.rowCount();
    const int from = current.isValid() ? current.row() + (goesOn && !again ? 0 : 1) : 0;
    for (int step = 0; step < rows; ++step) {
        const QModelIndex row = m_model.index((from + step) % rows, 0);
        const bool isTitle = m_model.kindAt(row.row()) == ChartRowKind::responsibility;
        if (isTitle && row.data().toString().startsWith(m_typed, Qt::CaseInsensitive))
            return row;
    }
    return {};
}

} // namespace remit
