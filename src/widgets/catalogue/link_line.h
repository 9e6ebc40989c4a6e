#pragma once

#include "core/id.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace remit {

class CatalogueLinks;
class ChartView;
class PlanDocument;

/// In the inspector: the catalogue entry the current row is linked to, or the one it looks like, with the one thing to
/// do about it. Hidden where there is neither.
class LinkLine : public QWidget {
    Q_OBJECT

public:
    LinkLine(PlanDocument& document, CatalogueLinks& links, ChartView& view, QWidget* parent = nullptr);

signals:
    void noticed(const QString& text);

private:
    void refresh();
    void act();
    /// A link may have brought the row into an area.
    void sayWhereItStands(ResponsibilityId row);

    PlanDocument& m_document;
    CatalogueLinks& m_links;
    ChartView& m_view;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace remit
