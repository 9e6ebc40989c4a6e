#pragma once

#include <QDate>
#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace remit {

class DateField;

/// Asks why a finding is accepted, by whom and until when.
class AcceptDialog : public QDialog {
    Q_OBJECT

public:
    /// `subject` says what is accepted; the end date is not before `today`.
    AcceptDialog(const QString& subject, const QString& author, QDate today, QWidget* parent = nullptr);

    QString reason() const;
    QString author() const;
    /// ISO 8601, empty for no end.
    QString until() const;

private:
    QWidget* makeEnd(QDate today);
    void makeButtons();
    void look();

    QPlainTextEdit* m_reason;
    QLineEdit* m_author;
    QCheckBox* m_ends;
    DateField* m_until;
    QLabel* m_problem;
    QPushButton* m_accept;
};

} // namespace remit
