#pragma once

#include "core/plan.h"
#include "words/text.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QString>
#include <QVBoxLayout>

#include <functional>
#include <optional>
#include <vector>

class QTableWidget;

/// Small things that the panels about a seat or a unit are made of.
namespace remit {

/// What of a word fits in a line of the narrowest panel, in characters.
inline constexpr int longestWordBeside = 22;

/// Something to choose: what it is called, and its id in the plan.
struct Option {
    qint64 id = 0;
    QString name;

    friend bool operator==(const Option&, const Option&) = default;
};

/// The rows of these ids by their names.
template <class Row, class Ids> std::vector<Option> optionsOf(const Plan& plan, const Ids& ids)
{
    std::vector<Option> options;
    for (const auto& id : ids)
        options.push_back({id.value, text(plan.find<Row>(id)->name)});
    return options;
}

/// A button that opens a list to tick from and says what is ticked, in the order of ticking.
class TickButton : public QPushButton {
    Q_OBJECT

public:
    explicit TickButton(QWidget* parent = nullptr);

    /// `none` is said when nothing is ticked.
    void show(const std::vector<Option>& options, const std::vector<qint64>& ticked, const QString& none);
    /// Many ticks make it no wider: what does not fit is cut, and told by the tool tip.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void ticked(const std::vector<qint64>& ids);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void toggle(qint64 id);

    std::vector<Option> m_options;
    std::vector<qint64> m_ticked;
    QString m_none;
};

/// Shows the options in the box with `none` before them, the one of this id chosen, without telling.
void showOptions(QComboBox& box, const std::vector<Option>& options, qint64 chosen, const QString& none);
/// What is chosen there; nothing where it is `none`.
template <class Id> std::optional<Id> chosenIn(const QComboBox& box)
{
    const Id id{box.currentData().toLongLong()};
    return id ? std::optional(id) : std::nullopt;
}
/// A caption over a field, which it names for assistive tools; both go and come together.
QLabel* addField(QVBoxLayout& down, const QString& caption, QWidget& field);
/// A field in a cell of a table, which it names for assistive tools.
void putField(QTableWidget& table, int row, int column, QWidget& field);

} // namespace remit
