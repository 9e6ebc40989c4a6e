#include "widgets/presentation/presentation_page.h"

#include "model/chart/chart_findings.h"
#include "model/chart/chart_loads.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/look/theme.h"
#include "widgets/presentation/presentation_card.h"
#include "words/load_words.h"
#include "words/names.h"
#include "words/row_sentence.h"
#include "words/text.h"

#include <QDate>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>

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

PresentationPage::PresentationPage(ChartModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_crumbs(makeLabel("presentationPlace", this))
    , m_title(makeLabel("presentationTitle", this))
    , m_sentence(makeLabel("presentationSentence", this))
    , m_scroll(new QScrollArea(this))
    , m_cardsRoom(new QWidget)
    , m_questionBox(new QFrame(this))
    , m_question(makeLabel("presentationQuestion", m_questionBox))
    , m_editor(new QLineEdit(m_questionBox))
{
    m_question->setTextFormat(Qt::RichText);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_cardsRoom);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_cardsRoom->setAutoFillBackground(false);
    m_questionBox->setObjectName("presentationQuestionBox");
    m_editor->setObjectName("presentationQuestionEditor");
    m_editor->setAccessibleName(tr("Open question"));
    m_editor->setPlaceholderText(tr("What is still to be settled? Enter keeps it, nothing removes it"));
    m_editor->installEventFilter(this);
    m_editor->hide();
}

double PresentationPage::scale() const
{
    return std::clamp(std::min(width() / 1440.0, height() / 830.0), 0.6, 4.0);
}

void PresentationPage::show(ResponsibilityId row, RoleId chosen, int at, int count)
{
    if (row != m_row)
        closeEditor();
    m_row = row;
    m_chosen = chosen;
    showTexts(at, count);
    showCards();
    showQuestion();
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
    for (int column = 1; column < m_model.columnCount(); ++column)
        m_roles.push_back(m_model.roleAt(column));
    while (m_cards.size() < m_roles.size()) {
        auto* card = new PresentationCard(m_cardsRoom);
        const std::size_t at = m_cards.size();
        connect(card, &QAbstractButton::clicked, this, [this, at] { emit roleChosen(m_roles[at]); });
        m_cards.push_back(card);
    }
    while (m_cards.size() > m_roles.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
}

void PresentationPage::showCard(PresentationCard& card, RoleId role, double cardScale) const
{
    const Plan& plan = m_model.document().plan();
    const auto* found = plan.find<Role>(role);
    const QModelIndex cell = m_model.index(0, m_model.columnOf(role));
    PresentationCard::Content content;
    if (found != nullptr) {
        content.name = text(found->name);
        content.below = found->shortName == found->name ? QString() : text(found->shortName);
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
    content.question = question != nullptr && cell.isValid() ? text(question->text) : QString();
    card.show(content, cardScale);
    card.setChosen(role == m_chosen);
}

QString PresentationPage::ownQuestion() const
{
    const auto* question = m_model.document().plan().find<OpenQuestion>({m_model.constellation(), m_row, RoleId{}});
    return question != nullptr ? text(question->text) : QString();
}

/// The row's question and those on its cells, a line each.
QString PresentationPage::questionText() const
{
    const Plan& plan = m_model.document().plan();
    const Theme theme = themeFor(palette());
    QStringList lines;
    const auto add = [&](RoleId role, const QString& about) {
        const auto* question = plan.find<OpenQuestion>({m_model.constellation(), m_row, role});
        if (question == nullptr || question->text.empty())
            return;
        QStringList whoAndWhen;
        if (!question->owner.empty())
            whoAndWhen << text(question->owner);
        if (const QDate due = QDate::fromString(text(question->due), Qt::ISODate); due.isValid())
            whoAndWhen << tr("until %1").arg(QLocale().toString(due, QStringLiteral("d MMMM")));
        lines << QStringLiteral("<b>%1</b> · %2 <span style=\"color:%3\">%4</span>")
                     .arg(about.toHtmlEscaped(), text(question->text).toHtmlEscaped(), theme.secondary.name(),
                          whoAndWhen.join(QStringLiteral(", ")).toHtmlEscaped());
    };
    add({}, tr("Open question"));
    for (const RoleId role : m_roles) {
        if (const auto* found = plan.find<Role>(role))
            add(role, tr("Open question, %1").arg(text(found->name)));
    }
    return lines.join(QStringLiteral("<br>"));
}

/// What the checks say about the row, a line each.
QString PresentationPage::findingText() const
{
    if (!m_extras.findings || m_findings == nullptr)
        return {};
    const QString found = m_findings->textAt(m_row, {});
    return found.isEmpty() ? tr("Nothing was found here.")
                           : found.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString PresentationPage::boxText() const
{
    QStringList parts{questionText(), findingText()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("<br>"));
}

void PresentationPage::showQuestion()
{
    const Theme theme = themeFor(palette());
    m_question->setText(boxText());
    m_questionBox->setStyleSheet(
        QStringLiteral("#presentationQuestionBox { background: %1; border: none; border-left: 5px solid %2;"
                       " border-radius: 6px; }")
            .arg(theme.warningSoft.name(), theme.warning.name()));
    m_question->setVisible(!isEditing());
    m_questionBox->setVisible(isEditing() || !m_question->text().isEmpty());
}

bool PresentationPage::isEditing() const
{
    return !m_editor->isHidden();
}

void PresentationPage::editQuestion()
{
    m_editor->setText(ownQuestion());
    m_editor->show();
    showQuestion();
    arrange();
    m_editor->setFocus();
    m_editor->selectAll();
}

void PresentationPage::closeEditor()
{
    if (!isEditing())
        return;
    // Hidden with the focus in it, the line would hand it on to the next role.
    emit editingEnded();
    m_editor->hide();
    showQuestion();
    arrange();
}

bool PresentationPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QString typed = m_editor->text().simplified();
        closeEditor();
        emit questionTyped(typed);
        return true;
    }
    if (key == Qt::Key_Escape) {
        closeEditor();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace remit
