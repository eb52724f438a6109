#pragma once

#include "app/window/WindowComposition.h"
#include "core/session/SessionStore.h"
#include "tests/support/FakeWakeLock.h"
#include "tests/support/PageFixture.h"
#include "tests/support/SafetySamples.h"
#include "ui/player/PlayerModel.h"
#include "ui/player/PlayerPage.h"
#include "ui/shell/Preferences.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/NoticeBanner.h"
#include "ui/widgets/Toast.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

namespace midback::test {

/// The whole window as the program puts it together, over stores in memory.
class WindowFixture : public testing::Test {
protected:
    void SetUp() override
    {
        window().resize(1280, 800);
        window().show();
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }

    MainWindow &window() { return composition.window(); }
    void show(const char *page) { window().showPage(QLatin1String(page)); }
    QWidget *pageOf(const char *page) { return window().pageWidget(QLatin1String(page)); }
    QString current() { return window().currentPage(); }
    TodayPage *today() { return qobject_cast<TodayPage *>(pageOf("today")); }

    /// The first button that can be seen and whose text begins like that.
    QPushButton *button(const char *text)
    {
        for (QPushButton *one : window().findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text().startsWith(QLatin1String(text)))
                return one;
        }
        return nullptr;
    }
    void click(const char *text)
    {
        QPushButton *found = button(text);
        ASSERT_NE(found, nullptr) << text;
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool shows(const QString &text)
    {
        const QList<QLabel *> labels = window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    /// What the toast says; empty when there is none.
    QString toast()
    {
        const auto *shown = window().findChild<Toast *>();
        return shown && shown->isVisible() ? shown->text() : QString();
    }
    /// To whatever has the focus, as a person's key would go.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window(), key, modifiers);
    }

    RoutineItem item(const char *exercise)
    {
        const Exercise *found = parts.catalog.exercise(QLatin1String(exercise));
        return {found->id, found->dose()};
    }
    /// Two exercises of 100 seconds, saved.
    Routine savedRoutine(const QString &name = QStringLiteral("Morning"))
    {
        const Routine routine{parts.ids.next<RoutineId>(), name, {item("turn"), item("arch")}};
        EXPECT_TRUE(parts.data.routines().save(routine).ok());
        return routine;
    }
    /// The safety questions answered, now, so that they come to this level.
    SafetyScreening answered(SafetyLevel level)
    {
        const SafetyScreening screening{
            parts.ids.next<SafetyScreeningId>(), parts.clock.now(), answersFor(level), {}};
        EXPECT_TRUE(parts.data.screenings().save(screening).ok());
        QCoreApplication::processEvents();
        return screening;
    }
    QList<SessionRecord> sessions() { return parts.data.sessions().all().value(); }
    void run(std::chrono::milliseconds time)
    {
        parts.clock.advance(time);
        composition.player()->tick();
    }

    PageFixture parts;
    QTemporaryDir place;
    Preferences preferences{place.filePath(QStringLiteral("preferences.ini"))};
    FakeWakeLock wakeLock;
    WindowComposition composition{{parts.catalog,
                                   parts.data,
                                   parts.clock,
                                   parts.ids,
                                   parts.prompt,
                                   preferences,
                                   QStringLiteral("/home/robin/midback"),
                                   {},
                                   &wakeLock}};
};

} // namespace midback::test
