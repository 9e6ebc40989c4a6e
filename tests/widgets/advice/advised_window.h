#pragma once

#include "widgets/advice/advice_page.h"

#include "model/advice/shown_advice.h"
#include "model/document/shown_constellation.h"
#include "widgets/advice/advice_card.h"
#include "widgets/advice/advice_view.h"
#include "widgets/advice/facts_panel.h"
#include "widgets/fields/number_field.h"
#include "widgets/frame/pages.h"
#include "widgets/window_actions.h"

#include <QComboBox>
#include <QTest>

namespace remit::test {

inline constexpr int adviceNumber = 4;

/// A window on fourteen lines that shows the advice.
struct AdvisedWindow {
    AdvisedWindow()
        : window(fixture.services())
    {
        window.resize(1440, 900);
        window.show();
        startFourteenLines(fixture, window);
        window.workbench()->pages().turnTo(adviceNumber);
        QCoreApplication::processEvents();
    }

    AdvicePage& page() { return *window.findChild<AdvicePage*>(); }
    AdviceView& view() { return *window.findChild<AdviceView*>(); }
    const Plan& plan() { return window.document()->plan(); }
    ConstellationId here() { return window.workbench()->constellation(); }
    NumberField& number(const char* key) { return field<NumberField>(page(), QString("fact_") + key); }
    QComboBox& choice(const char* key) { return field<QComboBox>(page(), QString("fact_") + key); }
    void typeFact(const char* key, const char* value)
    {
        NumberField& line = number(key);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, value);
        QTest::keyClick(&line, Qt::Key_Return);
        settle();
    }
    void choose(const char* key, const char* answer)
    {
        QComboBox& box = choice(key);
        REQUIRE(box.findText(answer) >= 0);
        box.setCurrentIndex(box.findText(answer));
        settle();
    }
    void settle() { QCoreApplication::processEvents(); }
    std::string factOf(const char* key)
    {
        const auto* row = plan().find<Fact>({here(), key});
        return row != nullptr ? row->value : "unknown";
    }
    /// The names of the cards that are to be seen, from above.
    QStringList cards()
    {
        QStringList names;
        for (const AdviceCard* each : view().findChildren<AdviceCard*>()) {
            if (each->isVisible())
                names << each->objectName().mid(7);
        }
        return names;
    }
    QString headline() { return textOfShown("adviceHeadline"); }
    QString textOfShown(const QString& name)
    {
        for (const QLabel* each : view().findChildren<QLabel*>(name)) {
            if (each->isVisible())
                return each->text();
        }
        return {};
    }
    QPushButton& button(const QString& name)
    {
        for (QPushButton* each : page().findChildren<QPushButton*>(name)) {
            if (each->isVisible())
                return *each;
        }
        FAIL("no button " << name.toStdString());
        return *page().findChild<QPushButton*>();
    }

    WindowFixture fixture;
    MainWindow window;
};

} // namespace remit::test
