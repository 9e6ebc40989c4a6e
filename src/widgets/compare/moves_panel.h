#pragma once

#include "core/id.h"
#include "model/comparison/moved_lines.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QListWidget;
class QListWidgetItem;
class QTimer;

namespace remit {

class ComparedConstellations;

/// What moves between two of the compared constellations, in words.
class MovesPanel : public QWidget {
    Q_OBJECT

public:
    explicit MovesPanel(ComparedConstellations& compared, QWidget* parent = nullptr);

    QListWidget& list() const { return *m_list; }
    /// Reads again what may have changed, at once.
    void flush();

signals:
    /// A move is to be shown in the grid, where it goes to.
    void placeWanted(remit::ConstellationId constellation, remit::ResponsibilityId row, remit::RoleId role);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void readConstellations();
    void readLines();
    void fill(const std::vector<MovedLine>& lines);
    QListWidgetItem* addLine(const MovedLine& line);
    void follow(QListWidgetItem* item);
    std::size_t chosen(const QComboBox& box) const;

    ComparedConstellations& m_compared;
    QComboBox* m_from;
    QComboBox* m_to;
    QListWidget* m_list;
    QTimer* m_soon;
    std::vector<MovedLine> m_lines;
    bool m_showsAll = false;
};

} // namespace remit
