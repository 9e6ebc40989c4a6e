#pragma once

#include "model/chart/chart_model.h"

#include <QAbstractButton>

namespace remit {

/// A size on the projector in whole pixels, one at least.
int wholePixels(double size);

/// A role on the projector with the letters it holds; clicking it chooses it.
class PresentationCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit PresentationCard(QWidget* parent = nullptr);

    struct Content {
        QString name;
        QString below;
        LetterMarks letters;
        QString question;
        /// Empty while notes are not shown.
        QString note;
    };
    void show(const Content& content, double scale);
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }
    const Content& content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int paintNames(QPainter& painter, int room);

    Content m_content;
    double m_scale = 1;
    bool m_chosen = false;
};

} // namespace remit
