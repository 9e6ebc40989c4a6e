#pragma once

#include "core/id.h"

#include <QDialog>

#include <functional>
#include <string>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;

namespace remit {

class DisputedList;
class Prompts;
class RowSettling;
class SettledSplit;

/// The walk through what people see differently, heaviest first: each row is settled or left open, then the next one
/// follows. What was settled is in the plan at once.
class SettlingDialog : public QDialog {
    Q_OBJECT

public:
    /// The split outlives it.
    SettlingDialog(SettledSplit& split, Prompts& prompts, std::function<std::string()> today,
                   QWidget* parent = nullptr);

    RowSettling& row() const { return *m_row; }

signals:
    void sheetsWanted();

private:
    void arrange();
    QWidget* makeHead();
    QWidget* makeEmpty();
    QWidget* makeWalk();
    QWidget* makeFoot();
    void readFiles();
    void readConstellation();
    void tellProblems(const QStringList& problems);
    void refresh();
    void showCounts();
    void goOn();
    void takeAgreed();
    void removeVoice();

    SettledSplit& m_split;
    Prompts& m_prompts;
    QLabel* m_share;
    QCheckBox* m_hideNames;
    QPushButton* m_read;
    QPushButton* m_readOther;
    QPushButton* m_remove;
    QWidget* m_empty;
    QLabel* m_emptyText;
    QPushButton* m_readFirst;
    QSplitter* m_walk;
    DisputedList* m_rows;
    RowSettling* m_row;
    QPlainTextEdit* m_problems;
    QPushButton* m_undo;
    QPushButton* m_takeAgreed;
};

} // namespace remit
