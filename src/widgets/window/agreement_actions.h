#pragma once

#include "core/id.h"

#include <QObject>

namespace remit {

class AgreementCommands;
class Workbench;
struct Services;

/// Agreeing, in the window: says what comes of it, turns to the comparison with what was agreed, and reminds of a
/// review when a plan opens.
class AgreementActions : public QObject {
    Q_OBJECT

public:
    AgreementActions(Workbench& workbench, const Services& services);

    AgreementCommands& commands() const { return *m_commands; }
    /// One quiet line where a review date has passed, unless something weightier is being said.
    void remind();

private:
    void compare(ConstellationId constellation, AgreedVersionId version);

    Workbench& m_workbench;
    AgreementCommands* m_commands;
};

} // namespace remit
