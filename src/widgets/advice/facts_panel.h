#pragma once

#include "model/advice/shown_advice.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace remit {

class FactEditor;
class PausedSave;

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
    struct Row {
        const FactQuestion* question = nullptr;
        FactEditor* editor = nullptr;
        PausedSave* save = nullptr;
        QWidget* widget = nullptr;
        QLabel* counted = nullptr;
        QLabel* problem = nullptr;
    };

    Row makeRow(const FactQuestion& question);
    void addRows();
    void orderRest();
    bool save(const Row& row);
    void refreshRow(const Row& row, const FactValues& values, const std::vector<const FactConstraint*>& contradictions);
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
    std::vector<Row> m_rows;
};

} // namespace remit
