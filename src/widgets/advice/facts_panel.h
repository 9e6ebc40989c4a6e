#pragma once

#include "model/advice/shown_advice.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace remit {

class FactRow;

/// The facts about the organisation: those that are asked first, the others behind them, and which to ask next.
class FactsPanel : public QFrame {
    Q_OBJECT

public:
    explicit FactsPanel(ShownAdvice& shown, QWidget* parent = nullptr);

    void refresh();
    /// Goes to where the fact is answered.
    void ask(const std::string& key);
    void takeKeyboard();
    bool areAllShown() const;
    void showAll(bool shown);

private:
    void addRows();
    void orderRest();
    void refreshNext();

    ShownAdvice& m_shown;
    QWidget* m_content;
    QVBoxLayout* m_first;
    QWidget* m_rest;
    QVBoxLayout* m_restDown;
    QPushButton* m_more = nullptr;
    QFrame* m_next;
    QLabel* m_nextWords;
    QWidget* m_nextButtons;
    std::vector<FactRow*> m_rows;
};

} // namespace remit
