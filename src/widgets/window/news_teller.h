#pragma once

#include <QObject>

namespace remit {

struct PlanNews;
class Workbench;

/// Says what an undo or a redo did, and goes there. What others undo is said, with a way to go there; what others do is
/// only marked.
class NewsTeller : public QObject {
    Q_OBJECT

public:
    explicit NewsTeller(Workbench& workbench);

private:
    void tell(const PlanNews& news);

    Workbench& m_workbench;
};

} // namespace remit
