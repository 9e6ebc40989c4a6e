#pragma once

#include "core/id.h"

#include <QObject>
#include <QString>

namespace remit {

class PlanDocument;
struct Constellation;

/// Which constellation of the plan everybody looks at. When it is gone, the one that was shown before
/// it comes back, else the first.
class ShownConstellation : public QObject {
    Q_OBJECT

public:
    /// Begins with the first constellation of the plan.
    explicit ShownConstellation(PlanDocument& document, QObject* parent = nullptr);

    /// 0 when the plan has none.
    ConstellationId id() const { return m_id; }
    /// Null when the plan has none.
    const Constellation* find() const;
    QString name() const;
    void show(ConstellationId constellation);

signals:
    /// Something typed about the one before is to be saved now.
    void aboutToChange();
    void changed();

private:
    PlanDocument& m_document;
    ConstellationId m_id;
    ConstellationId m_before;
};

} // namespace remit
