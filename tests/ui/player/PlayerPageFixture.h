#pragma once

#include "core/base/IdSource.h"
#include "core/base/ManualClock.h"
#include "tests/core/session/SessionFixtures.h"
#include "tests/support/FakeDataStore.h"
#include "tests/support/FakePrompt.h"
#include "ui/figure/FigureLibrary.h"
#include "ui/player/PlayerModel.h"
#include "ui/player/PlayerPage.h"
#include "ui/shell/CoachBook.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QTimer>
#include <QtGui/QUndoStack>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace midback::test {

/// A player page on three short exercises. Time moves only through run().
class PlayerPageFixture : public testing::Test {
protected:
    void SetUp() override
    {
        page.resize(1280, 800);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    /// To whatever has the focus, as a person's key would go.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &page, key, modifiers);
    }
    void run(std::chrono::milliseconds time)
    {
        clock.advance(time);
        page.tick();
    }
    SessionRecord saved() const { return data.sessions().all().value().first(); }
    PlayerModel::Screen screen() { return page.model().screen(); }
    bool shows(const QString &text)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    /// The visible button of this text, else null.
    QPushButton *button(const QString &text)
    {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    void click(const char *text)
    {
        QPushButton *wanted = button(QLatin1String(text));
        ASSERT_NE(wanted, nullptr) << text;
        QTest::mouseClick(wanted, Qt::LeftButton);
    }
    /// The one timer of the page, which moves a running session on.
    QTimer *timer() { return page.findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly); }

    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC)};
    Catalog catalog = playerCatalog();
    mutable FakeDataStore data;
    IdSource ids{clock, 7};
    FakePrompt prompt;
    QUndoStack undo;
    CoachBook coach{data, catalog, clock};
    FigureLibrary figures;
    PageContext context{catalog, data, clock, ids, prompt, coach, figures, undo};
    PlayerPage page{context, threeExercises()};
};

} // namespace midback::test
