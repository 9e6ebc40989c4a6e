#pragma once

#include <QFrame>

class QLabel;

namespace remit {

class PageSlot;
class PlanDocument;

/// The lowest line of the workbench: what the shown page counts, and whether the plan is saved.
class StatusLine : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(const PlanDocument& document, QWidget* parent = nullptr);

    void showPage(QWidget* status);
    /// `trouble` is what is wrong with the file; empty when nothing is.
    void showSaved(const QString& trouble);
    QString savedText() const;

private:
    const PlanDocument& m_document;
    PageSlot* m_page;
    QLabel* m_saved;
};

} // namespace remit
