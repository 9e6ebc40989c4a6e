#include "widgets/exchange/import_dialog.h"

#include "core/chart.h"
#include "ui_import_dialog.h"
#include "widgets/exchange/import_delegates.h"
#include "widgets/exchange/import_people.h"
#include "widgets/exchange/import_questions.h"
#include "widgets/exchange/import_role_header.h"
#include "widgets/exchange/import_source.h"
#include "widgets/parts/prompts.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScreen>
#include <QStyle>

namespace remit {

namespace {

constexpr int linesShown = 30;

} // namespace

ImportDialog::ImportDialog(std::unique_ptr<ChartImportSession> session, const Plan& plan, ConstellationId shown,
                           Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_session(std::move(session))
    , m_form(std::make_unique<Ui::ImportDialog>())
    , m_prompts(prompts)
    , m_preview(*m_session)
    , m_source(new ImportSource(*m_session, this))
    , m_questions(new ImportQuestions(*m_session, this))
    , m_people(new ImportPeople(*m_session, this))
{
    m_form->setupUi(this);
    sayWhatItIs();
    m_form->left->addWidget(m_source, 1);
    m_form->cardsLayout->insertWidget(0, m_questions);
    m_form->cardsLayout->insertWidget(1, m_people);
    dressCards();
    if (parent)
        fill(*parent->window());
    preparePreview();
    fillTargets(plan, shown);
    connect(m_source, &ImportSource::corrected, this, &ImportDialog::lookAgain);
    connect(m_questions, &ImportQuestions::answered, this, &ImportDialog::lookAgain);
    connect(m_people, &ImportPeople::answered, this, &ImportDialog::lookAgain);
    connect(m_form->target, &QComboBox::currentTextChanged, this, &ImportDialog::checkTarget);
    connect(m_form->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form->bring, &QPushButton::clicked, this, &QDialog::accept);
    lookAgain();
    checkTarget();
}

ImportDialog::~ImportDialog()
{
    // What is shown looks at the session until it is gone.
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

/// A page of its own: as large as the window it came from, and larger where that one is small.
void ImportDialog::fill(const QWidget& window)
{
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(window.size().expandedTo(size()).boundedTo(window.screen()->availableSize()));
    if (window.isMaximized() || window.isFullScreen())
        setWindowState(windowState() | Qt::WindowMaximized);
}

void ImportDialog::sayWhatItIs()
{
    m_form->heading->setText(tr("Bring a chart: %1").arg(m_session->fileName()));
    if (!m_session->isPasted())
        return;
    m_form->heading->setText(m_session->isList() ? tr("Paste a list of who does what") : tr("Paste a chart"));
    m_form->fileHeading->setText(tr("What was pasted"));
}

void ImportDialog::dressCards()
{
    m_form->heading->setProperty("part", "heading");
    for (QLabel* label : {m_form->summary, m_form->targetHint})
        label->setProperty("part", "secondary");
    for (QLabel* label : {m_form->fileHeading, m_form->previewHeading})
        label->setProperty("part", "subheading");
    for (QFrame* card : {m_form->remarksCard, m_form->leftOutCard}) {
        card->setProperty("part", "infoCard");
        // The scroll area has dressed its content before the parts had their names.
        style()->unpolish(card);
        style()->polish(card);
    }
    m_form->leftOut->setTextFormat(Qt::RichText);
    m_form->cardsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ImportDialog::preparePreview()
{
    QTableView& view = *m_form->preview;
    view.setModel(&m_preview);
    view.setItemDelegate(new ImportPreviewDelegate(this));
    view.setSelectionMode(QAbstractItemView::NoSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setCornerButtonEnabled(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->setDefaultSectionSize(30);
    view.verticalHeader()->hide();
    view.setAccessibleName(m_form->previewHeading->text());
    m_roles = new ImportRoleHeader(&view);
    view.setHorizontalHeader(m_roles);
    m_roles->fit();
    view.setColumnWidth(0, 220);
    view.installEventFilter(this);
    m_roles->setSectionsClickable(true);
    connect(m_roles, &QHeaderView::sectionClicked, this, [this](int column) { offerRoles(column, QCursor::pos()); });
}

void ImportDialog::fillTargets(const Plan& plan, ConstellationId shown)
{
    for (const RoleId id : rolesInOrder(plan))
        m_planRoles << QString::fromStdString(plan.find<Role>(id)->name);
    for (const ConstellationId id : constellationsInOrder(plan))
        m_existing << QString::fromStdString(plan.find<Constellation>(id)->name);
    // A list goes to the chart it was pasted on, and a plan that is still empty takes the chart into the constellation
    // it shows.
    const Constellation* current = plan.find<Constellation>(shown);
    m_isFirst = plan.all<Responsibility>().empty();
    const bool intoShown = current && (m_session->isPasted() || m_isFirst);
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
    m_form->targetHint->setText(!named          ? tr("needs a name")
                                    : !merges() ? tr("new")
                                    : m_isFirst ? tr("in place of what nobody uses yet")
                                                : tr("adds to what is there"));
}

void ImportDialog::lookAgain()
{
    m_source->lookAgain();
    m_questions->lookAgain();
    m_people->lookAgain();
    m_preview.lookAgain();
    m_roles->fit();
    m_form->summary->setText(m_session->summary());
    showRemarks();
    showLeftOut();
    m_form->cardsArea->setVisible(!m_questions->isHidden() || !m_people->isHidden() || !m_form->remarksCard->isHidden()
                                  || !m_form->leftOutCard->isHidden());
}

void ImportDialog::offerRoles(int column, const QPoint& at)
{
    if (column < 1)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("roleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto role = std::size_t(column - 1);
    offerNames(role, *menu);
    const RecognisedChart& chart = m_session->chart();
    if (!m_session->isList() && (chart.people.empty() || chart.peopleAreInNames)) {
        menu->addSeparator();
        const bool isPerson = m_session->isPerson(role);
        QAction* person = menu->addAction(tr("The head names people"), this, [this, role, isPerson] {
            m_session->callPerson(role, !isPerson);
            lookAgain();
        });
        person->setCheckable(true);
        person->setChecked(isPerson);
    }
    menu->popup(at);
}

void ImportDialog::offerNames(std::size_t role, QMenu& menu)
{
    QStringList taken;
    for (const std::string& each : m_session->chart().roles)
        taken << QString::fromStdString(each);
    const QString now = taken[qsizetype(role)];
    const auto offer = [&](const QString& words, const QString& name, bool isNow) {
        QAction* action = menu.addAction(QString(words).replace(u'&', QStringLiteral("&&")), this, [this, role, name] {
            m_session->callRole(role, name);
            lookAgain();
        });
        action->setCheckable(true);
        action->setChecked(isNow);
    };
    const QString found = m_session->foundRole(role);
    offer(tr("%1, as the source calls it").arg(found), {}, now == found);
    menu.addSeparator();
    for (const QString& name : m_planRoles) {
        if (name != found && (!taken.contains(name) || name == now))
            offer(tr("%1, which the plan has").arg(name), name, name == now);
    }
    menu.addAction(tr("Another name…"), this, [this, role, now, taken] {
        const QString name = m_prompts.askText(tr("Name of the role"), tr("The role is called:"), now)
                                 .value_or(QString())
                                 .simplified();
        if (name.isEmpty() || name == now)
            return;
        if (taken.contains(name, Qt::CaseInsensitive))
            return m_prompts.tell(tr("Another column is called “%1” already.").arg(name));
        m_session->callRole(role, name);
        lookAgain();
    });
}

bool ImportDialog::eventFilter(QObject* watched, QEvent* event)
{
    QTableView& view = *m_form->preview;
    const bool asks = watched == &view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space && view.currentIndex().isValid();
    if (!asks)
        return QDialog::eventFilter(watched, event);
    offerRoles(view.currentIndex().column(),
               view.viewport()->mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft()));
    return true;
}

void ImportDialog::showRemarks()
{
    const QStringList remarks = m_session->remarks();
    m_form->remarks->setText(remarks.mid(0, linesShown).join(u'\n'));
    m_form->remarksCard->setVisible(!remarks.isEmpty());
}

void ImportDialog::showLeftOut()
{
    const QStringList left = m_session->leftOut();
    QStringList shown;
    for (const QString& line : left.mid(0, linesShown))
        shown << line.toHtmlEscaped();
    if (left.size() > linesShown)
        shown << tr("and %1 more").arg(left.size() - linesShown);
    m_form->leftOut->setText(tr("<b>Left out</b>, with where it stood:<br>%1").arg(shown.join(QStringLiteral("<br>"))));
    m_form->leftOutCard->setVisible(!left.isEmpty());
}

void ImportDialog::reject()
{
    const bool leaves = !m_session->isTouched()
        || m_prompts.confirmLoss(tr("Leave without the chart?"),
                                 tr("Your answers and corrections would be lost. Nothing is in the plan yet."),
                                 tr("Leave"));
    if (leaves)
        QDialog::reject();
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
