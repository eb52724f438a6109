#pragma once

#include "ui/shell/MainWindow.h"

#include <QtGui/QUndoStack>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include <memory>

namespace midback::test {

class FakeWindowState : public WindowStateStore {
public:
    WindowState state;

    WindowState load() const override { return state; }
    void save(const WindowState &wanted) override { state = wanted; }
};

/// A window of three pages that remember when they were built; the first is open.
class MainWindowFixture : public testing::Test {
protected:
    MainWindowFixture()
    {
        m_state.state.size = {1000, 700};
        m_window = std::make_unique<MainWindow>(m_undo, &m_state);
        for (const char *name : {"today", "library", "settings"}) {
            const QString id = QString::fromLatin1(name);
            m_window->addPage({id, id.toUpper(), id, id == QLatin1String("settings")}, [this, id] {
                m_built << id;
                return new QWidget;
            });
        }
        m_window->showPage(QStringLiteral("today"));
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    QUndoStack m_undo;
    FakeWindowState m_state;
    QStringList m_built;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace midback::test
