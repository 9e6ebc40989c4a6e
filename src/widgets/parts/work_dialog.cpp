#include "widgets/parts/work_dialog.h"

#include "widgets/parts/long_work.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr int progressMilliseconds = 100;

} // namespace

WorkDialog::WorkDialog(const QString& what, const WorkProgress& progress, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint)
    , m_progress(progress)
    , m_bar(new QProgressBar(this))
{
    setObjectName("workDialog");
    setWindowTitle(tr("One moment"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(380);
    auto* text = new QLabel(what, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    m_bar->setAccessibleName(what);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName("cancelWork");
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(14);
    down->addWidget(text);
    down->addWidget(m_bar);
    down->addWidget(buttons);
    connect(&m_looking, &QTimer::timeout, this, &WorkDialog::look);
    m_looking.start(progressMilliseconds);
    look();
}

void WorkDialog::look()
{
    if (m_progress.permille() < 0)
        return;
    m_bar->setRange(0, 1000);
    m_bar->setValue(m_progress.permille());
}

} // namespace remit
