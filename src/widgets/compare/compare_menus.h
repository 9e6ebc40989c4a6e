#pragma once

#include "core/plan.h"
#include "widgets/parts/message_banner.h"

#include <QObject>

#include <vector>

class QMenu;
class QWidget;

namespace remit {

class ComparedConstellations;

/// What can be done with whole constellations that stand side by side: which of them do, what is handed over between
/// them, and what of it goes to paper.
class CompareMenus : public QObject {
    Q_OBJECT

public:
    /// Dialogs are opened over `below`.
    CompareMenus(ComparedConstellations& compared, QWidget& below, QObject* parent);

    /// Which constellations are compared, and with which.
    void fillChoiceMenu(QMenu& menu);
    /// What of it goes to paper and into files.
    void fillPaperMenu(QMenu& menu);
    /// What is handed over on the way to each of the others.
    void fillHandoverMenu(QMenu& menu);
    /// What is done with one of them.
    void fillHeadMenu(QMenu& menu, std::size_t side);

signals:
    void noticed(const remit::Message& message);
    /// The chart of that constellation is to be shown.
    void chartWanted(remit::ConstellationId constellation);
    /// Pages of these constellations are to go out, by the name of the part; the first is where they begin. The plan
    /// has the former states among them.
    void paperWanted(const QString& part, const std::vector<remit::ConstellationId>& constellations,
                     const remit::Plan& plan);

private:
    /// What was designed with how it is lived, each pair to be laid beside each other.
    void addLivedPairs(QMenu& menu);
    std::vector<ConstellationId> baselineFirst() const;
    void showHandovers(ConstellationId after);
    void setCompared(ConstellationId constellation, bool compared);

    ComparedConstellations& m_compared;
    QWidget& m_below;
};

} // namespace remit
