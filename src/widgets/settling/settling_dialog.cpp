#include "widgets/settling/settling_dialog.h"

#include "core/chart.h"
#include "model/document/plan_document.h"
#include "model/settling/settled_split.h"
#include "model/settling/settling_steps.h"
#include "widgets/parts/prompts.h"
#include "widgets/settling/disputed_list.h"
#include "widgets/settling/row_settling.h"
#include "words/names.h"
#include "words/settling/dispute_words.h"
#include "words/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr QSize usualSize(1180, 780);

} // namespace

SettlingDialog::SettlingDialog(SettledSplit& split, Prompts& prompts, std::function<std::string()> today,
                               QWidget* parent)
    : QDialog(parent)
    , m_split(split)
    , m_prompts(prompts)
    , m_share(new QLabel(this))
    , m_hideNames(new QCheckBox(tr("&Hide names"), this))
    , m_read(new QPushButton(tr("&Read answers…"), this))
    , m_readOther(new QPushButton(tr("&From a constellation…"), this))
    , m_remove(new QPushButton(tr("Remove an answer…"), this))
    , m_empty(new QWidget(this))
    , m_emptyText(new QLabel(m_empty))
    , m_readFirst(new QPushButton(tr("Read answers…"), m_empty))
    , m_walk(new QSplitter(this))
    , m_rows(new DisputedList(split, m_walk))
    , m_row(new RowSettling(split, std::move(today), m_walk))
    , m_problems(new QPlainTextEdit(this))
    , m_undo(new QPushButton(tr("&Undo"), this))
    , m_takeAgreed(new QPushButton(this))
{
    setObjectName("settlingDialog");
    setWindowTitle(tr("Settle the split"));
    arrange();
    resize(parentWidget() != nullptr ? usualSize.boundedTo(parentWidget()->window()->size() - QSize(24, 24))
                                     : usualSize);
    connect(m_read, &QPushButton::clicked, this, &SettlingDialog::readFiles);
    connect(m_readOther, &QPushButton::clicked, this, &SettlingDialog::readConstellation);
    connect(m_remove, &QPushButton::clicked, this, &SettlingDialog::removeVoice);
    connect(m_hideNames, &QCheckBox::toggled, &split, &SettledSplit::setNamesHidden);
    connect(m_rows, &DisputedList::chosen, m_row, &RowSettling::show);
    connect(m_row, &RowSettling::finished, this, &SettlingDialog::goOn);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_split.document().undo(); });
    connect(m_takeAgreed, &QPushButton::clicked, this, &SettlingDialog::takeAgreed);
    connect(&split, &SettledSplit::changed, this, &SettlingDialog::refresh);
    m_hideNames->setChecked(split.areNamesHidden());
    refresh();
    goOn();
}

void SettlingDialog::arrange()
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 18, 20, 18);
    down->setSpacing(12);
    down->addWidget(makeHead());
    down->addWidget(makeEmpty(), 1);
    down->addWidget(makeWalk(), 1);
    down->addWidget(m_problems);
    down->addWidget(makeFoot());
    m_problems->setObjectName("readingProblems");
    m_problems->setAccessibleName(tr("What could not be read"));
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setMaximumHeight(60);
    m_problems->hide();
}

QWidget* SettlingDialog::makeHead()
{
    auto* head = new QWidget(this);
    auto* heading = new QLabel(tr("Settle the split"), head);
    heading->setProperty("part", "heading");
    m_share->setObjectName("agreementShare");
    m_share->setProperty("part", "secondary");
    // In a small window the buttons go before it.
    m_share->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_read->setObjectName("readAnswers");
    m_readOther->setObjectName("readConstellation");
    m_readOther->setToolTip(tr("Another constellation of this plan, such as a chart that was brought in"));
    m_remove->setObjectName("removeAnswer");
    m_hideNames->setObjectName("hideNames");
    m_hideNames->setToolTip(tr("Shows “Answer 1” and so on, so that the answer is talked about and not who gave it"));
    for (QPushButton* button : {m_read, m_readOther, m_remove})
        button->setAutoDefault(false);
    auto* across = new QHBoxLayout(head);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(12);
    across->addWidget(heading);
    across->addWidget(m_share, 1);
    across->addWidget(m_hideNames);
    across->addWidget(m_remove);
    across->addWidget(m_readOther);
    across->addWidget(m_read);
    return head;
}

QWidget* SettlingDialog::makeEmpty()
{
    m_emptyText->setObjectName("settlingEmpty");
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    auto* write = new QPushButton(tr("&Write fill-in sheets…"), m_empty);
    write->setObjectName("wantSheets");
    write->setAutoDefault(false);
    connect(write, &QPushButton::clicked, this, &SettlingDialog::sheetsWanted);
    m_readFirst->setObjectName("wantAnswers");
    connect(m_readFirst, &QPushButton::clicked, this, &SettlingDialog::readFiles);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(write);
    across->addWidget(m_readFirst);
    across->addStretch(1);
    auto* down = new QVBoxLayout(m_empty);
    down->addStretch(1);
    down->addWidget(m_emptyText);
    down->addSpacing(8);
    down->addLayout(across);
    down->addStretch(2);
    return m_empty;
}

QWidget* SettlingDialog::makeWalk()
{
    m_walk->addWidget(m_rows);
    m_walk->addWidget(m_row);
    m_walk->setStretchFactor(1, 1);
    m_walk->setSizes({320, 820});
    m_walk->setChildrenCollapsible(false);
    return m_walk;
}

QWidget* SettlingDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* close = new QPushButton(tr("&Close"), foot);
    close->setObjectName("closeSettling");
    m_undo->setObjectName("undoSettling");
    m_undo->setShortcut(QKeySequence::Undo);
    m_takeAgreed->setObjectName("takeAgreed");
    for (QPushButton* button : {close, m_undo, m_takeAgreed})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* across = new QHBoxLayout(foot);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    across->addWidget(m_undo);
    across->addWidget(m_takeAgreed);
    across->addStretch(1);
    across->addWidget(close);
    return foot;
}

void SettlingDialog::readFiles()
{
    const QStringList paths = m_prompts.askOpenPaths(
        tr("Read answers"),
        tr("Sheets, charts and plans (*.html *.htm *.csv *.tsv *.txt *.xlsx *.ods *.md *.json *.remit);;"
           "All files (*)"));
    if (paths.isEmpty())
        return;
    tellProblems(m_split.read(paths));
    goOn();
}

void SettlingDialog::readConstellation()
{
    std::vector<ConstellationId> others = constellationsInOrder(m_split.plan());
    std::erase(others, m_split.constellation());
    QStringList names;
    for (const ConstellationId each : others)
        names << text(m_split.plan().find<Constellation>(each)->name);
    const auto chosen = m_prompts.askChoice(tr("From a constellation"), tr("What it says is an answer"), names);
    if (!chosen)
        return;
    tellProblems(m_split.read(others[std::size_t(*chosen)]));
    goOn();
}

void SettlingDialog::tellProblems(const QStringList& problems)
{
    m_problems->setVisible(!problems.isEmpty());
    m_problems->setPlainText(problems.join(u'\n'));
}

void SettlingDialog::refresh()
{
    const bool isReadOnly = m_split.document().isReadOnly();
    const bool hasDisputes = !m_split.overlay().disputed.empty();
    const auto agreed = m_split.agreedElsewhere();
    m_empty->setVisible(!hasDisputes);
    m_walk->setVisible(hasDisputes);
    if (hasDisputes)
        m_row->takeEnter();
    else
        m_readFirst->setDefault(true);
    m_readOther->setEnabled(m_split.plan().all<Constellation>().size() > 1);
    m_hideNames->setEnabled(!m_split.voices().empty());
    m_remove->setEnabled(!m_split.voices().empty());
    m_undo->setEnabled(m_split.document().canUndo() && !isReadOnly);
    m_undo->setToolTip(asToolTip(m_split.document().undoLabel()));
    m_takeAgreed->setVisible(!agreed.empty());
    m_takeAgreed->setEnabled(!isReadOnly);
    m_takeAgreed->setText(agreed.size() == 1 ? tr("Take over the row on which all &agree")
                                             : tr("Take over %1 rows on which all &agree").arg(agreed.size()));
    showCounts();
}

void SettlingDialog::showCounts()
{
    const auto& voices = m_split.voices();
    const Overlay& overlay = m_split.overlay();
    const auto* constellation = m_split.plan().find<Constellation>(m_split.constellation());
    m_share->setText(voices.empty() || constellation == nullptr
                         ? QString()
                         : tr("%1 · %2 answers · %3")
                               .arg(text(constellation->name), QString::number(voices.size()), shareWords(overlay)));
    m_emptyText->setText(
        voices.empty() ? tr("Each person fills in a sheet on their own, without Remit. Read the sheets here, and see "
                            "where people differ. Charts and copies of the plan can be read too.")
            : voices.size() < 2      ? tr("One answer is read. Read another one to lay it over the first.")
            : overlay.agreed.empty() ? tr("No row is answered by two people.")
                                     : tr("Everybody says the same: there is nothing to settle."));
}

void SettlingDialog::goOn()
{
    m_rows->goOn();
    if (m_walk->isVisibleTo(this))
        m_row->takeKeyboard();
}

void SettlingDialog::takeAgreed()
{
    m_split.document().perform(
        steps::takeAgreed(m_split.plan(), m_split.constellation(), m_split.agreedElsewhere(), m_split.voices()));
}

void SettlingDialog::removeVoice()
{
    const auto chosen = m_prompts.askChoice(tr("Remove an answer"), tr("Whose answer"), m_split.names());
    if (!chosen)
        return;
    m_split.remove(std::size_t(*chosen));
    goOn();
}

} // namespace remit
