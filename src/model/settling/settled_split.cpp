#include "model/settling/settled_split.h"

#include "model/document/plan_document.h"
#include "model/settling/settling_steps.h"
#include "words/names.h"
#include "words/text.h"

#include <QFileInfo>

#include <algorithm>

namespace remit {

SettledSplit::SettledSplit(PlanDocument& document, ConstellationId constellation, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_constellation(constellation)
{
    connect(&document, &PlanDocument::changed, this, &SettledSplit::lookAgain);
}

const Plan& SettledSplit::plan() const
{
    return m_document.plan();
}

QStringList SettledSplit::read(const QStringList& paths)
{
    QStringList told;
    for (const QString& path : paths)
        told << readOne(path);
    lookAgain();
    return told;
}

QStringList SettledSplit::readOne(const QString& path)
{
    return add(readVoice(path, plan(), m_constellation), QFileInfo(path).absoluteFilePath(),
               QFileInfo(path).fileName());
}

QStringList SettledSplit::read(ConstellationId other)
{
    const auto* found = plan().find<Constellation>(other);
    if (found == nullptr)
        return {};
    const QString name = text(found->name);
    QStringList told = add(voiceIn(sheetOf(plan(), other, plan(), m_constellation), plan(), m_constellation, name),
                           QStringLiteral("constellation %1").arg(other.value), name);
    lookAgain();
    return told;
}

QStringList SettledSplit::add(Result<ReadVoice> read, const QString& source, const QString& shownAs)
{
    if (!read)
        return {text(read.error().message)};
    if (const auto before = m_sources.indexOf(source); before >= 0)
        remove(std::size_t(before));
    const QString wanted = text(read->voice.name);
    const QString name = freeVoiceName(wanted);
    QStringList told;
    for (const QString& problem : read->problems)
        told << tr("%1: %2").arg(shownAs, problem);
    if (name != wanted)
        told << tr("%1: there is an answer by %2 already, so that this one is called %3.").arg(shownAs, wanted, name);
    read->voice.name = name.toStdString();
    m_voices.push_back(std::move(read->voice));
    m_sources << source;
    return told;
}

QString SettledSplit::freeVoiceName(const QString& wanted) const
{
    return freeName(wanted, [this](const QString& name) {
        return std::any_of(m_voices.begin(), m_voices.end(),
                           [&](const ChartVoice& each) { return areSameName(text(each.name), name); });
    });
}

void SettledSplit::remove(std::size_t voice)
{
    m_voices.erase(m_voices.begin() + std::ptrdiff_t(voice));
    m_sources.removeAt(qsizetype(voice));
    lookAgain();
}

QStringList SettledSplit::names() const
{
    QStringList names;
    for (const ChartVoice& each : m_voices)
        names << (m_areNamesHidden ? tr("Answer %1").arg(names.size() + 1) : text(each.name));
    return names;
}

void SettledSplit::setNamesHidden(bool hidden)
{
    if (m_areNamesHidden == hidden)
        return;
    m_areNamesHidden = hidden;
    emit changed();
}

void SettledSplit::lookAgain()
{
    m_overlay = plan().find<Constellation>(m_constellation) != nullptr ? overlayOf(plan(), m_constellation, m_voices)
                                                                       : Overlay();
    emit changed();
}

SettlingState SettledSplit::stateOf(ResponsibilityId row) const
{
    const ChartRow::Key key{m_constellation, row};
    if (plan().find<Decision>(key) != nullptr)
        return SettlingState::settled;
    return steps::isLeftOpen(plan(), key) ? SettlingState::leftOpen : SettlingState::open;
}

int SettledSplit::settledCount() const
{
    const auto& rows = m_overlay.disputed;
    return int(std::count_if(rows.begin(), rows.end(), [this](const DisputedRow& row) {
        return stateOf(row.responsibility) == SettlingState::settled;
    }));
}

std::vector<ResponsibilityId> SettledSplit::agreedElsewhere() const
{
    std::vector<ResponsibilityId> rows;
    for (const ResponsibilityId row : m_overlay.agreed) {
        if (!steps::takeAgreed(plan(), m_constellation, {row}, m_voices).edit.empty())
            rows.push_back(row);
    }
    return rows;
}

} // namespace remit
