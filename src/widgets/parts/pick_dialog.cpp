#include "widgets/parts/pick_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace remit {

PickDialog::PickDialog(const QString& title, const QString& explanation, const QString& action,
                       const std::vector<Choice>& choices, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(460, 480);
    auto* down = new QVBoxLayout(this);
    auto* label = new QLabel(explanation, this);
    label->setWordWrap(true);
    down->addWidget(label);
    down->addWidget(m_list, 1);
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(choice.id));
        item->setFlags(choice.alreadyThere ? Qt::NoItemFlags
                                           : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(choice.alreadyThere || choices.size() == 1 ? Qt::Checked : Qt::Unchecked);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* add = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    add->setDefault(true);
    add->setEnabled(!picked().empty());
    connect(m_list, &QListWidget::itemChanged, add, [this, add] { add->setEnabled(!picked().empty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    down->addWidget(buttons);
}

std::vector<std::int64_t> PickDialog::picked() const
{
    std::vector<std::int64_t> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->flags() != Qt::NoItemFlags && item->checkState() == Qt::Checked)
            ids.push_back(item->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

} // namespace remit
