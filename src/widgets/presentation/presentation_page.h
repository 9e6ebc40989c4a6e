#pragma once

#include "core/id.h"
#include "widgets/presentation/presentation_card.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;

namespace remit {

class CardGrid;
class ChartFindings;
class ChartLoads;
class ChartModel;
class QuestionBox;

/// What is only shown when asked for: it may concern people in the room.
struct PresentationExtras {
    bool notes = false;
    bool load = false;
    bool hours = false;
    bool findings = false;
};

/// One responsibility on the projector: its title, the sentence, a card for each role, and what is still open.
class PresentationPage : public QWidget {
    Q_OBJECT

public:
    /// `keepQuestion` saves what was typed about the row; false when that failed.
    PresentationPage(ChartModel& model, std::function<bool(const QString&)> keepQuestion, QWidget* parent = nullptr);

    /// The row as number `at` of `count`.
    void show(ResponsibilityId row, RoleId chosen, int at, int count);
    void setExtras(const PresentationExtras& extras);
    /// Where load, hours and findings come from; null for nowhere.
    void setSources(const ChartLoads* loads, const ChartFindings* findings);
    /// Opens the row's question for typing.
    void editQuestion();
    bool isEditing() const;

signals:
    void roleChosen(remit::RoleId role);
    /// The question's editor has gone.
    void editingEnded();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTexts(int at, int count);
    void showCards();
    PresentationCard::Content contentOf(RoleId role) const;
    QString questionText(RoleId role, const QString& about) const;
    void showOpen();
    void arrange();
    void fitTitle(int width);
    int placeText(QLabel& label, double size, int y, int width);
    double scale() const;

    ChartModel& m_model;
    QLabel* m_crumbs;
    QLabel* m_title;
    QLabel* m_sentence;
    CardGrid* m_cards;
    QuestionBox* m_question;
    std::vector<RoleId> m_roles;
    ResponsibilityId m_row;
    RoleId m_chosen;
    PresentationExtras m_extras;
    const ChartLoads* m_loads = nullptr;
    const ChartFindings* m_findings = nullptr;
};

} // namespace remit
