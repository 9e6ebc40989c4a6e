#pragma once

#include "advisor/check_texts.h"
#include "analysis/checks/rule_settings.h"
#include "core/plan.h"

#include <QDialog>

#include <string>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QWidget;

namespace remit {

class RuleFields;

/// Which checks a plan wants, how serious each is and from where on it speaks. Nothing happens before OK.
class RuleSettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `texts` outlive the dialog; `current` is the rule to begin with, if any.
    RuleSettingsDialog(const Plan& plan, const CheckTexts& texts, const std::string& current, bool readOnly,
                       QWidget* parent = nullptr);

    /// What was changed, as one edit of the plan.
    Edit edit() const;

private:
    void makeList();
    QWidget* makeDetails();
    QWidget* makeBottom(bool readOnly);
    void choose(const std::string& rule);
    const Rule* rule() const;
    QTreeWidgetItem* itemOf(const std::string& rule) const;
    void take(const Edit& edit);
    void showRule();
    void switchRule(QTreeWidgetItem* item);
    void showItems();
    void look();
    void resetOne();
    void resetAll();

    const CheckTexts& m_texts;
    const Plan m_before;
    Plan m_draft;
    bool m_readOnly;
    QTreeWidget* m_list;
    QLabel* m_title = nullptr;
    QLabel* m_help = nullptr;
    QComboBox* m_severity = nullptr;
    RuleFields* m_fields = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_resetAll = nullptr;
    QPushButton* m_ok = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace remit
