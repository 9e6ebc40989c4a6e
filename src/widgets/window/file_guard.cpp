#include "widgets/window/file_guard.h"

#include "model/document/plan_document.h"
#include "widgets/window/workbench.h"

namespace remit {

FileGuard::FileGuard(Workbench& workbench)
    : QObject(&workbench)
    , m_workbench(workbench)
{
    const PlanDocument& document = workbench.document();
    connect(&document, &PlanDocument::fileStateChanged, this, [this] {
        emit changed();
        say();
    });
    connect(&document, &PlanDocument::waiting, this, [this](bool isWaiting) {
        m_isWaiting = isWaiting;
        emit changed();
    });
}

QString FileGuard::trouble() const
{
    const QString name = m_workbench.document().fileName();
    if (m_isWaiting)
        return tr("Waiting: another program is writing “%1”…").arg(name);
    switch (m_workbench.document().fileState()) {
    case FileState::movedOrDeleted:
        return tr("Not saved: “%1” is not there any more").arg(name);
    case FileState::replaced:
        return tr("Not saved: another file stands at “%1”").arg(name);
    case FileState::same:
        break;
    }
    return {};
}

void FileGuard::say()
{
    const QString name = m_workbench.document().fileName();
    const auto saveCopy = [this] { emit m_workbench.saveCopyWanted(); };
    switch (m_workbench.document().fileState()) {
    case FileState::same:
        return m_workbench.say({tr("“%1” is where it was again. Changes are saved.").arg(name)});
    case FileState::movedOrDeleted:
        return m_workbench.say({tr("“%1” was moved or deleted. What you see is what it held; it is saved nowhere now. "
                                   "Save it as a copy to go on.")
                                    .arg(name),
                                tr("Save a copy…"), saveCopy, Message::Kind::problem});
    case FileState::replaced:
        return m_workbench.say(
            {tr("Another file stands at “%1” now. What you see is the plan you had open; it is saved "
                "nowhere now.")
                 .arg(name),
             tr("Open what stands there"), [this] { emit openAnewWanted(); }, Message::Kind::problem,
             tr("Save this one as a copy…"), saveCopy});
    }
}

} // namespace remit
