#pragma once

#include "model/advice/shown_advice.h"
#include "widgets/advice/growth_panel.h"

#include <QScrollArea>

#include <set>

class QVBoxLayout;

namespace remit {

/// The answer: the short list as cards, the others, what does not apply, where sources disagree, how good it is.
class AdviceView : public QScrollArea {
    Q_OBJECT

public:
    explicit AdviceView(ShownAdvice& shown, QWidget* parent = nullptr);

    void refresh();
    void showTop();
    /// Of what is shown now, so that nothing is cut.
    int neededWidth() const;

signals:
    void createWanted(const QString& id);
    /// What is shown is there with its sizes.
    void filled();

private:
    void fill(const Advice& advice);
    void addHeadline(const Advice& advice);
    void addPresent(const Advice& advice);
    void addCards(const Advice& advice, QVBoxLayout& down, std::size_t from, std::size_t to);
    void addFirstActions(const Advice& advice);
    void addNextHire(const Advice& advice);
    void addGrowth(const Advice& advice);
    void addTriggers(QVBoxLayout& down, const std::vector<AdviceTrigger>& triggers);
    void addOthers(const Advice& advice);
    void addRuledOut(const Advice& advice);
    void addDisagreements(const Advice& advice);
    void addQuality();
    /// A part that is folded away until it is asked for, and stays as it was left.
    QVBoxLayout* addFolded(const QString& name, const QString& title);

    ShownAdvice& m_shown;
    QWidget* m_content;
    QVBoxLayout* m_down;
    /// How far, in pixels, and whether the cards have no sizes yet.
    int m_scrolled = 0;
    bool m_isFilling = false;
    /// Templates whose details are shown, and parts that are unfolded.
    std::set<QString> m_open;
    GrowthPanel::Choice m_growth;
};

} // namespace remit
