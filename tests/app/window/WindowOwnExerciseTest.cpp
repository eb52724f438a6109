// An exercise of a person's own, all the way: added, put into a routine, played, deleted, undone.
#include "tests/app/window/WindowFixture.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/OwnExerciseStore.h"
#include "ui/library/LibraryPage.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace midback;
using namespace midback::test;
using namespace std::chrono_literals;

namespace {

class WindowOwnExercise : public WindowFixture {
protected:
    void SetUp() override
    {
        WindowFixture::SetUp();
        answered(SafetyLevel::Clear);
        show("library");
    }
    template<class Field>
    Field *field(const char *name)
    {
        for (Field *one : window().findChildren<Field *>()) {
            if (one->accessibleName() == QLatin1String(name))
                return one;
        }
        return nullptr;
    }
    /// The id in the catalogue of the one that was added.
    QString add()
    {
        click("Add your own exercise");
        QTest::keyClicks(field<QLineEdit>("Name"), QStringLiteral("Door turn"));
        field<QPlainTextEdit>("Steps")->setPlainText(QStringLiteral("Stand.\nTurn."));
        for (QPushButton *chip : window().findChildren<QPushButton *>()) {
            if (chip->isVisible() && chip->text() == QStringLiteral("Rotation"))
                chip->click();
        }
        click("Save");
        const auto all = parts.data.ownExercises().all().value();
        EXPECT_EQ(all.size(), 1);
        return all.isEmpty() ? QString() : catalogIdOf(all.first().id);
    }
    LibraryPage *library() { return qobject_cast<LibraryPage *>(pageOf("library")); }
};

TEST_F(WindowOwnExercise, IsAddedPutIntoARoutinePlayedAndNamedInTheHistory)
{
    const QString id = add();
    EXPECT_TRUE(toast().contains(QStringLiteral("Door turn")));
    click("Add to a routine");
    EXPECT_EQ(current(), QStringLiteral("plan"));
    const QList<Routine> routines = parts.data.routines().all().value();
    ASSERT_EQ(routines.size(), 1);
    EXPECT_EQ(routines.first().items.last().exerciseId, id);

    composition.startSession(routines.first().id);
    click("Start");
    EXPECT_TRUE(shows(QStringLiteral("Door turn")));
    run(5s);
    EXPECT_TRUE(shows(QStringLiteral("Turn.")));
    run(60s);
    composition.player()->endNow();
    ASSERT_EQ(sessions().size(), 1);
    EXPECT_EQ(sessions().first().exercises.first().exerciseId, id);
}

TEST_F(WindowOwnExercise, IsTriedFromItsDetail)
{
    const QString id = add();
    click("Try it now");
    ASSERT_NE(composition.player(), nullptr);
    EXPECT_EQ(composition.player()->model().name(), QStringLiteral("Door turn"));
}

TEST_F(WindowOwnExercise, DeletedItStaysInItsRoutineAndUndoBringsItBack)
{
    const QString id = add();
    const Routine routine{parts.ids.next<RoutineId>(),
                          QStringLiteral("Mine"),
                          {{id, parts.personal.catalog().exercise(id)->dose()}}};
    ASSERT_TRUE(parts.data.routines().save(routine).ok());
    click("Delete");
    EXPECT_TRUE(toast().contains(QStringLiteral("Door turn")));
    EXPECT_TRUE(parts.data.ownExercises().all()->first().retired);
    composition.startSession(routine.id);
    click("Start");
    EXPECT_TRUE(shows(QStringLiteral("Door turn"))) << "a routine that has it keeps it";
    composition.player()->endNow();
    Q_EMIT composition.player()->left();
    show("library");
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(parts.data.ownExercises().all()->first().retired);
}

TEST_F(WindowOwnExercise, TheTableOfWhatWasDoneHasItsName)
{
    const QString id = add();
    click("Try it now");
    click("Start");
    run(40s);
    composition.player()->endNow();
    parts.prompt.path = place.filePath(QStringLiteral("back.csv"));
    composition.exportCsv();
    QFile file(*parts.prompt.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains((id + QStringLiteral(",Door turn,")).toUtf8()));
}

} // namespace
