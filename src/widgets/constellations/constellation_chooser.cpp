#include "widgets/constellations/constellation_chooser.h"

#include "advisor/constellation_from_template.h"
#include "widgets/fields/number_field.h"
#include "widgets/map/map_preview.h"
#include "widgets/parts/sources_dialog.h"
#include "widgets/parts/two_line_delegate.h"
#include "words/names.h"
#include "words/text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace remit {

namespace {

constexpr int listWidth = 300;
/// With more teams and seats there is nothing to be seen in so little room.
constexpr int mostCards = 160;

QLabel* wrapped(const QString& name, const char* part, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setProperty("part", part);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    return label;
}

QString asSentence(const std::string& words)
{
    const QString said = text(words);
    return said.left(1).toUpper() + said.mid(1) + u'.';
}

} // namespace

ConstellationChooser::ConstellationChooser(const ChooserKnowledge& knowledge, StatedFacts stated, QWidget* parent)
    : QDialog(parent)
    , m_knowledge(knowledge)
    , m_charts(startingCharts(knowledge.catalogue))
    , m_before(std::move(stated))
    , m_name(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_map(new MapPreview(this))
    , m_about(wrapped(QStringLiteral("about"), "", this))
    , m_sources(new QPushButton(this))
    , m_problem(wrapped(QStringLiteral("problem"), "problem", this))
{
    setObjectName("constellationChooser");
    setWindowTitle(tr("New constellation"));
    resize(940, 620);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(12);
    addFields(*down);
    auto* across = new QHBoxLayout;
    across->setSpacing(16);
    fillList();
    across->addWidget(m_list);
    across->addWidget(makeChosen(), 1);
    down->addLayout(across, 1);
    down->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName("create");
    m_create->setDefault(true);
    down->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConstellationChooser::showChosen);
    connect(m_name, &QLineEdit::textChanged, this, &ConstellationChooser::check);
    m_list->setCurrentRow(0);
    lookAtFacts();
    m_list->setFocus();
}

void ConstellationChooser::addFields(QVBoxLayout& down)
{
    auto* across = new QHBoxLayout;
    across->setSpacing(8);
    const auto add = [&](const QString& label, const QString& help, QLineEdit* field, int stretch) {
        auto* name = new QLabel(label, this);
        name->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        field->setToolTip(asToolTip(help));
        across->addWidget(name);
        across->addWidget(field, stretch);
    };
    m_name->setObjectName("name");
    m_name->setMaxLength(longestName);
    add(tr("&Name"), tr("Such as “Proposed” or “Year 2”"), m_name, 4);
    const std::array labels{tr("&Developers"), tr("&Teams"), tr("&Products")};
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        Question& each = m_questions[i];
        const FactQuestion& question = *m_knowledge.facts.question(each.key);
        each.field = new NumberField({question.least, question.most, true}, this);
        each.field->setObjectName(QString::fromUtf8(each.key.data(), qsizetype(each.key.size())));
        if (const auto found = m_before.find(each.key); found != m_before.end())
            each.field->setValue(found->second);
        add(labels[i], text(question.label), each.field, 1);
        connect(each.field, &QLineEdit::textChanged, this, &ConstellationChooser::lookAtFacts);
    }
    down.addLayout(across);
}

QWidget* ConstellationChooser::makeChosen()
{
    auto* chosen = new QWidget(this);
    auto* down = new QVBoxLayout(chosen);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(8);
    down->addWidget(m_map, 1);
    down->addWidget(m_about);
    m_sources->setObjectName(QStringLiteral("sources"));
    m_sources->setProperty("part", "link");
    m_sources->setAutoDefault(false);
    connect(m_sources, &QPushButton::clicked, this, &ConstellationChooser::openSources);
    down->addWidget(m_sources, 0, Qt::AlignLeft);
    return chosen;
}

void ConstellationChooser::fillList()
{
    m_list->setObjectName("templates");
    m_list->setAccessibleName(tr("What to start from"));
    m_list->setFixedWidth(listWidth);
    m_list->setItemDelegate(new ConstellationDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* empty = new QListWidgetItem(tr("Empty"), m_list);
    empty->setData(ConstellationDelegate::descriptionRole, tr("With the roles of the shown one, without rows"));
    for (const ConstellationTemplate& each : m_knowledge.templates)
        new QListWidgetItem(text(each.name), m_list);
    for (const TemplateName& each : m_charts) {
        auto* chart = new QListWidgetItem(text(each.name), m_list);
        chart->setData(ConstellationDelegate::descriptionRole, tr("A chart without seats"));
    }
}

QString ConstellationChooser::name() const
{
    return m_name->text().trimmed();
}

const ConstellationTemplate* ConstellationChooser::chosen() const
{
    const int row = m_list->currentRow();
    const bool isTemplate = row >= 1 && row <= int(m_knowledge.templates.size());
    return isTemplate ? &m_knowledge.templates[std::size_t(row - 1)] : nullptr;
}

std::string ConstellationChooser::chosenChart() const
{
    const int index = m_list->currentRow() - 1 - int(m_knowledge.templates.size());
    return index >= 0 ? m_charts[std::size_t(index)].id : std::string();
}

StatedFacts ConstellationChooser::stated() const
{
    StatedFacts stated = m_before;
    for (const Question& each : m_questions) {
        if (const auto value = each.field->value())
            stated[std::string(each.key)] = *value;
        else
            stated.erase(std::string(each.key));
    }
    return stated;
}

void ConstellationChooser::lookAtFacts()
{
    const FactValues values = m_knowledge.facts.values(stated());
    for (const Question& each : m_questions)
        each.field->setPlaceholderText(tr("about %1").arg(values.of(each.key)));
    for (std::size_t i = 0; i < m_knowledge.templates.size(); ++i) {
        const ConstellationTemplate& each = m_knowledge.templates[i];
        const std::string reason = staffed(each, values).reasonAgainst;
        QListWidgetItem& item = *m_list->item(int(i) + 1);
        const QString below = reason.empty() ? text(each.description) : tr("Does not fit: %1").arg(text(reason));
        item.setData(ConstellationDelegate::descriptionRole, below);
        item.setData(ConstellationDelegate::fadedRole, !reason.empty());
        item.setData(Qt::AccessibleDescriptionRole, below);
        item.setToolTip(asToolTip(text(each.description)));
    }
    showChosen();
}

void ConstellationChooser::showChosen()
{
    const ConstellationTemplate* source = chosen();
    const QString chart = chosenChart().empty() ? QString() : m_list->currentItem()->text();
    if (!m_name->isModified())
        m_name->setText(source != nullptr ? text(source->name) : !chart.isEmpty() ? chart : tr("New constellation"));
    m_sources->setVisible(source != nullptr);
    if (source == nullptr) {
        m_about->setText(chart.isEmpty()
                             ? tr("A chart with the roles of the shown one, without rows and seats. A copy with "
                                  "everything in it is made by Constellation > Duplicate.")
                             : tr("The letters of every row, without seats: add those on the map."));
    } else {
        const std::string reason = staffed(*source, m_knowledge.facts.values(stated())).reasonAgainst;
        QStringList lines{text(source->description), tr("Fits: %1").arg(text(source->fits)),
                          tr("Strengths: %1").arg(text(source->strengths)), tr("Risks: %1").arg(text(source->risks))};
        if (!reason.empty())
            lines << tr("Does not fit here: %1").arg(asSentence(reason));
        m_about->setText(lines.join(u'\n'));
        const auto count = sourcesIn(source->sources, m_knowledge.sources).size();
        m_sources->setText(count == 1 ? tr("One source…") : tr("%1 sources…").arg(count));
    }
    showMap();
    check();
}

void ConstellationChooser::openSources()
{
    const ConstellationTemplate& source = *chosen();
    auto* dialog = new SourcesDialog(text(source.name), sourcesIn(source.sources, m_knowledge.sources), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConstellationChooser::showMap()
{
    const ConstellationTemplate* source = chosen();
    if (source == nullptr) {
        m_map->say(tr("Nobody sits here yet"));
        return;
    }
    const FactValues values = m_knowledge.facts.values(stated());
    const std::vector<int> counts = staffed(*source, values).counts;
    const double cards = std::accumulate(counts.begin(), counts.end(), values.of("teams") + values.of("products"));
    if (cards > mostCards) {
        m_map->say(tr("Too large to be shown here"));
        return;
    }
    const ConstellationId id{1};
    Plan plan;
    apply(constellationFrom(plan, m_knowledge.catalogue, m_knowledge.facts, *source, stated(), source->name, id), plan);
    m_map->display(plan, id);
}

QString ConstellationChooser::problem() const
{
    for (const Question& each : m_questions) {
        if (!each.field->isValid())
            return tr("%1: %2").arg(each.field->accessibleName(), each.field->problem());
    }
    const auto contradictions = m_knowledge.facts.contradictions(stated());
    if (!contradictions.empty())
        return text(contradictions.front()->message);
    return name().isEmpty() ? tr("A constellation needs a name.") : QString();
}

void ConstellationChooser::check()
{
    const QString found = problem();
    m_problem->setText(found);
    m_problem->setVisible(!found.isEmpty());
    if (m_create != nullptr)
        m_create->setEnabled(found.isEmpty());
}

} // namespace remit
