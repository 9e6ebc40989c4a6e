#include "widgets/organisation/fields.h"

#include "widgets/look/theme.h"
#include "words/names.h"

#include <QCheckBox>
#include <QMenu>
#include <QSignalBlocker>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTableWidget>
#include <QWidgetAction>

#include <algorithm>

namespace remit {

namespace {

constexpr int narrowest = 80;
constexpr int leftOfText = 10;
/// For the arrow.
constexpr int rightOfText = 28;

} // namespace

TickButton::TickButton(QWidget* parent)
    : QPushButton(parent)
{
    setProperty("part", "ticks");
    auto* menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &TickButton::fill);
}

void TickButton::show(const std::vector<Option>& options, const std::vector<qint64>& ticked, const QString& none)
{
    m_options = options;
    m_ticked = ticked;
    m_none = none;
    QStringList names;
    for (const qint64 id : m_ticked) {
        const auto found = std::find_if(options.begin(), options.end(), [id](const Option& o) { return o.id == id; });
        if (found != options.end())
            names << found->name;
    }
    const QString said = names.isEmpty() ? none : names.join(QStringLiteral(", "));
    setText(QString(said).replace(QLatin1Char('&'), QLatin1String("&&")));
    setToolTip(asToolTip(said));
    setEnabled(isEnabled() && !options.empty());
}

/// The style puts a left-aligned text of a button with a menu on its very edge.
void TickButton::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString said = option.text.replace(QLatin1String("&&"), QLatin1String("&"));
    option.text.clear();
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);
    const QRect room = rect().adjusted(leftOfText, 0, -rightOfText, 0);
    const Theme theme = themeFor(palette());
    painter.setPen(isEnabled() ? theme.text : theme.disabled);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(said, Qt::ElideRight, room.width()));
}

QSize TickButton::sizeHint() const
{
    return {narrowest, QPushButton::sizeHint().height()};
}

QSize TickButton::minimumSizeHint() const
{
    return {narrowest, QPushButton::minimumSizeHint().height()};
}

/// The menu stays open while one ticks.
void TickButton::fill()
{
    menu()->clear();
    for (const Option& option : m_options) {
        auto* box = new QCheckBox(QString(option.name).replace(QLatin1Char('&'), QLatin1String("&&")), menu());
        box->setChecked(std::find(m_ticked.begin(), m_ticked.end(), option.id) != m_ticked.end());
        box->setStyleSheet(QStringLiteral("padding: 5px 12px"));
        auto* entry = new QWidgetAction(menu());
        entry->setDefaultWidget(box);
        menu()->addAction(entry);
        connect(box, &QCheckBox::clicked, this, [this, id = option.id] { toggle(id); });
    }
}

void TickButton::toggle(qint64 id)
{
    std::vector<qint64> wanted = m_ticked;
    if (std::erase(wanted, id) == 0)
        wanted.push_back(id);
    emit ticked(wanted);
}

void showOptions(QComboBox& box, const std::vector<Option>& options, qint64 chosen, const QString& none)
{
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(none, qint64(0));
    for (const Option& option : options)
        box.addItem(option.name, option.id);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

QLabel* addField(QVBoxLayout& down, const QString& caption, QWidget& field)
{
    auto* label = new QLabel(caption.toUpper(), field.parentWidget());
    label->setProperty("part", "section");
    label->setContentsMargins(0, 8, 0, 0);
    label->setBuddy(&field);
    field.setAccessibleName(caption);
    down.addWidget(label);
    down.addWidget(&field);
    return label;
}

void putField(QTableWidget& table, int row, int column, QWidget& field)
{
    auto* cell = new QTableWidgetItem;
    cell->setData(Qt::AccessibleTextRole, field.accessibleName());
    table.setItem(row, column, cell);
    table.setCellWidget(row, column, &field);
}

} // namespace remit
