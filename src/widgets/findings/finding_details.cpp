#include "widgets/findings/finding_details.h"

#include "widgets/findings/finding_commands.h"
#include "widgets/findings/rule_help.h"
#include "widgets/parts/flow_layout.h"
#include "words/names.h"

#include <QFocusEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

constexpr int besideText = 4;

/// A button whose text is cut with an ellipsis where there is no room for it; the tool tip has the whole.
class ShorteningButton : public QPushButton {
public:
    ShorteningButton(const QString& text, QWidget* parent)
        : QPushButton(text, parent)
    {
        setToolTip(asToolTip(text));
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QSize hint = QPushButton::sizeHint();
        return {std::max(hint.width(), fontMetrics().horizontalAdvance(text()) + besideText), hint.height()};
    }
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 8, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, width() - besideText / 2);
        painter.drawControl(QStyle::CE_PushButton, option);
    }
};

} // namespace

FindingDetails::FindingDetails(FindingCommands& commands, QWidget* parent)
    : QScrollArea(parent)
    , m_commands(commands)
    , m_title(new QLabel)
    , m_sentence(new QLabel)
    , m_actions(new QVBoxLayout)
    , m_help(new QLabel)
    , m_change(new QPushButton(tr("Change this check…")))
{
    setObjectName("findingDetails");
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(this);
    content->setObjectName("findingDetailsContent");
    m_title->setObjectName("findingTitle");
    m_title->setProperty("part", "subheading");
    m_sentence->setObjectName("findingSentence");
    for (QLabel* label : {m_title, m_sentence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_help->setObjectName("findingHelp");
    m_help->setTextFormat(Qt::RichText);
    m_help->setWordWrap(true);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actions->setSpacing(2);
    m_change->setObjectName("changeCheck");
    m_change->setProperty("part", "link");
    m_change->installEventFilter(this);
    connect(m_change, &QPushButton::clicked, this, &FindingDetails::changeRule);
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(14, 10, 14, 10);
    down->setSpacing(6);
    down->addWidget(m_title);
    down->addWidget(m_sentence);
    down->addLayout(m_actions);
    down->addWidget(m_help);
    down->addWidget(m_change, 0, Qt::AlignLeft);
    down->addStretch(1);
    setWidget(content);
}

void FindingDetails::clearActions()
{
    emptyLayout(*m_actions);
    m_lastAction = m_tabAfter;
}

void FindingDetails::addAction(const QString& name, const QString& text, const std::function<void()>& run)
{
    auto* button = new ShorteningButton(text, widget());
    button->setObjectName(name);
    button->setProperty("part", "link");
    button->installEventFilter(this);
    m_actions->addWidget(button);
    if (m_lastAction != nullptr)
        setTabOrder(m_lastAction, button);
    m_lastAction = button;
    connect(button, &QPushButton::clicked, this, run);
}

/// Whatever has the keyboard is in sight, also when Tab comes in from outside. What the mouse presses stays where it
/// is: moved away below it, it would not be clicked.
bool FindingDetails::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason)
        ensureWidgetVisible(static_cast<QWidget*>(watched));
    return QScrollArea::eventFilter(watched, event);
}

void FindingDetails::changeRule()
{
    if (!m_rule.empty())
        m_commands.openSettings(m_rule);
}

void FindingDetails::show(const FindingLine* line, const FindingGroup* group)
{
    clearActions();
    verticalScrollBar()->setValue(0);
    m_rule.clear();
    m_change->hide();
    for (QLabel* label : {m_title, m_sentence, m_help})
        label->setVisible(group != nullptr);
    if (line != nullptr)
        showOne(*line);
    else if (group != nullptr)
        showSeveral(*group);
}

void FindingDetails::showOne(const FindingLine& line)
{
    const Finding finding = line.finding;
    m_title->setText(line.title);
    m_sentence->setText(line.accepted.isEmpty() ? line.sentence
                                                : tr("%1\nAccepted by %2").arg(line.sentence, line.accepted));
    if (finding.waived) {
        if (m_commands.canChange())
            addAction("takeBack", tr("Take back"), [this, finding] { m_commands.takeBack(finding); });
    } else {
        const std::vector<Fix> fixes = m_commands.fixesOf(finding);
        for (std::size_t i = 0; i < fixes.size(); ++i)
            addAction(QStringLiteral("fix%1").arg(i), m_commands.findings().fixText(fixes[i]),
                      [this, finding, fix = fixes[i]] { m_commands.preview(finding, fix); });
        if (const QString text = m_commands.comparisonOf(finding); !text.isEmpty())
            addAction("compareFinding", text, [this, finding] { m_commands.compare(finding); });
        if (m_commands.canChange())
            addAction("acceptFinding", tr("Accept with reason…"), [this, finding] { m_commands.accept({finding}); });
    }
    showRule(finding.rule);
}

void FindingDetails::showSeveral(const FindingGroup& group)
{
    std::vector<Finding> findings;
    for (const FindingLine& line : group.lines)
        findings.push_back(line.finding);
    const std::string rule = findings.front().rule;
    const bool equal
        = std::all_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.rule == rule; });
    m_title->setText(group.title);
    m_sentence->setText(group.accepted ? tr("%1 accepted").arg(findings.size())
                                       : tr("%1 findings").arg(findings.size()));
    if (!equal || group.accepted) {
        m_help->clear();
        return;
    }
    if (const int count = m_commands.repairable(findings); count > 0) {
        const QString way = m_commands.wayOfAll(findings);
        const QString how = way.isEmpty() ? tr("each by the first of its fixes") : way;
        addAction("fixAll", tr("Fix all %1: %2").arg(count).arg(how),
                  [this, findings] { m_commands.previewAll(findings); });
    }
    if (m_commands.canChange())
        addAction("acceptAll", tr("Accept all %1…").arg(findings.size()),
                  [this, findings] { m_commands.accept(findings); });
    showRule(rule);
}

void FindingDetails::showRule(const std::string& rule)
{
    m_rule = rule;
    m_change->show();
    const RuleText* text = m_commands.findings().texts().find(rule);
    m_help->setText(text != nullptr ? ruleHelpText(*text) : QString());
}

} // namespace remit
