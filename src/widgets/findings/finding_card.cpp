#include "widgets/findings/finding_card.h"

#include "model/chart/finding_groups.h"
#include "widgets/findings/finding_commands.h"
#include "words/names.h"

#include <QEvent>
#include <QMouseEvent>
#include <QStyle>

namespace remit {

namespace {

/// What of a word fits in a line of the narrowest inspector, in characters.
constexpr int longestWord = 28;
constexpr int narrowest = 160;

QString link(const QString& target, const QString& text)
{
    return QStringLiteral("<a style=\"text-decoration:none\" href=\"%1\">%2</a>").arg(target, text.toHtmlEscaped());
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return QStringLiteral("error");
    case Severity::warning:
        return QStringLiteral("warning");
    case Severity::info:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

FindingCard::FindingCard(FindingCommands& commands, QWidget* parent)
    : QLabel(parent)
    , m_commands(commands)
{
    setObjectName("findingCard");
    setProperty("part", "findingCard");
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    m_measured.setDocumentMargin(0);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, &FindingCard::follow);
}

void FindingCard::show(const std::vector<Finding>& findings)
{
    if (m_findings != findings)
        m_findings = findings;
    describe();
    setVisible(true);
}

int FindingCard::heightForWidth(int width) const
{
    const auto [found, isNew] = m_heights.try_emplace(width, 0);
    if (isNew) {
        m_measured.setDefaultFont(font());
        m_measured.setTextWidth(width - (this->width() - contentsRect().width()));
        found->second = qCeil(m_measured.size().height()) + height() - contentsRect().height();
    }
    return found->second;
}

QSize FindingCard::minimumSizeHint() const
{
    return {narrowest, fontMetrics().height()};
}

void FindingCard::changeEvent(QEvent* event)
{
    // The font, the style, what is around it.
    m_heights.clear();
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_findings.empty())
        describe();
}

void FindingCard::mouseReleaseEvent(QMouseEvent* event)
{
    m_followed = false;
    QLabel::mouseReleaseEvent(event);
    if (!m_followed && event->button() == Qt::LeftButton && rect().contains(event->pos()) && !m_findings.empty())
        m_commands.goTo(m_findings.front());
}

void FindingCard::describe()
{
    const Finding& first = m_findings.front();
    const QString severity = severityName(first.severity);
    if (property("severity") != severity) {
        setProperty("severity", severity);
        style()->unpolish(this);
        style()->polish(this);
    }
    m_heights.clear();
    const QString html
        = QStringLiteral("<a style=\"text-decoration:none;color:%1;font-weight:600\" href=\"go\">%2</a><br>%3 %4")
              .arg(palette().color(QPalette::WindowText).name(), title().toHtmlEscaped(),
                   breakable(sentence(), longestWord).toHtmlEscaped(), links().join(QStringLiteral(" · ")));
    setText(html);
    m_measured.setHtml(html);
    setAccessibleName(tr("%1: %2. %3").arg(severityWords(first.severity), title(), sentence()));
}

QString FindingCard::title() const
{
    const Finding& first = m_findings.front();
    const QString title = m_commands.findings().title(first);
    if (m_findings.size() > 1)
        return tr("%1 (%2)").arg(title).arg(m_findings.size());
    const int number = m_commands.numberOf(first);
    return number > 0 ? tr("Row %1: %2").arg(number).arg(title) : title;
}

QString FindingCard::sentence() const
{
    const QString first = m_commands.findings().sentence(m_findings.front());
    return m_findings.size() > 1 ? tr("%1 And %2 more.").arg(first, QString::number(m_findings.size() - 1)) : first;
}

QStringList FindingCard::links() const
{
    QStringList links;
    if (m_findings.size() > 1) {
        if (!m_commands.fixesOf(m_findings.front()).empty())
            links << link(QStringLiteral("all"), tr("Fix all"));
        links << link(QStringLiteral("list"), tr("Show them"));
    } else {
        const std::vector<Fix> fixes = m_commands.fixesOf(m_findings.front());
        for (std::size_t i = 0; i < fixes.size(); ++i)
            links << link(QStringLiteral("fix%1").arg(i), m_commands.findings().fixText(fixes[i]));
        if (const QString text = m_commands.comparisonOf(m_findings.front()); !text.isEmpty())
            links << link(QStringLiteral("compare"), text);
        if (m_commands.canChange())
            links << link(QStringLiteral("accept"), tr("Accept with reason"));
    }
    return links << link(QStringLiteral("why"), tr("Why?"));
}

void FindingCard::follow(const QString& link)
{
    m_followed = true;
    // What is done may show another finding in this card.
    const std::vector<Finding> findings = m_findings;
    const Finding& first = findings.front();
    if (link == QStringLiteral("go"))
        return m_commands.goTo(first);
    if (link == QStringLiteral("all"))
        return m_commands.previewAll(findings);
    if (link == QStringLiteral("list"))
        return emit m_commands.listWanted(first);
    if (link == QStringLiteral("accept"))
        return m_commands.accept({first});
    if (link == QStringLiteral("compare"))
        return m_commands.compare(first);
    if (link == QStringLiteral("why"))
        return m_commands.explain(first.rule);
    const std::vector<Fix> fixes = m_commands.fixesOf(first);
    const auto chosen = link.mid(3).toUInt();
    if (chosen < fixes.size())
        m_commands.preview(first, fixes[chosen]);
}

} // namespace remit
