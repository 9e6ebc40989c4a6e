#include "widgets/frame/status_line.h"

#include "model/document/plan_document.h"
#include "widgets/frame/page_slot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace remit {

StatusLine::StatusLine(const PlanDocument& document, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_page(new PageSlot(this))
    , m_saved(new QLabel(this))
{
    setObjectName("statusLine");
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(12, 4, 12, 4);
    m_saved->setProperty("part", "status");
    across->addWidget(m_page, 1);
    across->addSpacing(16);
    across->addWidget(m_saved);
}

void StatusLine::showPage(QWidget* status)
{
    m_page->put(status);
}

void StatusLine::showSaved(const QString& trouble)
{
    m_saved->setText(trouble.isEmpty()
                         ? (m_document.isReadOnly() ? tr("Read only · %1") : tr("Every change is saved · %1"))
                               .arg(m_document.fileName())
                         : trouble);
    m_saved->setProperty("part", trouble.isEmpty() ? "status" : "problem");
    m_saved->style()->unpolish(m_saved);
    m_saved->style()->polish(m_saved);
}

QString StatusLine::savedText() const
{
    return m_saved->text();
}

} // namespace remit
