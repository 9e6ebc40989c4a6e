#pragma once

#include "advisor/advice/next_hire.h"

#include <QFrame>

namespace remit {

/// Who could be hired next, a column each: the load of every seat afterwards, what is handed over, what speaks
/// against it.
class NextHireTable : public QFrame {
    Q_OBJECT

public:
    NextHireTable(const std::vector<NextHire>& hires, double fullUse, QWidget* parent = nullptr);

private:
    QWidget* makeColumn(const NextHire& hire, double fullUse);
};

} // namespace remit
