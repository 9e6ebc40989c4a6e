#include "widgets/look/control_style.h"

#include "widgets/look/sheet_colors.h"

namespace remit {

namespace {

constexpr const char* controls = R"(
QPushButton { background: @panel; border: 1px solid @line; border-radius: 7px; padding: 5px 12px; outline: none; }
QPushButton:hover { background: @band; }
QPushButton:pressed, QPushButton:checked { background: @soft; color: @accent; }
QPushButton:focus { border-color: @accent; }
QPushButton:default { background: @accent; border-color: @accent; color: @onAccent; }
QPushButton:disabled { background: @box; color: @disabled; }
QLineEdit, QPlainTextEdit, QTextEdit { background: @panel; border: 1px solid @line; border-radius: 6px; padding: 4px 8px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: @accent; }
QLineEdit[wrong="true"] { border-color: @error; }
QLineEdit:disabled { background: @box; color: @disabled; }
QSpinBox, QTimeEdit { background: @panel; color: @text; border: 1px solid @line; border-radius: 6px; padding: 4px 8px; }
QSpinBox:focus, QTimeEdit:focus { border-color: @accent; }
QSpinBox:disabled, QTimeEdit:disabled { background: @box; color: @disabled; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: none; }
QPlainTextEdit:disabled, QTextEdit:disabled { background: @box; color: @secondary; }
QPushButton::menu-indicator { width: 12px; height: 12px; subcontrol-origin: padding;
    subcontrol-position: center right; right: 8px; }
QPushButton#paintButton, QPushButton#filterBy { padding-right: 18px; }
QComboBox { background: @panel; border: 1px solid @line; border-radius: 6px; padding: 4px 8px; }
QComboBox:focus { border-color: @accent; }
QComboBox:disabled { background: @box; color: @disabled; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center right; width: 26px;
    border: none; }
QComboBox::down-arrow { image: url(:/icons/chevron.svg); width: 12px; height: 12px; }
QComboBox::down-arrow:disabled { image: none; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { background: transparent; border: none; padding: 0; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; padding: 4px; outline: none;
    selection-background-color: @soft; selection-color: @text; }
QSlider { min-height: 16px; }
QSlider::groove:horizontal { height: 4px; background: @line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: @line; }
QSlider::handle:horizontal { width: 10px; height: 10px; margin: -4px 0; border-radius: 6px; background: @panel;
    border: 1px solid @accent; }
QSlider::handle:horizontal:focus { background: @accent; }
QSlider::handle:horizontal:disabled { border-color: @line; }
QTabWidget::pane { background: @panel; border: 1px solid @line; border-radius: 6px; top: -1px; }
QTabBar::tab { background: transparent; color: @secondary; border: none; border-bottom: 2px solid transparent;
    padding: 6px 12px; margin-right: 8px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QTabBar::tab:selected:focus { background: @soft; }
QMenuBar { background: @panel; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected { background: @soft; border-radius: 4px; }
QMenu { background: @panel; color: @text; border: 1px solid @line; padding: 5px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @soft; }
QMenu::item:disabled { color: @disabled; }
#menuHeading { color: @secondary; font-size: 8pt; font-weight: 600; padding: 4px 12px 2px 12px; }
QMenu::separator { height: 1px; background: @line; margin: 5px 4px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @line; spacing: 8px; padding: 6px 12px; }
QStatusBar { background: @panel; border-top: 1px solid @line; color: @secondary; }
QStatusBar::item { border: none; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px 6px; }
QSplitter::handle { background: @line; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
)";

} // namespace

QString controlStyleSheet(const Theme& theme)
{
    return withColors(controls, theme);
}

} // namespace remit
