#pragma once

#include "app/window/WindowComposition.h"
#include "core/session/JournalFile.h"
#include "core/session/SessionStore.h"
#include "tests/support/PageFixture.h"
#include "tests/support/SafetySamples.h"
#include "ui/player/PlayerModel.h"
#include "ui/player/PlayerPage.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/Toast.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

#include <memory>

namespace midback::test {

/// The window over stores in memory and a data folder on the disk; it can crash and start again.
class JournalFixture : public testing::Test {
protected:
    void SetUp() override
    {
        answered(SafetyLevel::Clear);
        open();
    }

    /// A new start of the program; the journal lies in the data folder or in `folder`.
    void open(const QString &folder = {})
    {
        desk.reset();
        desk = std::make_unique<WindowComposition>(
            WindowParts{parts.catalog, parts.data, parts.clock, parts.ids, parts.prompt,
                        preferences, data.path(), folder.isEmpty() ? data.path() : folder});
        desk->window().resize(1280, 800);
        desk->window().show();
        desk->window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&desk->window()));
        desk->settleInterrupted(); // as the program does after the first paint
    }
    void restart()
    {
        desk.reset();
        open();
    }
    /// The program ends while the session runs: of what it says while it is taken down here, its
    /// pause, nothing reaches the disk; nor do the `more` lines before.
    void crash(int more = 0)
    {
        desk.reset();
        QList<QByteArray> lines = readJournalFile(path()).value().split('\n');
        while (lines.last().isEmpty() || lines.last().contains("\"pause\""))
            lines.removeLast();
        for (; more > 0; --more)
            lines.removeLast();
        write(lines.join('\n') + '\n');
    }

    Routine savedRoutine(const QString &name = QStringLiteral("Morning"))
    {
        const auto dose = [&](const char *id) {
            const Exercise *one = parts.catalog.exercise(QLatin1String(id));
            return RoutineItem{one->id, one->dose()};
        };
        const Routine routine{parts.ids.next<RoutineId>(), name, {dose("turn"), dose("arch")}};
        EXPECT_TRUE(parts.data.routines().save(routine).ok());
        return routine;
    }
    void answered(SafetyLevel level)
    {
        EXPECT_TRUE(
            parts.data.screenings()
                .save(
                    {parts.ids.next<SafetyScreeningId>(), parts.clock.now(), answersFor(level), {}})
                .ok());
        QCoreApplication::processEvents();
    }
    /// A session that has run for `time`.
    void begin(std::chrono::milliseconds time)
    {
        desk->startSession(savedRoutine().id);
        click("Start");
        run(time);
    }
    void run(std::chrono::milliseconds time)
    {
        for (; time > std::chrono::milliseconds(0); time -= std::chrono::milliseconds(500)) {
            parts.clock.advance(std::min(time, std::chrono::milliseconds(500)));
            desk->player()->tick();
        }
    }
    /// Deletes what is to be deleted later, and with it waits for the writer.
    static void settle()
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    QPushButton *button(const char *text)
    {
        for (QPushButton *one : desk->window().findChildren<QPushButton *>()) {
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
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &desk->window(), key, modifiers);
    }
    bool shows(const QString &text)
    {
        const QList<QLabel *> labels = desk->window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    QString toast()
    {
        const auto *shown = desk->window().findChild<Toast *>();
        return shown && shown->isVisible() ? shown->text() : QString();
    }
    QList<SessionRecord> sessions() { return parts.data.sessions().all().value(); }
    SessionRecord only()
    {
        EXPECT_EQ(sessions().size(), 1);
        return sessions().value(0);
    }

    QString path() const { return journalPath(data.path()); }
    QStringList files() const
    {
        return QDir(data.path()).entryList({QStringLiteral("session*")}, QDir::AllEntries);
    }
    bool exists(const char *name) const { return files().contains(QString::fromLatin1(name)); }
    void write(const QByteArray &text)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        file.write(text);
    }

    PageFixture parts;
    QTemporaryDir data;
    QTemporaryDir place;
    Preferences preferences{place.filePath(QStringLiteral("preferences.ini"))};
    std::unique_ptr<WindowComposition> desk;
};

} // namespace midback::test
