#pragma once

#include <QElapsedTimer>
#include <QModelIndex>
#include <QString>

namespace remit {

class ChartModel;

/// Type-ahead in the first column: what is typed without a pause leads to the next row whose title begins with it.
class TitleSearch {
public:
    explicit TitleSearch(const ChartModel& model)
        : m_model(model)
    {
    }

    /// Whether keys just typed belong together with the next.
    bool isGoing() const;
    /// The row the text typed so far leads to, from `current` on and around; invalid when there is none.
    QModelIndex type(const QString& text, const QModelIndex& current);
    const QString& typed() const { return m_typed; }

private:
    const ChartModel& m_model;
    QString m_typed;
    QElapsedTimer m_sinceKey;
};

} // namespace remit
