#pragma once

#include "advisor/advice/advice.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace remit {

class ShownAdvice;

/// One set-up: how well it fits, how many people it takes, what speaks for and against it; with its details also its
/// seats, strengths, risks and map.
class AdviceCard : public QFrame {
    Q_OBJECT

public:
    /// `number` is its place in the ranking of the advice that is shown.
    AdviceCard(ShownAdvice& shown, std::size_t number, bool withDetails, QWidget* parent = nullptr);

    const ConstellationTemplate& source() const { return m_source; }
    void focusDetails();

signals:
    void createWanted(const QString& id);
    void detailsShown(const QString& id, bool shown);

private:
    QWidget* makeHead(const Advice& advice, std::size_t number, bool withDetails);
    void addReasons(QVBoxLayout& down, const RankedSetUp& setUp);
    void addReason(QVBoxLayout& down, const AdviceReason& reason, bool withPoints);
    QPushButton* linkTo(const QString& about, const std::string& names);
    QWidget* makeDetails(const RankedSetUp& setUp);
    QWidget* makeMap();

    ShownAdvice& m_shown;
    const ConstellationTemplate& m_source;
    QPushButton* m_details = nullptr;
};

} // namespace remit
