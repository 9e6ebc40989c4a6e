#pragma once

#include "advisor/advice/advice.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace remit {

class ShownAdvice;

/// What of a card is unfolded.
struct AdviceCardFolds {
    bool details = false;
    bool meetings = false;
};

/// One set-up: how well it fits, how many people it takes, what speaks for and against it; with its details also its
/// seats, strengths, risks, map and the meetings it brings.
class AdviceCard : public QFrame {
    Q_OBJECT

public:
    /// `number` is its place in the ranking of the advice that is shown.
    AdviceCard(ShownAdvice& shown, std::size_t number, AdviceCardFolds open, QWidget* parent = nullptr);

    const ConstellationTemplate& source() const { return m_source; }
    void focusDetails();

signals:
    void createWanted(const QString& id);
    void detailsShown(const QString& id, bool shown);
    void meetingsShown(const QString& id, bool shown);

private:
    QWidget* makeHead(const Advice& advice, std::size_t number, bool withDetails);
    void addReasons(QVBoxLayout& down, const RankedSetUp& setUp);
    void addReason(QVBoxLayout& down, const AdviceReason& reason, bool withPoints);
    QPushButton* linkTo(const QString& about, const std::string& names);
    QWidget* makeDetails(const RankedSetUp& setUp, bool withMeetings);
    void addMeetings(QVBoxLayout& down, bool isOpen);
    void fillMeetings(QVBoxLayout& down);
    QWidget* makeMap();

    ShownAdvice& m_shown;
    const ConstellationTemplate& m_source;
    QPushButton* m_details = nullptr;
};

} // namespace remit
