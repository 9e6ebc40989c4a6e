// What the workbench says above the chart, and the links to the catalogue it offers there.

#include "model/catalogue/catalogue_links.h"
#include "model/document/plan_document.h"
#include "widgets/catalogue/link_line.h"
#include "widgets/catalogue/link_offer.h"
#include "widgets/chart/inspector.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/parts/message_banner.h"
#include "widgets/window/workbench.h"

namespace remit {

namespace {

constexpr int noticeMilliseconds = 8000;

} // namespace

void Workbench::makeLinks()
{
    m_inspector->addPart(*new LinkLine(*m_document, *m_links, *m_chart, m_inspector));
    auto* offer = new LinkOffer(*m_document, *m_links, *m_chart, this);
    connect(offer, &LinkOffer::offered, this,
            [this](const QString& message) { showNotice(message, tr("Link them…"), [this] { emit linksWanted(); }); });
}

QString Workbench::noticeText() const
{
    return m_notice->isVisibleTo(this) ? m_notice->message() : QString();
}

void Workbench::showNotice(const QString& message, const QString& action, std::function<void()> run)
{
    m_noticeAction = std::move(run);
    m_notice->showMessage(message, action);
    m_noticeEnds.start(noticeMilliseconds);
}

void Workbench::showProblem(const QString& message, const QString& action)
{
    m_problem->showMessage(message, action);
}

} // namespace remit
