#pragma once

#include <QDate>
#include <QLineEdit>

namespace remit {

/// A day, typed as 2026-12-31 or chosen in a calendar (its button, Alt+Down or F4); empty when there is none.
/// A choice in the calendar is told like typing, by `textEdited`.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    /// Earlier days are refused.
    void setEarliest(QDate earliest);
    /// Empty, or a day that may be.
    bool isValid() const;
    /// As the plan keeps it: 2026-12-31, or nothing.
    QString day() const;
    /// How to write it, for whoever wrote it otherwise.
    QString problem() const;

    void openCalendar();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QDate date() const;
    void choose(const QString& day);
    void mark(bool wrong);
    void drawIcon();

    QDate m_earliest;
    QAction* m_button = nullptr;
};

} // namespace remit
