#include "widgets/settling/answers_view.h"

#include "model/chart/chart_cells.h"
#include "model/settling/answers_table.h"
#include "widgets/cells/chart_geometry.h"
#include "widgets/cells/chart_marks.h"
#include "widgets/look/letter_chip.h"
#include "widgets/look/theme.h"
#include "widgets/parts/key_press.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace remit {

namespace {

constexpr int lineHeight = 38;
constexpr int narrowestRole = 72;
constexpr int widestName = 220;
/// What the frame takes above and below.
constexpr int around = 14;

/// Paints letters as chips, large enough for a projector.
class AnswerDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme theme = themeFor(option.palette);
        const bool isDraft = index.data(AnswersTable::DraftRole).toBool();
        painter->save();
        painter->fillRect(option.rect, isDraft ? theme.accentSoft : theme.panel);
        painter->setPen(isDraft ? theme.accent : theme.tableLine);
        painter->drawLine(isDraft ? option.rect.topLeft() : option.rect.bottomLeft(),
                          isDraft ? option.rect.topRight() : option.rect.bottomRight());
        if (index.data(AnswersTable::DisputedRole).toBool())
            paintChanged(*painter, option.rect, theme);
        painter->setFont(option.font);
        ChartMetrics metrics;
        metrics.chip = 24;
        const auto marks = index.data(AnswersTable::LettersRole).value<LetterMarks>();
        const auto places = chipRects(option.rect, int(marks.size()), metrics);
        for (qsizetype at = 0; at < marks.size(); ++at)
            paintChip(*painter, places[at], marks[at].letter, marks[at].involvement, theme);
        // Also while a field below has the keyboard: the letter buttons are about this role.
        if (option.state & QStyle::State_Selected)
            paintFrame(*painter, option.rect, theme);
        painter->restore();
    }
};

} // namespace

AnswersView::AnswersView(AnswersTable& table, std::function<std::vector<Letter>()> scheme, QWidget* parent)
    : QTableView(parent)
    , m_table(table)
    , m_scheme(std::move(scheme))
{
    setObjectName("answers");
    setAccessibleName(tr("Answers"));
    setModel(&table);
    setItemDelegate(new AnswerDelegate(this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(narrowestRole);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setMaximumWidth(widestName);
    connect(&table, &AnswersTable::modelReset, this, &AnswersView::fit);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { m_table.take(index.row()); });
    fit();
}

void AnswersView::fit()
{
    if (m_table.rowCount() > 0 && m_table.columnCount() > 0 && !currentIndex().isValid())
        setCurrentIndex(m_table.index(m_table.draftLine(), 0));
    updateGeometry();
}

/// All lines, as far as the window has room.
QSize AnswersView::sizeHint() const
{
    const int lines = std::max(3, m_table.rowCount());
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() + lines * lineHeight + around};
}

void AnswersView::keyPressEvent(QKeyEvent* event)
{
    const KeyPress press = KeyPress::of(*event);
    if (press.key == Qt::Key_Return || press.key == Qt::Key_Enter)
        return m_table.take(currentIndex().row());
    if (press.key == Qt::Key_Delete || press.key == Qt::Key_Backspace)
        return m_table.clear(currentIndex().column());
    if (!press.writes() || !press.isLetter())
        return QTableView::keyPressEvent(event);
    const QString letter = letterMeant(press, m_scheme());
    if (letter.isEmpty())
        emit strangeLetter(press.text);
    else
        m_table.toggle(currentIndex().column(), letter.toStdString());
}

} // namespace remit
