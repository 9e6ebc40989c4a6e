#include "widgets/map/away_dialog.h"

#include "model/chart/chart_loads.h"
#include "model/document/plan_document.h"
#include "widgets/look/theme.h"
#include "words/absence_words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

constexpr QLatin1String rowScheme("row");
constexpr QLatin1String seatScheme("seat");

QString linked(const AbsenceLine& line, const QColor& color)
{
    QString words = line.text.toHtmlEscaped();
    if (!line.row && !line.seat)
        return words;
    return QStringLiteral("<a href=\"%1:%2\" style=\"color: %3; text-decoration: none\">%4</a>")
        .arg(line.row ? rowScheme : seatScheme)
        .arg(line.row ? line.row.value : line.seat.value)
        .arg(color.name(), words);
}

QString htmlOf(const AbsenceStory& story, const Theme& theme)
{
    QString html;
    for (const AbsenceSection& section : story.sections) {
        html += QStringLiteral("<p style=\"margin-top: 14px; margin-bottom: 4px; font-weight: 600\">%1</p>")
                    .arg(section.heading.toHtmlEscaped());
        for (const AbsenceLine& line : section.lines)
            html += QStringLiteral("<p style=\"margin: 3px 0 3px 10px\">%1</p>").arg(linked(line, theme.accent));
        if (section.lines.empty())
            html += QStringLiteral("<p style=\"margin: 3px 0 3px 10px; color: %1\">%2</p>")
                        .arg(theme.secondary.name(), section.whenEmpty.toHtmlEscaped());
    }
    return html;
}

} // namespace

AwayDialog::AwayDialog(const PlanDocument& document, const ChartLoads& loads, std::vector<SeatId> away, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_loads(loads)
    , m_constellation(loads.constellation())
    , m_away(std::move(away))
    , m_headline(new QLabel(this))
    , m_story(new QTextBrowser(this))
{
    setObjectName("awayDialog");
    resize(560, 560);
    m_headline->setObjectName("awayHeadline");
    m_headline->setProperty("part", "heading");
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_story->setObjectName("awayStory");
    m_story->setAccessibleName(tr("What it means"));
    m_story->setOpenLinks(false);
    m_story->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(8);
    down->addWidget(m_headline);
    down->addWidget(m_story, 1);
    down->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_story, &QTextBrowser::anchorClicked, this, &AwayDialog::follow);
    connect(&document, &PlanDocument::changed, this, &AwayDialog::display);
    connect(&loads, &ChartLoads::changed, this, &AwayDialog::display);
    display();
}

void AwayDialog::display()
{
    const Plan& plan = m_document.plan();
    std::erase_if(m_away, [&](SeatId seat) { return plan.find<Seat>({m_constellation, seat}) == nullptr; });
    if (m_away.empty() || m_loads.constellation() != m_constellation) {
        reject();
        return;
    }
    const AbsenceStory story = storyOf(plan, m_constellation, absenceOf(plan, m_constellation, m_away, m_loads.all()));
    setWindowTitle(story.title);
    m_headline->setText(story.headline);
    m_story->setHtml(htmlOf(story, themeFor(palette())));
}

void AwayDialog::follow(const QUrl& link)
{
    const qint64 id = link.path().toLongLong();
    if (link.scheme() == rowScheme)
        emit rowWanted(ResponsibilityId{id});
    else
        emit seatWanted(SeatId{id});
}

} // namespace remit
