#pragma once

#include <QDialog>

namespace remit {

struct RuleText;

/// What a rule means, why it matters and where it comes from.
class RuleHelp : public QDialog {
    Q_OBJECT

public:
    explicit RuleHelp(const RuleText& text, QWidget* parent = nullptr);

signals:
    void settingsWanted();
};

/// The same as rich text, for places that show it beside other things.
QString ruleHelpText(const RuleText& text);

} // namespace remit
