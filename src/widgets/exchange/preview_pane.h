#pragma once

#include "report/output/chart_painter.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace remit {

class PageView;

/// What an export will look like: its pages with thumbnails to go by, or its text.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent = nullptr);

    /// Stays at the page it was at, where there are as many. `status` stands instead of the page's number.
    void showPages(std::vector<PageLayout> pages, PageInks inks, const QString& status = {});
    void showText(const QString& text, const QString& status);
    void showMessage(const QString& message);

    const std::vector<PageLayout>& pages() const { return m_pages; }
    int currentPage() const { return m_current; }
    void turnTo(int page);
    QString text() const;

private:
    void makeBar();
    void updateBar();

    std::vector<PageLayout> m_pages;
    PageInks m_inks = PageInks::colors;
    int m_current = 0;
    /// Instead of the page's number.
    QString m_said;
    QStackedWidget* m_stack;
    QWidget* m_pageSide;
    QListWidget* m_thumbnails;
    PageView* m_view;
    QPlainTextEdit* m_text;
    QLabel* m_message;
    QWidget* m_bar;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_fit = nullptr;
    QPushButton* m_smaller = nullptr;
    QPushButton* m_larger = nullptr;
    QLabel* m_status = nullptr;
};

} // namespace remit
