#pragma once

#include "model/advice/shown_advice.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace remit {

class CountSlider;
class FactEditor;
class PausedSave;

/// A fact and what is answered to it: typed, chosen, or tried with a slider where it counts something.
class FactRow : public QWidget {
    Q_OBJECT

public:
    FactRow(ShownAdvice& shown, const FactQuestion& question, QWidget* parent = nullptr);

    const FactQuestion& question() const { return m_question; }
    /// What has the keyboard.
    QWidget& field() const;
    void takeKeyboard();
    /// Shows what is stated or assumed, and what is wrong with it.
    void refresh(const FactValues& values, const std::vector<const FactConstraint*>& contradictions);

private:
    void layOut(QWidget& name);
    void addSlider();
    void connectEditor();
    bool save();
    std::optional<double> stated() const;

    ShownAdvice& m_shown;
    const FactQuestion& m_question;
    FactEditor* m_editor;
    QLabel* m_counted;
    QLabel* m_problem;
    /// Null where it is not asked how many there are.
    CountSlider* m_slider = nullptr;
    /// Null where an answer is chosen.
    PausedSave* m_save = nullptr;
};

} // namespace remit
