#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace remit {

/// What is still open about the row on the projector, and a line to type its question in: Enter keeps it, Esc lets it
/// be.
class QuestionBox : public QFrame {
    Q_OBJECT

public:
    /// `keep` saves what was typed; where it cannot, the line stays open with the text.
    QuestionBox(std::function<bool(const QString&)> keep, QWidget* parent);

    /// As rich text, in the colour of what is open or in a calm one; the box is gone when there is nothing to say.
    void show(const QString& text, bool isOpen);
    void edit(const QString& question);
    bool isEditing() const;
    void closeEditor();
    /// How high it is in this width, 0 when it is gone.
    int heightFor(int width, int most, double scale);
    void place(const QRect& rect, double scale);

signals:
    /// The line came or is about to go.
    void editingBegins();
    void editingEnds();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    std::function<bool(const QString&)> m_keep;
    QLabel* m_text;
    QLineEdit* m_editor;
    bool m_isOpen = false;
};

} // namespace remit
