#include "widgets/parts/dialog_prompts.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>

namespace remit {

namespace {

constexpr QSize fileDialogSize(860, 540);

/// Lets Enter end the dialog from a text of several lines; Shift+Enter starts a new line there.
class EnterAccepts : public QObject {
public:
    explicit EnterAccepts(QDialog& dialog)
        : QObject(&dialog)
        , m_dialog(dialog)
    {
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!enter || key->modifiers().testFlag(Qt::ShiftModifier))
            return false;
        m_dialog.accept();
        return true;
    }

private:
    QDialog& m_dialog;
};

/// Without icons on its buttons, as all dialogs here.
void run(QMessageBox& box)
{
    for (QAbstractButton* button : box.buttons())
        button->setIcon({});
    box.exec();
}

/// Several lines of text in a dialog that asks for one.
void offerLines(QInputDialog& dialog, const QString& label)
{
    constexpr int height = 220;
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog.setLabelText(label + '\n' + QInputDialog::tr("Enter keeps it, Shift+Enter starts a new line."));
    if (auto* edit = dialog.findChild<QPlainTextEdit*>()) {
        edit->setTabChangesFocus(true);
        edit->installEventFilter(new EnterAccepts(dialog));
    }
    dialog.resize(dialog.width(), height);
}

/// Where the desktop has no dialog of its own, Qt's shows names too narrow to be read.
void showWholeColumns(QFileDialog& dialog)
{
    dialog.resize(fileDialogSize);
    auto* files = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
    if (files == nullptr)
        return;
    files->header()->setStretchLastSection(false);
    for (int column = 0; column < files->header()->count(); ++column)
        files->header()->setSectionResizeMode(column,
                                              column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

std::optional<QString> chosenIn(QFileDialog& dialog)
{
    showWholeColumns(dialog);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return dialog.selectedFiles().front();
}

} // namespace

DialogPrompts::DialogPrompts(QWidget* window)
    : m_window(window)
{
}

bool DialogPrompts::confirm(const QString& title, const QString& text, const QString& actionLabel)
{
    return ask(title, text, actionLabel, QMessageBox::AcceptRole);
}

bool DialogPrompts::confirmLoss(const QString& title, const QString& text, const QString& actionLabel)
{
    return ask(title, text, actionLabel, QMessageBox::DestructiveRole);
}

/// Enter presses the action unless it is destructive.
bool DialogPrompts::ask(const QString& title, const QString& text, const QString& actionLabel, int role)
{
    QMessageBox box(QMessageBox::NoIcon, title, QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped()),
                    QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::RichText);
    box.setInformativeText(text);
    QPushButton* action = box.addButton(actionLabel, QMessageBox::ButtonRole(role));
    box.setDefaultButton(
        role == QMessageBox::DestructiveRole ? qobject_cast<QPushButton*>(box.button(QMessageBox::Cancel)) : action);
    run(box);
    return box.clickedButton() == action;
}

std::optional<QString> DialogPrompts::askText(const QString& title, const QString& label, const QString& initial,
                                              TextLines lines)
{
    QInputDialog dialog(m_window);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    constexpr int width = 460;
    dialog.resize(width, dialog.sizeHint().height());
    if (lines == TextLines::several)
        offerLines(dialog, label);
    for (auto* each : dialog.findChildren<QLabel*>())
        each->setWordWrap(true);
    dialog.setTextValue(initial);
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
    box.setTextFormat(Qt::PlainText);
    run(box);
}

std::optional<QString> DialogPrompts::askOpenPath(const QString& title, const QString& filter)
{
    QFileDialog dialog(m_window, title, QString(), filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenIn(dialog);
}

QStringList DialogPrompts::askOpenPaths(const QString& title, const QString& filter)
{
    QFileDialog dialog(m_window, title, QString(), filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return chosenIn(dialog) ? dialog.selectedFiles() : QStringList();
}

std::optional<QString> DialogPrompts::askFolder(const QString& title, const QString& initial)
{
    QFileDialog dialog(m_window, title, initial);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return chosenIn(dialog);
}

std::optional<QString> DialogPrompts::askSavePath(const QString& title, const QString& suggestion,
                                                  const QString& filter)
{
    const QFileInfo suggested(suggestion);
    QFileDialog dialog(m_window, title, suggested.path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(suggested.fileName());
    return chosenIn(dialog);
}

bool DialogPrompts::choosePrinter(QPrinter& printer)
{
    QPrintDialog dialog(&printer, m_window);
    return dialog.exec() == QDialog::Accepted;
}

void DialogPrompts::openFile(const QString& path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        tell(QCoreApplication::translate("Prompts",
                                         "No program was found that opens “%1”. The file is there all the same.")
                 .arg(path));
}

} // namespace remit
