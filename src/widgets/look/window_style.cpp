#include "widgets/look/window_style.h"

#include "widgets/look/sheet_colors.h"

namespace remit {

namespace {

constexpr const char* parts = R"(
#StartPage, #chartColumn { background: @window; }
#productName { font-size: 20pt; font-weight: 700; }
#productPromise { color: @secondary; font-size: 11pt; }
QLabel[part="heading"] { font-size: 14pt; font-weight: 700; }
QLabel[part="subheading"] { font-size: 11pt; font-weight: 600; }
QLabel[part="buttonTitle"] { font-weight: 600; font-size: 11pt; }
QLabel[part="secondary"], QLabel[part="status"] { color: @secondary; }
QLabel[part="status"], QLabel[part="small"] { font-size: 8pt; color: @secondary; }
QLabel[part="section"] { font-size: 8pt; font-weight: 600; color: @secondary; }
#noteLabel, #questionLabel, #choices QLabel[part="section"] { padding-top: 8px; qproperty-indent: 0; }
QLabel[part="problem"] { color: @error; }
QLabel[part="softBox"] { background: @box; border-radius: 6px; padding: 10px; }
QDialog QLabel[part="softBox"] { background: @panel; border: 1px solid @line; }
QPushButton[part="card"] { background: @panel; border: 1px solid @line; border-radius: 9px; text-align: left; }
QPushButton[part="card"]:hover, QPushButton[part="card"]:focus { border-color: @accent; }
QPushButton[part="recentPlan"] { background: transparent; border: none; border-bottom: 1px solid @line;
    border-radius: 0; }
QPushButton[part="recentPlan"]:hover, QPushButton[part="recentPlan"]:focus { border-bottom-color: @accent; }
QPushButton[part="recentPlan"] QLabel[part="buttonTitle"] { font-weight: 400; font-size: 10pt; }
QPushButton[part="recentPlan"] QLabel[part="secondary"] { font-size: 8pt; }
QPushButton[part="link"] { background: transparent; border: none; border-radius: 4px; color: @accent; text-align: left;
    padding: 5px 0; }
#navigator QPushButton[part="link"], #historyPanel QPushButton[part="link"] { padding: 5px 16px; }
QPushButton#situations { padding-right: 24px; }
QPushButton[part="link"]:disabled { background: transparent; color: @disabled; }
QPushButton[part="link"]:hover, QPushButton[part="link"]:focus { text-decoration: underline; }
QPushButton[part="navigatorEntry"] { background: transparent; border: none; border-radius: 0; text-align: left;
    padding: 6px 16px; }
QPushButton[part="navigatorEntry"]:hover, QPushButton[part="navigatorEntry"]:focus { background: @soft; }
#filterBar { background: @header; border-bottom: 1px solid @line; }
QPushButton[part="ticks"] { text-align: left; padding: 5px 8px; }
QPushButton[part="filterChip"] { background: @soft; border: 1px solid @line; border-radius: 9px; padding: 2px 10px;
    color: @accent; }
QPushButton[part="filterChip"]:focus, QPushButton[part="filterChip"]:hover { border-color: @accent; }
#workbenchBar { background: @panel; border-bottom: 1px solid @line; }
#pageTabs::tab { background: @box; color: @text; border: 1px solid @line; border-left: none; padding: 5px 14px;
    margin: 0; }
#pageTabs::tab:first { border-left: 1px solid @line; border-top-left-radius: 7px; border-bottom-left-radius: 7px; }
#pageTabs::tab:last { border-top-right-radius: 7px; border-bottom-right-radius: 7px; }
#pageTabs::tab:hover { background: @band; }
#pageTabs::tab:selected { background: @panel; color: @accent; border-bottom: 2px solid @accent; padding-bottom: 4px; }
#pageTabs::tab:selected:focus { background: @soft; }
#tablesBar { background: @header; border-bottom: 1px solid @line; }
#tableTabs::tab { padding: 4px 10px; }
#organisationTable { background: @panel; border: none; outline: none; }
#organisationTable QHeaderView { background: @header; }
#organisationTable QHeaderView::section { background: @header; color: @secondary; border: none; padding: 0 8px;
    border-bottom: 1px solid @line; }
#organisationTable QTableCornerButton::section { background: @header; border: none; border-bottom: 1px solid @line; }
QTabBar[part="segments"]::tab { background: @box; color: @text; border: 1px solid @line; border-left: none;
    padding: 4px 12px; margin: 0; }
QTabBar[part="segments"]::tab:first { border-left: 1px solid @line; border-top-left-radius: 7px;
    border-bottom-left-radius: 7px; }
QTabBar[part="segments"]::tab:last { border-top-right-radius: 7px; border-bottom-right-radius: 7px; }
QTabBar[part="segments"]::tab:selected { background: @panel; color: @accent; border-bottom: 2px solid @accent;
    padding-bottom: 3px; }
QTabBar[part="segments"]::tab:selected:focus { background: @soft; }
#compareBar { background: @header; border-top: 1px solid @line; border-bottom: 1px solid @line; }
#figures, #movesPanel { background: @panel; }
#figureTable, #movesList { background: @panel; border: none; outline: none; }
#movesList::item { border: none; padding: 2px 0; color: @text; }
#movesList::item:hover { background: @band; }
#movesList::item:selected { background: @soft; }
#statusLine { background: @panel; border-top: 1px solid @line; }
#actionPalette { background: @panel; border: 1px solid @line; border-radius: 10px; }
#actionList { background: transparent; border: none; outline: none; }
#actionSearch { padding: 8px 10px; font-size: 11pt; }
QFrame[part="panelStrip"] { background: @header; border: none; }
#navigator, #historyPanel { background: @header; border: none; }
#historyPanel QPushButton[part="small"] { padding: 4px 6px; font-size: 8pt; }
#historyList, #snapshotList { background: transparent; border: none; outline: none; }
#constellations, #mapPeople { background: transparent; border: none; outline: none; }
#inspector, #mapInspector, #organisationInspector, #inspectorContent, #timePanel, #timePanelContent { background: @panel; border: none; }
QFrame[part="noticeBanner"] { background: @soft; border: 1px solid @line; border-radius: 8px; }
QFrame[part="problemBanner"] { background: @errorSoft; border: 1px solid @error; border-radius: 8px; }
QPushButton:default:disabled { background: @box; color: @disabled; border-color: @line; }
QLabel[part="section"]:disabled, QLabel[part="secondary"]:disabled, QLabel[part="small"]:disabled,
QLabel[part="status"]:disabled { color: @disabled; }
QCheckBox::indicator, QListView::indicator, QTreeView::indicator { width: 14px; height: 14px; background: @panel;
    border: 1px solid @secondary; border-radius: 3px; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked { background: @tick;
    border-color: @accent; image: url(:/icons/check.svg); }
QCheckBox::indicator:disabled, QListView::indicator:disabled, QTreeView::indicator:disabled { background: @box;
    border-color: @line; }
QCheckBox::indicator:checked:disabled, QListView::indicator:checked:disabled, QTreeView::indicator:checked:disabled {
    background: @line; border-color: @line; image: url(:/icons/check-disabled.svg); }
QDialog QListView, QDialog QTreeView, QDialog QTableView { background: @panel; border: 1px solid @line;
    border-radius: 6px; padding: 2px; gridline-color: @line; outline: none; }
QDialog QListView:disabled, QDialog QTreeView:disabled, QDialog QTableView:disabled { background: @box; }
QDialog QListView::item, QDialog QTreeView::item { min-height: 26px; border: none; }
QDialog QTableView::item { padding: 0 8px; border: none; }
QDialog QListView::item:selected, QDialog QTreeView::item:selected, QDialog QTableView::item:selected {
    background: @soft; color: @text; }
#calendarPopup { background: @panel; border: 1px solid @line; }
#calendarPopup QSpinBox, #calendarPopup QToolButton { background: transparent; color: @text; border: none;
    padding: 4px 8px; }
#calendarPopup #qt_calendar_navigationbar { background: @panel; }
#calendarPopup QTableView { border: none; padding: 0; }
#calendarPopup QTableView::item { padding: 0; }
#calendarPopup QTableView::item:selected { background: @accent; color: @onAccent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialog QHeaderView { background: @header; }
QDialog QHeaderView::section { background: @header; color: @secondary; border: none; border-bottom: 1px solid @line;
    padding: 4px 8px; }
QDialog #loadLines::item { padding: 5px 0; }
QDialog #loadLines QHeaderView::section { padding: 4px; }
QDialog QTableCornerButton::section { background: @header; border: none; border-bottom: 1px solid @line; }
QLabel[part="findingCard"] { border: none; border-left: 3px solid @accent; border-radius: 2px; padding: 9px 12px;
    background: @soft; qproperty-indent: 0; }
QLabel[part="findingCard"][severity="error"] { border-left-color: @error; background: @errorSoft; }
QLabel[part="findingCard"][severity="warning"] { border-left-color: @warning; background: @warningSoft; }
QFrame[part="previewBanner"] { background: @changedFill; border: 1px solid @changedFrame; border-radius: 8px; }
#topFindings { background: @panel; border: 1px solid @line; border-radius: 8px; }
#findingsPanel { background: @panel; border: none; border-top: 1px solid @line; }
#findingsBar { background: @panel; border-bottom: 1px solid @line; }
#findingsList { background: @panel; border: none; outline: none; }
#findingsList::item { min-height: 26px; border: none; }
#findingsList::item:selected, #ruleList::item:selected { background: @soft; color: @text; }
#findingsPanel QHeaderView { background: @header; }
#findingsPanel QHeaderView::section { background: @header; color: @secondary; border: none;
    border-bottom: 1px solid @line; padding: 4px 8px; }
#findingDetails, #findingDetailsContent, #ruleDetails { background: @panel; border: none; }
#findingsCount, QPushButton[part="statusLink"] { background: transparent; border: none; border-left: 1px solid @line; border-radius: 0; padding: 0 8px;
    font-size: 8pt;
    color: @secondary; }
#findingsCount:hover, #findingsCount:focus, QPushButton[part="statusLink"]:hover, QPushButton[part="statusLink"]:focus { color: @accent; text-decoration: underline; }
#ruleDetailsArea { background: @panel; border: 1px solid @line; border-radius: 6px; padding: 2px; }
QDialog QSplitter::handle { background: transparent; }
#cardsArea, #cards { background: transparent; }
QFrame[part="infoCard"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QFrame[part="bestCard"] { background: @panel; border: 1px solid @accent; border-radius: 8px; }
QFrame[part="softFrame"] { background: @box; border: none; border-radius: 6px; }
QLabel[part="emphasis"] { font-weight: 600; }
QLabel[part="pill"], QLabel[part="pillBest"] { border-radius: 9px; padding: 2px 9px; background: @box; color: @secondary; }
QLabel[part="pillBest"] { background: @soft; color: @accent; }
QPushButton[part="smallLink"] { background: transparent; border: none; border-radius: 4px; color: @accent; padding: 1px 0;
    font-size: 8pt; }
QPushButton[part="smallLink"]:hover, QPushButton[part="smallLink"]:focus { text-decoration: underline; }
#meetingsStack { background: @panel; border: 1px solid @line; border-radius: 8px; }
#weekView, #meetingsList, #yearTable { background: @panel; border: none; outline: none; }
#meetingsList::item { padding: 0 8px; border: none; }
#meetingsList::item:selected, #yearTable::item:selected { background: @soft; color: @text; }
#meetingsList QHeaderView { background: @header; }
#meetingsList QHeaderView::section { background: @header; color: @secondary; border: none;
    border-bottom: 1px solid @line; padding: 4px 8px; }
#yearTable { gridline-color: @line; }
#unplaced { background: transparent; border: none; outline: none; }
#unplaced::item { background: @panel; color: @text; border: 1px solid @line; border-radius: 6px; padding: 2px 9px; }
#unplaced::item:hover { border-color: @accent; }
#unplaced::item:selected { border-color: @accent; background: @soft; }
#factsPanel { background: @panel; border: none; border-right: 1px solid @line; }
#factsContent { background: @panel; }
#adviceView, #adviceContent { background: @window; }
)";

} // namespace

QString windowStyleSheet(const Theme& theme)
{
    return withColors(parts, theme);
}

} // namespace remit
