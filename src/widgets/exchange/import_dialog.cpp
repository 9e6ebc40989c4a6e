#include "widgets/exchange/import_dialog.h"

#include "core/chart.h"
#include "ui_import_dialog.h"
#include "widgets/exchange/import_delegates.h"
#include "widgets/exchange/import_role_header.h"
#include "widgets/look/theme.h"
#include "widgets/parts/flow_layout.h"

#include <QPainter>
#include <QScreen>
#include <QStyle>

namespace remit {

namespace {

constexpr int leftOutShown = 30;

/// A small square in the colour of a use, for the legend.
QPixmap swatch(const QColor& color, const QColor& frame)
{
    QPixmap pixmap(14, 14);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setBrush(color);
    painter.setPen(frame);
    painter.drawRoundedRect(QRectF(0.5, 0.5, 13, 13), 3, 3);
    return pixmap;
}

void prepare(QTableView& view, QAbstractItemModel& model, QAbstractItemDelegate* delegate)
{
    view.setModel(&model);
    view.setItemDelegate(delegate);
    view.setSelectionMode(QAbstractItemView::NoSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setCornerButtonEnabled(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->setDefaultSectionSize(30);
}

} // namespace

ImportDialog::ImportDialog(std::unique_ptr<ChartImportSession> session, const Plan& plan, ConstellationId shown,
                           QWidget* parent)
    : QDialog(parent)
    , m_session(std::move(session))
    , m_form(std::make_unique<Ui::ImportDialog>())
    , m_file(*m_session)
    , m_preview(*m_session)
{
    m_form->setupUi(this);
    m_form->heading->setText(tr("Bring a chart: %1").arg(m_session->fileName()));
    if (m_session->isPasted()) {
        m_form->heading->setText(tr("Paste a list of who does what"));
        m_form->fileHeading->setText(tr("What was pasted"));
    }
    m_form->heading->setProperty("part", "heading");
    for (QLabel* label : {m_form->summary, m_form->targetHint})
        label->setProperty("part", "secondary");
    for (QLabel* label : {m_form->fileHeading, m_form->previewHeading, m_form->questionsHeading})
        label->setProperty("part", "subheading");
    for (QFrame* card : {m_form->questionsCard, m_form->leftOutCard})
        card->setProperty("part", "infoCard");
    // The scroll area has dressed its content before the parts had their names.
    for (QWidget* part : {static_cast<QWidget*>(m_form->questionsCard), static_cast<QWidget*>(m_form->leftOutCard),
                          static_cast<QWidget*>(m_form->questionsHeading)}) {
        style()->unpolish(part);
        style()->polish(part);
    }
    m_form->leftOut->setTextFormat(Qt::RichText);
    m_form->cardsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (parent)
        fill(*parent->window());
    prepareTables();
    showUses();
    fillTargets(plan, shown);
    connect(m_form->target, &QComboBox::currentTextChanged, this, &ImportDialog::checkTarget);
    connect(m_form->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form->bring, &QPushButton::clicked, this, &QDialog::accept);
    showAnswers();
    checkTarget();
}

ImportDialog::~ImportDialog() = default;

/// A page of its own: as large as the window it came from, and larger where that one is small.
void ImportDialog::fill(const QWidget& window)
{
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(window.size().expandedTo(size()).boundedTo(window.screen()->availableSize()));
    if (window.isMaximized() || window.isFullScreen())
        setWindowState(windowState() | Qt::WindowMaximized);
}

void ImportDialog::prepareTables()
{
    prepare(*m_form->file, m_file, new ImportFileDelegate(this));
    prepare(*m_form->preview, m_preview, new ImportPreviewDelegate(this));
    m_form->preview->verticalHeader()->hide();
    auto* roles = new ImportRoleHeader(m_form->preview);
    m_form->preview->setHorizontalHeader(roles);
    roles->fit();
    m_form->preview->setColumnWidth(0, 220);
    for (int column = 0; column < m_file.columnCount(); ++column) {
        const int wanted = m_form->file->fontMetrics().averageCharWidth() * 4;
        int widest = wanted;
        for (int row = 0; row < std::min(m_file.rowCount(), 200); ++row)
            widest = std::max(
                widest, m_form->file->fontMetrics().horizontalAdvance(m_file.index(row, column).data().toString()));
        m_form->file->setColumnWidth(column, std::min(widest + 20, 200));
    }
}

void ImportDialog::showUses()
{
    const Theme theme = themeFor(palette());
    auto* across = new FlowLayout(m_form->uses);
    across->setContentsMargins(0, 0, 0, 0);
    const std::pair<CellUse, QString> uses[] = {{CellUse::responsibility, tr("responsibility")},
                                                {CellUse::area, tr("area")},
                                                {CellUse::role, tr("role")},
                                                {CellUse::letters, tr("letters")},
                                                {CellUse::question, tr("your answer needed")},
                                                {CellUse::leftOut, tr("left out")}};
    for (const auto& use : uses) {
        auto* both = new QWidget(m_form->uses);
        auto* pair = new QHBoxLayout(both);
        pair->setContentsMargins(0, 0, 8, 0);
        pair->setSpacing(5);
        auto* color = new QLabel(both);
        color->setPixmap(swatch(groundOf(use.first, theme), theme.line));
        auto* name = new QLabel(use.second, both);
        name->setProperty("part", "small");
        pair->addWidget(color);
        pair->addWidget(name);
        across->addWidget(both);
    }
}

void ImportDialog::fillTargets(const Plan& plan, ConstellationId shown)
{
    for (const ConstellationId id : constellationsInOrder(plan))
        m_existing << QString::fromStdString(plan.find<Constellation>(id)->name);
    // A list goes to the chart it was pasted on, and a plan that is still empty takes the chart into the constellation
    // it shows.
    const Constellation* current = plan.find<Constellation>(shown);
    const bool intoShown = current && (m_session->isPasted() || plan.all<Responsibility>().empty());
    QString fresh = m_session->suggestedName();
    while (m_existing.contains(fresh, Qt::CaseInsensitive))
        fresh += tr(" (imported)");
    m_form->target->addItem(fresh);
    m_form->target->addItems(m_existing);
    m_form->target->setCurrentText(intoShown ? QString::fromStdString(current->name) : fresh);
}

bool ImportDialog::merges() const
{
    return m_existing.contains(m_form->target->currentText().trimmed(), Qt::CaseInsensitive);
}

void ImportDialog::checkTarget()
{
    const bool named = !m_form->target->currentText().trimmed().isEmpty();
    m_form->bring->setEnabled(named);
    m_form->targetHint->setText(!named ? tr("needs a name") : merges() ? tr("adds to what is there") : tr("new"));
}

void ImportDialog::showAnswers()
{
    m_form->summary->setText(m_session->summary());
    showQuestions();
    const QStringList left = m_session->leftOut();
    QStringList shown;
    for (const QString& line : left.mid(0, leftOutShown))
        shown << line.toHtmlEscaped();
    if (left.size() > leftOutShown)
        shown << tr("and %1 more").arg(left.size() - leftOutShown);
    m_form->leftOut->setText(tr("<b>Left out</b>, with where it stood:<br>%1").arg(shown.join(QStringLiteral("<br>"))));
    m_form->leftOutCard->setVisible(!left.isEmpty());
    m_form->cardsArea->setVisible(!left.isEmpty() || !m_session->doubts().empty());
}

void ImportDialog::showQuestions()
{
    const auto doubts = m_session->doubts();
    m_form->questionsCard->setVisible(!doubts.empty());
    m_form->questionsHeading->setText(doubts.size() == 1 ? tr("One question") : tr("%1 questions").arg(doubts.size()));
    QWidget* old = m_questions ? m_questions : m_form->questions;
    m_questions = new QWidget(m_form->questionsCard);
    auto* down = new QVBoxLayout(m_questions);
    down->setContentsMargins(0, 0, 0, 0);
    for (const ChartImportSession::Doubt& doubt : doubts)
        down->addWidget(questionLine(doubt));
    auto* hint = new QLabel(tr("What stays unanswered becomes an open question in the chart."), m_questions);
    hint->setProperty("part", "small");
    hint->setWordWrap(true);
    down->addWidget(hint);
    delete m_form->questionsLayout->replaceWidget(old, m_questions);
    old->hide();
    old->deleteLater();
}

QWidget* ImportDialog::questionLine(const ChartImportSession::Doubt& doubt)
{
    auto* line = new QWidget(m_form->questionsCard);
    auto* down = new QVBoxLayout(line);
    down->setContentsMargins(0, 0, 0, 4);
    auto* text
        = new QLabel(tr("%1 <b>%2</b>: %3")
                         .arg(doubt.where.toHtmlEscaped(), doubt.text.toHtmlEscaped(), doubt.question.toHtmlEscaped()),
                     line);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    down->addWidget(text);
    auto* grid = new QGridLayout;
    constexpr int buttonsInARow = 3;
    int place = 0;
    for (const Letter& letter : m_session->scheme()) {
        const QString sign = QString::fromStdString(letter.letter);
        auto* button = new QPushButton(tr("%1 %2").arg(sign, QString::fromStdString(letter.name).toLower()), line);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, said = doubt.text, sign] { answer(said, sign); });
        grid->addWidget(button, place / buttonsInARow, place % buttonsInARow);
        ++place;
    }
    auto* note = new QPushButton(tr("keep as note"), line);
    note->setAutoDefault(false);
    connect(note, &QPushButton::clicked, this, [this, said = doubt.text] { answer(said, {}); });
    grid->addWidget(note, place / buttonsInARow, place % buttonsInARow);
    grid->setColumnStretch(buttonsInARow, 1);
    down->addLayout(grid);
    return line;
}

void ImportDialog::answer(const QString& text, const QString& letters)
{
    if (letters.isEmpty())
        m_session->keepAsNote(text);
    else
        m_session->answer(text, letters);
    m_file.lookAgain();
    m_preview.lookAgain();
    showAnswers();
}

Result<Imported> ImportDialog::result(const Plan& plan) const
{
    return resultLater()(plan);
}

std::function<Result<Imported>(const Plan&)> ImportDialog::resultLater() const
{
    return [session = m_session, name = m_form->target->currentText().trimmed(), merge = merges()](const Plan& plan) {
        return session->result(plan, name, merge);
    };
}

} // namespace remit
