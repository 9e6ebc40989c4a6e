#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace remit {

/// Back and Next below the presentation, and between them which keys do what.
class PresentationFooter : public QWidget {
    Q_OBJECT

public:
    explicit PresentationFooter(QWidget* parent);

    void showHint(const QString& hint);
    /// In place of the hint.
    void say(const QString& message);
    void setEnds(bool canGoBack, bool canGoOn);
    /// In the colours of the palette, as large as the window asks for.
    void style(const QSize& window);

signals:
    /// By -1 or 1.
    void stepWanted(int by);

private:
    QPushButton* m_back;
    QPushButton* m_next;
    QLabel* m_hint;
};

} // namespace remit
