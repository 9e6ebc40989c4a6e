#include "widgets/catalogue/link_line.h"

#include "model/catalogue/catalogue_links.h"
#include "model/document/plan_document.h"
#include "widgets/matrix/chart_view.h"
#include "words/names.h"
#include "words/text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace remit {

LinkLine::LinkLine(PlanDocument& document, CatalogueLinks& links, ChartView& view, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_links(links)
    , m_view(view)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setObjectName("linkLine");
    auto* heading = new QLabel(tr("CATALOGUE"), this);
    heading->setProperty("part", "section");
    m_text->setObjectName("linkText");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_action->setObjectName("linkAction");
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 10, 0, 0);
    down->setSpacing(6);
    for (QWidget* part : {static_cast<QWidget*>(heading), static_cast<QWidget*>(m_text)})
        down->addWidget(part);
    down->addWidget(m_action, 0, Qt::AlignLeft);
    connect(m_action, &QPushButton::clicked, this, &LinkLine::act);
    connect(&view, &ChartView::currentChanged, this, &LinkLine::refresh);
    connect(&document, &PlanDocument::changed, this, [this](const PlanChange& change) {
        if (change.touches<Responsibility>() || change.touches<ChartRow>())
            refresh();
    });
    refresh();
}

void LinkLine::refresh()
{
    const ResponsibilityId row = m_view.currentResponsibility();
    const CatalogueEntry* entry = m_links.linkOf(row);
    const bool linked = entry != nullptr;
    if (!linked) {
        if (const auto proposal = m_links.proposalFor({m_view.constellation(), row}))
            entry = m_links.catalogue().entry(proposal->entry);
    }
    setVisible(entry != nullptr);
    if (entry == nullptr)
        return;
    const QString title = QString::fromStdString(entry->title);
    m_text->setText(linked ? tr("Linked to “%1”.").arg(title) : tr("Looks like “%1”.").arg(title));
    m_text->setToolTip(asToolTip(QString::fromStdString(entry->description)));
    m_action->setText(linked ? tr("Remove link") : tr("Accept link"));
    m_action->setToolTip(linked ? tr("The row stays; hours that came with the link go.")
                                : tr("Brings area, horizon and hours where the row has none."));
    m_action->setEnabled(!m_document.isReadOnly());
}

void LinkLine::act()
{
    const ResponsibilityId row = m_view.currentResponsibility();
    if (m_links.linkOf(row) != nullptr)
        m_links.removeLink(row);
    else if (const auto proposal = m_links.proposalFor({m_view.constellation(), row})) {
        const auto* found = m_document.plan().find<Responsibility>(row);
        const bool hadArea = found != nullptr && found->area.has_value();
        if (m_links.accept({*proposal}) && !hadArea)
            sayWhereItStands(row);
    }
}

void LinkLine::sayWhereItStands(ResponsibilityId row)
{
    const Plan& plan = m_document.plan();
    const auto* now = plan.find<Responsibility>(row);
    const auto* area = now != nullptr && now->area ? plan.find<Area>(*now->area) : nullptr;
    if (area == nullptr)
        return;
    m_view.showCell(row, m_view.currentRole());
    emit noticed(tr("“%1” stands under “%2” now, as in the catalogue. Undo takes the link back.")
                     .arg(text(now->title), text(area->name)));
}

} // namespace remit
