#pragma once

#include "model/chart/finding_groups.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace remit {

class FindingCommands;

/// One line of the list in full: what it says, what can be done about it, what its rule means.
class FindingDetails : public QScrollArea {
    Q_OBJECT

public:
    explicit FindingDetails(FindingCommands& commands, QWidget* parent = nullptr);

    /// `line` is null for several at once; `group` is null for nothing.
    void show(const FindingLine* line, const FindingGroup* group);
    /// Tab comes to the actions from there.
    void setTabAfter(QWidget& widget) { m_tabAfter = &widget; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void clearActions();
    void addAction(const QString& name, const QString& text, const std::function<void()>& run);
    void showOne(const FindingLine& line);
    void showSeveral(const FindingGroup& group);
    void showRule(const std::string& rule);
    void changeRule();

    FindingCommands& m_commands;
    QLabel* m_title;
    QLabel* m_sentence;
    QVBoxLayout* m_actions;
    QWidget* m_tabAfter = nullptr;
    QWidget* m_lastAction = nullptr;
    QLabel* m_help;
    QPushButton* m_change;
    /// The one that is explained.
    std::string m_rule;
};

} // namespace remit
