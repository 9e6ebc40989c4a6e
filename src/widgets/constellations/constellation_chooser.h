#pragma once

#include "advisor/chart_templates.h"
#include "advisor/constellation_templates.h"
#include "advisor/sources.h"
#include "core/plan.h"

#include <QDialog>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace remit {

class MapPreview;
class NumberField;

/// What the chooser needs to know; it outlives the dialog.
struct ChooserKnowledge {
    const Catalogue& catalogue;
    Facts facts;
    std::vector<ConstellationTemplate> templates;
    std::vector<Source> sources;
};

/// What a new constellation starts from: nothing, a template under the facts that are stated, or a chart without seats.
class ConstellationChooser : public QDialog {
    Q_OBJECT

public:
    /// `stated` are the facts to begin with.
    ConstellationChooser(const ChooserKnowledge& knowledge, StatedFacts stated, QWidget* parent = nullptr);

    QString name() const;
    /// Null for an empty one and for a chart.
    const ConstellationTemplate* chosen() const;
    /// The key of a chart without seats; empty where none is chosen.
    std::string chosenChart() const;
    /// The facts to begin with and what was entered.
    StatedFacts stated() const;

private:
    struct Question {
        std::string_view key;
        NumberField* field = nullptr;
    };

    void addFields(QVBoxLayout& down);
    QWidget* makeChosen();
    void fillList();
    /// Which templates fit, and what is assumed.
    void lookAtFacts();
    void showChosen();
    void showMap();
    void openSources();
    void check();
    QString problem() const;

    const ChooserKnowledge& m_knowledge;
    const std::vector<TemplateName> m_charts;
    const StatedFacts m_before;
    std::array<Question, 3> m_questions{{{"developers"}, {"teams"}, {"products"}}};
    QLineEdit* m_name;
    QListWidget* m_list;
    MapPreview* m_map;
    QLabel* m_about;
    QPushButton* m_sources;
    QLabel* m_problem;
    QPushButton* m_create = nullptr;
};

} // namespace remit
