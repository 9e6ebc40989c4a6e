#pragma once

#include "core/plan.h"

#include <QWidget>

#include <functional>
#include <string>

class QLabel;
class QLineEdit;
class QPushButton;

namespace remit {

class AnswersTable;
class AnswersView;
class LetterButtons;
class SettledSplit;

/// One disputed row: who says what, what is to hold, why, and who agreed.
class RowSettling : public QWidget {
    Q_OBJECT

public:
    /// `today` is the day of what is settled, as in the plan.
    RowSettling(SettledSplit& split, std::function<std::string()> today, QWidget* parent = nullptr);

    void show(ResponsibilityId row);
    ResponsibilityId row() const;
    AnswersTable& answers() const { return *m_answers; }
    void takeKeyboard();
    /// Enter in a field settles the row.
    void takeEnter();

signals:
    /// The row is dealt with: the next one may follow.
    void finished();

private:
    void arrange();
    QWidget* makeFields();
    QWidget* makeButtons();
    void refresh();
    void showDraft();
    void showDecision();
    void settle();
    void leaveOpen();
    void takeBack();

    SettledSplit& m_split;
    std::function<std::string()> m_today;
    AnswersTable* m_answers;
    AnswersView* m_view;
    LetterButtons* m_letters;
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_state;
    QLabel* m_lettersFor;
    QLineEdit* m_reason;
    QLineEdit* m_agreedBy;
    QPushButton* m_take;
    QPushButton* m_settle;
    QPushButton* m_leaveOpen;
    QPushButton* m_takeBack;
};

} // namespace remit
