#include "widgets/presentation/presentation_page.h"

#include "model/chart/chart_findings.h"
#include "model/chart/chart_loads.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/look/theme.h"
#include "widgets/presentation/card_grid.h"
#include "widgets/presentation/question_box.h"
#include "words/effort_words.h"
#include "words/load_words.h"
#include "words/names.h"
#include "words/row_sentence.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <QDate>
#include <QLabel>
#include <QLocale>

namespace remit {

namespace {

/// What fits on a page of a large title, and of a word in one line, in characters.
constexpr int longestTitle = 200;
constexpr int longestWord = 32;

QLabel* makeLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

PresentationPage::PresentationPage(ChartModel& model, std::function<bool(const QString&)> keepQuestion, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_crumbs(makeLabel("presentationPlace", this))
    , m_title(makeLabel("presentationTitle", this))
    , m_sentence(makeLabel("presentationSentence", this))
    , m_cards(new CardGrid(this))
    , m_question(new QuestionBox(std::move(keepQuestion), this))
{
    connect(m_cards, &CardGrid::cardChosen, this, [this](int at) { emit roleChosen(m_roles[std::size_t(at)]); });
    connect(m_question, &QuestionBox::editingBegins, this, &PresentationPage::arrange);
    connect(m_question, &QuestionBox::editingEnds, this, [this] {
        emit editingEnded();
        QMetaObject::invokeMethod(this, &PresentationPage::arrange, Qt::QueuedConnection);
    });
}

double PresentationPage::scale() const
{
    return std::clamp(std::min(width() / 1440.0, height() / 830.0), 0.6, 4.0);
}

void PresentationPage::show(ResponsibilityId row, RoleId chosen, int at, int count)
{
    if (row != m_row)
        m_question->closeEditor();
    m_row = row;
    m_chosen = chosen;
    showTexts(at, count);
    showCards();
    showOpen();
    arrange();
}

void PresentationPage::setExtras(const PresentationExtras& extras)
{
    m_extras = extras;
}

void PresentationPage::setSources(const ChartLoads* loads, const ChartFindings* findings)
{
    m_loads = loads;
    m_findings = findings;
}

void PresentationPage::showTexts(int at, int count)
{
    const Plan& plan = m_model.document().plan();
    const auto* row = plan.find<Responsibility>(m_row);
    const auto* constellation = plan.find<Constellation>(m_model.constellation());
    const auto* area = row != nullptr && row->area ? plan.find<Area>(*row->area) : nullptr;
    QStringList crumbs;
    if (constellation != nullptr)
        crumbs << text(constellation->name);
    if (area != nullptr)
        crumbs << text(area->name);
    crumbs << tr("%1 of %2").arg(at).arg(count);
    if (m_extras.hours && m_loads != nullptr)
        crumbs << effortText(m_loads->effortOf(m_row));
    m_crumbs->setText(crumbs.join(tr(" · ")));
    m_title->setText(row != nullptr ? breakable(shortened(text(row->title), longestTitle), longestWord) : QString());
    m_sentence->setText(rowSentence(plan, {m_model.constellation(), m_row}));
    setAccessibleName(m_title->text());
}

void PresentationPage::showCards()
{
    m_roles.clear();
    std::vector<PresentationCard::Content> cards;
    int chosen = -1;
    for (int column = 1; column < m_model.columnCount(); ++column) {
        const RoleId role = m_model.roleAt(column);
        chosen = role == m_chosen ? column - 1 : chosen;
        m_roles.push_back(role);
        cards.push_back(contentOf(role));
    }
    m_cards->show(cards, chosen);
}

PresentationCard::Content PresentationPage::contentOf(RoleId role) const
{
    const Plan& plan = m_model.document().plan();
    const auto* found = plan.find<Role>(role);
    PresentationCard::Content content;
    if (found != nullptr) {
        content.name = text(found->name);
        content.below = peopleInShort(plan, m_model.constellation(), role);
    }
    if (const auto* load = m_extras.load && m_loads != nullptr ? m_loads->of(role) : nullptr) {
        const QString said = loadText(*load);
        content.below += content.below.isEmpty() || said.isEmpty() ? said : tr(" · ") + said;
    }
    if (const auto* assignment = plan.find<Assignment>({m_model.constellation(), m_row, role})) {
        content.letters = m_model.marksOf(assignment->letters);
        content.note = m_extras.notes ? text(assignment->note) : QString();
    }
    const auto* question = plan.find<OpenQuestion>({m_model.constellation(), m_row, role});
    content.question = question != nullptr ? text(question->text) : QString();
    return content;
}

/// The question on the cell, or on the row where `role` is none, with who settles it until when.
QString PresentationPage::questionText(RoleId role, const QString& about) const
{
    const auto* question = m_model.document().plan().find<OpenQuestion>({m_model.constellation(), m_row, role});
    if (question == nullptr || question->text.empty())
        return {};
    QStringList whoAndWhen;
    if (!question->owner.empty())
        whoAndWhen << text(question->owner);
    if (const QDate due = QDate::fromString(text(question->due), Qt::ISODate); due.isValid())
        whoAndWhen << tr("until %1").arg(QLocale().toString(due, QStringLiteral("d MMMM")));
    return QStringLiteral("<b>%1</b> · %2 <span style=\"color:%3\">%4</span>")
        .arg(about.toHtmlEscaped(), text(question->text).toHtmlEscaped(), themeFor(palette()).secondary.name(),
             whoAndWhen.join(QStringLiteral(", ")).toHtmlEscaped());
}

/// What is meant by the row, its question, those on its cells and what was found, a line each; calm where nothing is
/// open.
void PresentationPage::showOpen()
{
    QStringList parts{questionText({}, tr("Open question"))};
    for (const RoleId role : m_roles) {
        if (const auto* found = m_model.document().plan().find<Role>(role))
            parts << questionText(role, tr("Open question, %1").arg(text(found->name)));
    }
    const bool areChecksSaid = m_extras.findings && m_findings != nullptr;
    if (areChecksSaid)
        parts << m_findings->textAt(m_row, {}).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    parts.removeAll(QString());
    const bool isOpen = !parts.isEmpty();
    if (areChecksSaid && m_findings->textAt(m_row, {}).isEmpty())
        parts << tr("Nothing to fix or to look at here.");
    const auto* row = m_model.document().plan().find<Responsibility>(m_row);
    if (m_extras.notes && row != nullptr && !row->description.empty())
        parts.prepend(text(row->description).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    m_question->show(parts.join(QStringLiteral("<br>")), isOpen);
}

bool PresentationPage::isEditing() const
{
    return m_question->isEditing();
}

void PresentationPage::editQuestion()
{
    const auto* question = m_model.document().plan().find<OpenQuestion>({m_model.constellation(), m_row, RoleId{}});
    m_question->edit(question != nullptr ? text(question->text) : QString());
}

/// Long titles get smaller until three lines are enough.
void PresentationPage::fitTitle(int width)
{
    for (const double size : {44.0, 38.0, 32.0, 27.0, 22.0, 18.0}) {
        QFont font = m_title->font();
        font.setPixelSize(wholePixels(size * scale()));
        font.setWeight(QFont::Bold);
        m_title->setFont(font);
        const QFontMetrics metrics(font);
        const QRect needed = metrics.boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, m_title->text());
        if (needed.height() <= metrics.lineSpacing() * (size > 30 ? 2 : 3) + 2)
            return;
    }
}

int PresentationPage::placeText(QLabel& label, double size, int y, int width)
{
    if (size > 0) {
        QFont font = label.font();
        font.setPixelSize(wholePixels(size * scale()));
        label.setFont(font);
    }
    const int height = std::min(label.heightForWidth(width), this->height() / 4);
    label.setGeometry(wholePixels(70 * scale()), y, width, height);
    return y + height;
}

void PresentationPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Where everything stands, from a small window to a large projector.
void PresentationPage::arrange()
{
    const double s = scale();
    const int margin = wholePixels(70 * s);
    const int room = width() - 2 * margin;
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, themeFor(palette()).secondary);
    m_crumbs->setPalette(soft);
    int y = placeText(*m_crumbs, 17, wholePixels(44 * s), room) + wholePixels(8 * s);
    fitTitle(room);
    y = placeText(*m_title, 0, y, room) + wholePixels(10 * s);
    y = placeText(*m_sentence, 21, y, room) + wholePixels(30 * s);
    const int questionHeight = m_question->heightFor(room, height() / 4, s);
    const int gap = questionHeight > 0 ? wholePixels(30 * s) : 0;
    m_cards->place(QRect(margin, y, room, std::max(60, height() - questionHeight - gap - y)), s, m_extras.notes);
    if (questionHeight > 0)
        m_question->place(QRect(margin, y + m_cards->usedHeight() + gap, room, questionHeight), s);
}

} // namespace remit
