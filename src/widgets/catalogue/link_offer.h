#pragma once

#include "core/plan.h"

#include <QObject>
#include <QTimer>

namespace remit {

class CatalogueLinks;
class ChartView;
class PlanDocument;

/// Watches for rows that were typed, pasted or brought in and look like entries of the catalogue, and says so once.
class LinkOffer : public QObject {
    Q_OBJECT

public:
    LinkOffer(PlanDocument& document, CatalogueLinks& links, ChartView& view, QObject* parent = nullptr);

signals:
    /// "9 of 14 lines look like catalogue entries."
    void offered(const QString& message);

private:
    void follow(const PlanChange& change);
    void look();
    int unlinkedRows() const;

    PlanDocument& m_document;
    CatalogueLinks& m_links;
    ChartView& m_view;
    QTimer m_pause;
    std::size_t m_rows;
    /// How many proposals there were when they were last offered.
    std::size_t m_offered = 0;
    bool m_manyAtOnce = false;
    bool m_hasNews = false;
};

} // namespace remit
