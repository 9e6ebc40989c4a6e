#include "widgets/chart/chart_commands.h"

#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/range_selection.h"
#include "words/names.h"
#include "words/text.h"

namespace remit {

namespace {

/// What of a title reads well in a question, and of what was typed in an answer, in characters.
constexpr int readableTitle = 80;
constexpr int readableText = 120;

} // namespace

ChartCommands::ChartCommands(PlanDocument& document, ChartView& view, Prompts& prompts, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_view(view)
    , m_prompts(prompts)
    , m_table(*this, Qt::WidgetShortcut)
{
    connect(&m_view, &ChartView::currentChanged, this, &ChartCommands::update);
    connect(&range(), &RangeSelection::changed, this, &ChartCommands::update);
    connect(&m_document, &PlanDocument::changed, this, &ChartCommands::update);
}

QAction* ChartCommands::add(const QString& label, const QList<QKeySequence>& keys, Needs needs,
                            std::function<void()> run, std::function<QString()> words, std::function<bool()> isTicked)
{
    return m_table.add({label, keys, [this, needs] { return !m_document.isReadOnly() && has(needs); }, std::move(run),
                        std::move(words), std::move(isTicked)});
}

QAction* ChartCommands::addLooking(const QString& label, const QList<QKeySequence>& keys,
                                   std::function<bool()> isPossible, std::function<void()> run)
{
    return m_table.add({label, keys, std::move(isPossible), std::move(run)});
}

const Plan& ChartCommands::plan() const
{
    return m_document.plan();
}

bool ChartCommands::has(Needs needs) const
{
    switch (needs) {
    case Needs::nothing:
        return true;
    case Needs::row:
        return bool(m_view.currentResponsibility());
    case Needs::rowOrArea:
        return m_view.currentResponsibility() || m_view.currentArea();
    case Needs::cell:
        return m_view.currentRole() || range().isRange();
    case Needs::role:
        return bool(columnRole());
    }
    return false;
}

bool ChartCommands::isOnArea() const
{
    return m_view.currentArea() && !m_view.currentResponsibility();
}

RangeSelection& ChartCommands::range() const
{
    return m_view.table().range();
}

ChartModel& ChartCommands::model() const
{
    return m_view.model();
}

ChartRow::Key ChartCommands::row() const
{
    return {m_view.constellation(), m_view.currentResponsibility()};
}

Assignment::Key ChartCommands::cell() const
{
    return {m_view.constellation(), m_view.currentResponsibility(), m_view.currentRole()};
}

RoleId ChartCommands::columnRole() const
{
    return model().roleAt(m_view.table().currentIndex().column());
}

Cells ChartCommands::selectedCells() const
{
    if (range().isRange())
        return range().cells();
    return m_view.currentRole() ? Cells{cell()} : Cells();
}

QString ChartCommands::titleOf(ResponsibilityId row) const
{
    const auto* found = m_document.plan().find<Responsibility>(row);
    return found != nullptr ? shortened(text(found->title), readableTitle) : QString();
}

std::optional<Name> ChartCommands::checked(const std::optional<QString>& typed)
{
    if (!typed)
        return std::nullopt;
    const Name name = nameFrom(*typed);
    if (name.text.isEmpty()) {
        emit noticed(tr("A name can't be empty, so nothing was changed."));
        return std::nullopt;
    }
    if (name.isCut())
        emit noticed(tr("The name was cut after %1 characters.").arg(longestName));
    return name;
}

bool ChartCommands::askAndKeep(const QString& title, const QString& label, const QString& initial, TextLines lines,
                               const std::function<bool(const QString&)>& keep)
{
    QString problem;
    const auto listening
        = connect(&m_document, &PlanDocument::failed, this, [&problem](const QString& why) { problem = why; });
    std::optional<QString> typed = initial;
    do {
        const QString question = problem.isEmpty() ? label : problem + QStringLiteral("\n\n") + label;
        typed = m_prompts.askText(title, question, *typed, lines);
    } while (typed && !keep(*typed));
    disconnect(listening);
    return typed.has_value();
}

bool ChartCommands::isStillThere(const Assignment::Key& where, const QString& typed)
{
    const auto [constellation, responsibility, role] = where;
    const Plan& plan = m_document.plan();
    if (plan.find<ChartRow>({constellation, responsibility}) != nullptr
        && (!role || plan.find<ConstellationRole>({constellation, role}) != nullptr))
        return true;
    sayGone(typed);
    return false;
}

void ChartCommands::sayGone(const QString& typed)
{
    emit noticed(tr("Somebody took it away meanwhile, so this was not kept: “%1”").arg(shortened(typed, readableText)));
}

} // namespace remit
