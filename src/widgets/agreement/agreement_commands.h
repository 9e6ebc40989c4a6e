#pragma once

#include "core/plan.h"
#include "model/chart/chart_findings.h"
#include "widgets/parts/message_banner.h"

#include <QObject>

class QWidget;

namespace remit {

class Facts;
class PlanDocument;
class ShownConstellation;

/// Agreeing on the shown constellation, and coming back to what was agreed.
class AgreementCommands : public QObject {
    Q_OBJECT

public:
    /// Hours are worked out with the facts; dialogs open over `window`.
    AgreementCommands(PlanDocument& document, ShownConstellation& shown, std::function<const Facts&()> facts,
                      Today today, QWidget& window);

    /// Asks when, by whom and until when, and keeps the constellation as it is.
    void agree();
    /// Shows the constellation beside what was agreed of it last.
    void compareSinceAgreed();
    /// What was agreed, to compare with or to delete.
    void showVersions();
    bool isAgreed() const;
    /// What there is to say when the plan opens; its text is empty while no review date has passed.
    Message reviewReminder();

signals:
    void noticed(const remit::Message& message);
    /// The constellation is to be seen beside this agreed version of it.
    void compareWanted(remit::ConstellationId constellation, remit::AgreedVersionId version);

private:
    const Plan& plan() const;

    PlanDocument& m_document;
    ShownConstellation& m_shown;
    std::function<const Facts&()> m_facts;
    Today m_today;
    QWidget& m_window;
};

} // namespace remit
