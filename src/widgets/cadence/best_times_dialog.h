#pragma once

#include "cadence/placement.h"
#include "model/document/step.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace remit {

/// Seeks the best times in a thread of its own: tells how far it is, ends with the best so far or with nothing, and
/// says what would free a week in which not all meetings can be held.
class BestTimesDialog : public QDialog {
    Q_OBJECT

public:
    using Find = std::function<Placement(const Plan&, const ZoneTable&, Date, const PlacementRequest&)>;

    BestTimesDialog(const Plan& plan, const ZoneTable& zones, Date week, const PlacementRequest& request, Find find,
                    QWidget* parent);
    ~BestTimesDialog() override;

    /// Shows itself only where it takes a while or there is something to say.
    void begin();

signals:
    /// All meetings have a time.
    void taken(const remit::Placement& placement);
    /// The user wants this, and then another try.
    void stepWanted(const remit::Step& step);
    /// Those that clash are to be left, and the others to get their times.
    void othersWanted();

private:
    class Search;

    void makeWaiting();
    void look();
    void finish();
    void explain(const Placement& placement);
    void showContent(QWidget* content);
    void offer(QVBoxLayout& down, const Placement& placement);
    void offerOthers(QVBoxLayout& down);

    std::unique_ptr<Search> m_search;
    QTimer m_looking;
    QWidget* m_waiting;
    QLabel* m_progress;
    QProgressBar* m_bar;
    QPushButton* m_takeBest;
    QPushButton* m_cancel;
};

} // namespace remit
