#include "widgets/dialog_prompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace remit {

DialogPrompts::DialogPrompts(QWidget* window)
    : m_window(window)
{
}

bool DialogPrompts::confirm(const QString& title, const QString& text, const QString& actionLabel)
{
    QMessageBox box(QMessageBox::NoIcon, title, QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped()),
                    QMessageBox::Cancel, m_window);
    box.setInformativeText(text);
    QPushButton* action = box.addButton(actionLabel, QMessageBox::AcceptRole);
    box.setDefaultButton(action);
    box.exec();
    return box.clickedButton() == action;
}

std::optional<QString> DialogPrompts::askText(const QString& title, const QString& label, const QString& initial,
                                              TextLines lines)
{
    QInputDialog dialog(m_window);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    if (lines == TextLines::several)
        dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog.setTextValue(initial);
    dialog.resize(420, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.textValue().trimmed();
}

std::optional<int> DialogPrompts::askChoice(const QString& title, const QString& label, const QStringList& choices,
                                            int initial)
{
    QInputDialog dialog(m_window);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setComboBoxItems(choices);
    dialog.setTextValue(choices.value(initial));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const auto chosen = choices.indexOf(dialog.textValue());
    return chosen < 0 ? std::nullopt : std::optional<int>(int(chosen));
}

void DialogPrompts::tell(const QString& message)
{
    QMessageBox box(QMessageBox::NoIcon, QString(), message, QMessageBox::Ok, m_window);
    box.exec();
}

std::optional<QString> DialogPrompts::askOpenPath(const QString& title, const QString& filter)
{
    const QString path = QFileDialog::getOpenFileName(m_window, title, QString(), filter);
    return path.isEmpty() ? std::nullopt : std::optional<QString>(path);
}

std::optional<QString> DialogPrompts::askSavePath(const QString& title, const QString& suggestion,
                                                  const QString& filter)
{
    const QString path = QFileDialog::getSaveFileName(m_window, title, suggestion, filter);
    return path.isEmpty() ? std::nullopt : std::optional<QString>(path);
}

} // namespace remit
