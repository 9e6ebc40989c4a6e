#include "widgets/organisation/cell_editor.h"

#include "widgets/look/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

#include <optional>

namespace remit {

namespace {

/// Completes the last name of several with commas between them.
class ListCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    QString pathFromIndex(const QModelIndex& index) const override
    {
        const auto comma = m_typed.lastIndexOf(QLatin1Char(','));
        const QString before = comma < 0 ? QString() : m_typed.left(comma + 1) + QLatin1Char(' ');
        return before + QCompleter::pathFromIndex(index);
    }
    QStringList splitPath(const QString& path) const override
    {
        m_typed = path;
        return {path.mid(path.lastIndexOf(QLatin1Char(',')) + 1).trimmed()};
    }

private:
    /// The text that is being completed: the line itself shows what is looked at in the list.
    mutable QString m_typed;
};

std::optional<CellWay> wayOf(const QKeyEvent& key)
{
    const bool isBack = key.modifiers().testFlag(Qt::ShiftModifier);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isBack ? CellWay::up : CellWay::down;
    case Qt::Key_Tab:
        return CellWay::right;
    case Qt::Key_Backtab:
        return CellWay::left;
    case Qt::Key_Escape:
        return CellWay::back;
    default:
        return std::nullopt;
    }
}

} // namespace

CellEditor::CellEditor(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName("cellEditor");
    setFrame(false);
    setWrong(false);
    connect(this, &QLineEdit::textEdited, this, [this] { setWrong(false); });
}

void CellEditor::complete(const QStringList& names, bool isList)
{
    if (names.isEmpty())
        return;
    QCompleter* completer = isList ? new ListCompleter(names, this) : new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
}

void CellEditor::setWrong(bool wrong)
{
    const Theme theme = themeFor(palette());
    setStyleSheet(
        QStringLiteral("QLineEdit { background: %1; border: 2px solid %2; border-radius: 0; padding: 0 5px; }")
            .arg(theme.panel.name(), (wrong ? theme.error : theme.accent).name()));
}

/// Before Tab goes to the next widget; keys come this way from the list of names too.
bool CellEditor::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && leave(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

bool CellEditor::leave(const QKeyEvent& key)
{
    const auto way = wayOf(key);
    if (!way)
        return false;
    if (completer() != nullptr)
        completer()->popup()->hide();
    emit left(*way);
    return true;
}

} // namespace remit
