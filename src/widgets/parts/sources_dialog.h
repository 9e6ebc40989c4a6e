#pragma once

#include "advisor/sources.h"

#include <QDialog>

namespace remit {

/// What something rests on: each source with what it says and where it can be read.
class SourcesDialog : public QDialog {
    Q_OBJECT

public:
    SourcesDialog(const QString& about, const std::vector<const Source*>& sources, QWidget* parent = nullptr);
};

} // namespace remit
