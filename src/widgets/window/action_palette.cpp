#include "widgets/window/action_palette.h"

#include "widgets/window/action_delegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

constexpr int widest = 620;
constexpr int tallest = 440;
constexpr int below = 56;

} // namespace

ActionPalette::ActionPalette(std::vector<NamedAction> actions, const QStringList& recent, QWidget* window)
    : QFrame(window, Qt::Popup | Qt::FramelessWindowHint)
    , m_model(new ActionModel(std::move(actions), recent, this))
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(new QLabel(tr("Nothing is called that. Fewer letters find more."), this))
{
    setObjectName("actionPalette");
    setAccessibleName(tr("All actions"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_typed->setObjectName("actionSearch");
    m_typed->setPlaceholderText(tr("What do you want to do, or where to go?"));
    m_typed->setAccessibleName(tr("Search actions, constellations and responsibilities"));
    m_typed->installEventFilter(this);
    m_list->setObjectName("actionList");
    m_list->setAccessibleName(tr("Actions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ActionDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName("actionNone");
    m_none->setProperty("part", "secondary");
    m_none->setAlignment(Qt::AlignCenter);
    m_none->hide();
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(10, 10, 10, 10);
    down->setSpacing(8);
    down->addWidget(m_typed);
    down->addWidget(m_list, 1);
    down->addWidget(m_none, 1);
    connect(m_typed, &QLineEdit::textChanged, this, &ActionPalette::seek);
    connect(m_typed, &QLineEdit::returnPressed, this, &ActionPalette::run);
    connect(m_list, &QListView::clicked, this, &ActionPalette::run);
    seek({});
}

void ActionPalette::open()
{
    const QWidget& window = *parentWidget();
    resize(std::min(widest, window.width() - 40), std::min(tallest, window.height() - 2 * below));
    move(window.mapToGlobal(QPoint((window.width() - width()) / 2, below)));
    show();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void ActionPalette::seek(const QString& typed)
{
    m_model->seek(typed);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    m_list->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
}

void ActionPalette::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    // Single steps go round, pages stop at the ends.
    const int wanted = m_list->currentIndex().row() + rows;
    const int row = std::abs(rows) == 1 ? (wanted + last + 1) % (last + 1) : std::clamp(wanted, 0, last);
    m_list->setCurrentIndex(m_model->index(row));
}

void ActionPalette::run()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_model->at(index.row()).enabled)
        return;
    const NamedAction action = m_model->at(index.row());
    emit chosen(action.key());
    close();
    // Once the popup has given the keyboard back, so that the action finds the focus where it was.
    QTimer::singleShot(0, parentWidget(), action.run);
}

bool ActionPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const std::pair<int, int> steps[]
            = {{Qt::Key_Down, 1}, {Qt::Key_Up, -1}, {Qt::Key_PageDown, 8}, {Qt::Key_PageUp, -8}};
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape)
            return close();
        for (const auto& each : steps) {
            if (key == each.first) {
                step(each.second);
                return true;
            }
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace remit
