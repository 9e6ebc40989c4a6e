#pragma once

#include "advisor/advice/advice_knowledge.h"
#include "advisor/cadence/meeting_catalogue.h"
#include "core/result.h"
#include "widgets/parts/page.h"

class QComboBox;
class QLabel;

namespace remit {

class AdviceView;
class FactsPanel;
class PlanDocument;
class ShownAdvice;
class ShownConstellation;

/// The page of the advice: the facts at the left, and which ways to set up the roles fit them.
class AdvicePage : public Page {
    Q_OBJECT

public:
    /// Without knowledge it says what is wrong with it.
    AdvicePage(PlanDocument& document, ShownConstellation& shown, const Catalogue& catalogue,
               Result<AdviceKnowledge> knowledge, Result<MeetingCatalogue> meetings, QWidget* parent = nullptr);

    /// Null when there is no knowledge.
    ShownAdvice* advice() const { return m_advice; }
    FactsPanel* facts() const { return m_facts; }

    void fillMenu(MenuPart, QMenu&) override { }
    QWidget* tools() override { return m_tools; }
    QWidget* status() override;
    int neededWidth() override;
    void takeKeyboard() override;
    QVariantMap place() const override;
    void returnTo(const QVariantMap& place) override;
    /// Nothing but facts: those are said on no other page.
    bool canShow(const ChangePlace& place) override;
    void showPlace(const ChangePlace& place) override;
    void flash(const ChangePlace& place) override;

signals:
    /// The chart of the shown constellation is to be seen.
    void chartWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeTools();
    void refresh();
    void create(const QString& id);
    void sayTaken(const Situation& situation);

    ShownConstellation& m_shown;
    ShownAdvice* m_advice = nullptr;
    FactsPanel* m_facts = nullptr;
    AdviceView* m_view = nullptr;
    QWidget* m_tools = nullptr;
    QLabel* m_status;
    /// Something changed while the page was not to be seen.
    bool m_isStale = true;
};

} // namespace remit
