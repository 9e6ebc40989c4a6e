#pragma once

#include <QFrame>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace remit {

class FindingCommands;
class FindingDetails;
class FindingsModel;
class Prompts;
struct Finding;

/// All findings of the chart as a list: gathered, filtered, taken along; each leads to its cell.
class FindingsPanel : public QFrame {
    Q_OBJECT

public:
    FindingsPanel(FindingCommands& commands, Prompts& prompts, QWidget* parent = nullptr);

    FindingsModel& model() const { return *m_model; }
    QTreeView& list() const { return *m_list; }
    /// Shows the panel with the keyboard in the list, at this finding when there is one.
    void open(const Finding* finding = nullptr);
    void exportList();
    void copyList() const;

signals:
    void closed();
    void problem(const QString& message);
    void exported(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeBar();
    void makeList();
    void addNotChecked(QVBoxLayout& down);
    QPushButton* addButton(QLayout& bar, const QString& name, const QString& text);
    void refresh();
    void showWords();
    void showNotChecked();
    void describe();
    void go();

    FindingCommands& m_commands;
    Prompts& m_prompts;
    FindingsModel* m_model;
    QTreeView* m_list;
    FindingDetails* m_details;
    QLabel* m_counts = nullptr;
    QLabel* m_empty = nullptr;
    /// Unfolds what was not checked.
    QPushButton* m_notChecked = nullptr;
    QPlainTextEdit* m_whyNot = nullptr;
    QComboBox* m_grouping = nullptr;
    QLineEdit* m_filter = nullptr;
};

} // namespace remit
