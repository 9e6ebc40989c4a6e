#pragma once

#include "drawing/map_picture.h"

#include <QWidget>

namespace remit {

/// A constellation as a small map that fits into the widget, to be looked at only.
class MapPreview : public QWidget {
    Q_OBJECT

public:
    explicit MapPreview(QWidget* parent = nullptr);

    void display(const Plan& plan, ConstellationId constellation);
    /// Nothing but these words.
    void say(const QString& words);

    QSize sizeHint() const override { return {520, 300}; }
    QSize minimumSizeHint() const override { return {240, 140}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MapPicture m_picture;
    QString m_words;
};

} // namespace remit
