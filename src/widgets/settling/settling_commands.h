#pragma once

#include "core/id.h"
#include "widgets/parts/message_banner.h"
#include "widgets/parts/services.h"

#include <QDialog>
#include <QObject>
#include <QPointer>

#include <map>

class QMenu;

namespace remit {

class PlanDocument;
class SettledSplit;
class ShownConstellation;

/// Fill-in sheets and the walk through what they say; answers that were read stay until the plan is closed.
class SettlingCommands : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    SettlingCommands(PlanDocument& document, const ShownConstellation& shown, const Services& services,
                     Prompts& prompts, QWidget& window);
    /// Dialogs that are open go first, since they look at the answers.
    ~SettlingCommands() override;

    void fillMenu(QMenu& menu);
    /// For the shown constellation.
    void writeSheets();
    void settle();

signals:
    void noticed(const remit::Message& message);

private:
    SettledSplit& splitOf(ConstellationId constellation);

    PlanDocument& m_document;
    const ShownConstellation& m_shown;
    const Services& m_services;
    Prompts& m_prompts;
    QWidget& m_window;
    std::map<ConstellationId, SettledSplit*> m_splits;
    QPointer<QDialog> m_walk;
    QPointer<QDialog> m_sheets;
};

} // namespace remit
