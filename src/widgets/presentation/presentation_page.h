#pragma once

#include "core/id.h"

#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace remit {

class ChartFindings;
class ChartLoads;
class ChartModel;
class PresentationCard;

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
    explicit PresentationPage(ChartModel& model, QWidget* parent = nullptr);

    /// The row as number `at` of `count`.
    void show(ResponsibilityId row, RoleId chosen, int at, int count);
    void setExtras(const PresentationExtras& extras);
    /// Where load, hours and findings come from; null for nowhere.
    void setSources(const ChartLoads* loads, const ChartFindings* findings);
    /// Opens the row's question for typing; Enter keeps it, Esc lets it be.
    void editQuestion();
    bool isEditing() const;

signals:
    void roleChosen(remit::RoleId role);
    void questionTyped(const QString& text);
    /// The question's editor has gone.
    void editingEnded();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showTexts(int at, int count);
    void showCards();
    void showQuestion();
    void showCard(PresentationCard& card, RoleId role, double scale) const;
    void closeEditor();
    QString questionText() const;
    QString findingText() const;
    QString boxText() const;
    QString ownQuestion() const;
    void arrange();
    void fitTitle(int width);
    int placeText(QLabel& label, double size, int y, int width);
    void placeCards(const QRect& room);
    double scale() const;

    ChartModel& m_model;
    QLabel* m_crumbs;
    QLabel* m_title;
    QLabel* m_sentence;
    QScrollArea* m_scroll;
    QWidget* m_cardsRoom;
    QFrame* m_questionBox;
    QLabel* m_question;
    QLineEdit* m_editor;
    std::vector<PresentationCard*> m_cards;
    std::vector<RoleId> m_roles;
    ResponsibilityId m_row;
    RoleId m_chosen;
    PresentationExtras m_extras;
    const ChartLoads* m_loads = nullptr;
    const ChartFindings* m_findings = nullptr;
};

} // namespace remit
