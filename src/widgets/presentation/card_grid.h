#pragma once

#include "widgets/presentation/presentation_card.h"

#include <QScrollArea>

#include <vector>

namespace remit {

/// The cards of all roles in as many columns as suit the room; it scrolls when even small ones do not fit.
class CardGrid : public QScrollArea {
    Q_OBJECT

public:
    explicit CardGrid(QWidget* parent = nullptr);

    void show(const std::vector<PresentationCard::Content>& cards, int chosen);
    /// `scale` is how large the page is; cards with notes are higher.
    void place(const QRect& room, double scale, bool withNotes);
    /// Of the cards that are seen.
    int usedHeight() const;

signals:
    void cardChosen(int index);

private:
    QWidget* m_inside;
    std::vector<PresentationCard*> m_cards;
    std::vector<PresentationCard::Content> m_contents;
    int m_chosen = -1;
};

} // namespace remit
