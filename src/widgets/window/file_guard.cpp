#include "widgets/window/file_guard.h"

#include "model/document/plan_document.h"
#include "widgets/window/workbench.h"

#include <QFileInfo>

namespace remit {

FileGuard::FileGuard(Workbench& workbench)
    : QObject(&workbench)
    , m_workbench(workbench)
    , m_born(QFileInfo(workbench.document().path()).birthTime())
{
}

FileGuard::State FileGuard::state() const
{
    const QFileInfo now(m_workbench.document().path());
    if (!now.exists())
        return State::gone;
    return now.birthTime() == m_born ? State::same : State::replaced;
}

void FileGuard::look()
{
    const State now = state();
    if (now == m_seen)
        return;
    m_seen = now;
    emit changed();
    say();
}

QString FileGuard::trouble() const
{
    const QString name = m_workbench.document().fileName();
    switch (m_seen) {
    case State::gone:
        return tr("Not saved: “%1” is not there any more").arg(name);
    case State::replaced:
        return tr("Not saved: another file stands at “%1”").arg(name);
    case State::same:
        break;
    }
    return {};
}

void FileGuard::say()
{
    const QString name = m_workbench.document().fileName();
    const auto saveCopy = [this] { emit m_workbench.saveCopyWanted(); };
    switch (m_seen) {
    case State::same:
        return m_workbench.say({tr("“%1” is where it was again. Changes are saved.").arg(name)});
    case State::gone:
        return m_workbench.say({tr("“%1” was moved or deleted. What you see is what it held; it is saved nowhere now. "
                                   "Save it as a copy to go on.")
                                    .arg(name),
                                tr("Save a copy…"), saveCopy, Message::Kind::problem});
    case State::replaced:
        return m_workbench.say(
            {tr("Another file stands at “%1” now. What you see is the plan you had open; it is saved "
                "nowhere now.")
                 .arg(name),
             tr("Open what stands there"), [this] { emit openAnewWanted(); }, Message::Kind::problem,
             tr("Save this one as a copy…"), saveCopy});
    }
}

} // namespace remit
