// midback_shots FOLDER [PART OF A NAME]: every page and state as PNG, in light and dark, at two
// sizes, and right to left, from demo data with pinned font, clock and seed: two runs give the
// same files.

#include "app/demo/DemoHistory.h"
#include "app/window/WindowComposition.h"
#include "core/base/IdSource.h"
#include "core/base/ManualClock.h"
#include "core/catalog/CatalogReader.h"
#include "tests/shots/Scenes.h"
#include "tests/support/FakeDataStore.h"
#include "tests/support/FakePrompt.h"
#include "tests/support/UiSetup.h"
#include "ui/shell/Preferences.h"
#include "ui/theme/Theme.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtGui/QPainter>
#include <QtGui/QPixmap>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace midback;

namespace {

const QDateTime morning(QDate(2026, 6, 12), QTime(7, 5), Qt::UTC);
constexpr int britishSummerTime = 60; // minutes

struct Look {
    const char *name;
    Scheme scheme;
    QSize size;
    Qt::LayoutDirection direction;
    const char *only = ""; ///< scenes whose name begins like that
};

const Look looks[] = {
    {"light-1280x800", Scheme::Light, {1280, 800}, Qt::LeftToRight},
    {"dark-1280x800", Scheme::Dark, {1280, 800}, Qt::LeftToRight},
    {"light-900x640", Scheme::Light, {900, 640}, Qt::LeftToRight},
    {"dark-900x640", Scheme::Dark, {900, 640}, Qt::LeftToRight},
    {"light-1920x1080", Scheme::Light, {1920, 1080}, Qt::LeftToRight, "player-"},
    {"dark-1920x1080", Scheme::Dark, {1920, 1080}, Qt::LeftToRight, "player-"},
    {"rtl-1280x800", Scheme::Light, {1280, 800}, Qt::RightToLeft},
};

/// Stands in for a translation into a language that is written from right to left: the words stay,
/// a right-to-left mark in front of each gives them the direction.
class MirroredWords : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QChar(0x200F) + QString::fromUtf8(text);
    }
};

/// A window of its own for each picture, so that no scene depends on the one before.
bool take(const test::Scene &scene, const Look &look, const Catalog &catalog, const QDir &folder)
{
    ManualClock clock(morning, britishSummerTime);
    test::FakeDataStore data;
    const Result<void> filled =
        scene.empty ? Result<void>() : fillWithDemoHistory(data, catalog, {26, 7, clock.today()});
    if (!filled.ok()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(filled.error().detail));
        return false;
    }
    IdSource ids(clock, 7);
    test::FakePrompt prompt;
    const QTemporaryDir scratch;
    Preferences preferences(scratch.filePath(QStringLiteral("preferences.ini")));
    WindowComposition composition({catalog, data, clock, ids, prompt, preferences,
                                   QStringLiteral("/home/you/.local/share/midback")});
    composition.window().resize(look.size);
    composition.window().show();
    scene.show(composition, clock);
    composition.window().resize(look.size);
    QTest::qWait(150); // deferred layouts, and what loads after the first paint
    const QString file =
        QStringLiteral("%1-%2.png").arg(scene.name, QString::fromLatin1(look.name));
    QPixmap picture = composition.window().grab();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        QRect place(QPoint(), dialog->size());
        place.moveCenter(composition.window().rect().center());
        QPainter painter(&picture);
        painter.fillRect(composition.window().rect(), QColor(0, 0, 0, 60)); // as behind a dialog
        painter.drawPixmap(place.topLeft(), dialog->grab());
    }
    return picture.save(folder.filePath(file));
}

} // namespace

int main(int argc, char **argv)
{
    test::prepareUiEnvironment();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || arguments.at(1).startsWith(QLatin1Char('-'))) {
        std::fputs("usage: midback_shots FOLDER [PART OF A NAME]\n", stderr);
        return 2;
    }
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    const QDir folder(arguments.at(1));
    folder.mkpath(QStringLiteral("."));
    const QString part = arguments.value(2);
    Theme theme(application);
    test::setUpUi(application, theme);
    const Result<Catalog> catalog = loadBuiltInCatalog();
    if (!catalog.ok()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(catalog.error().detail));
        return 1;
    }
    int count = 0;
    MirroredWords mirrored;
    for (const Look &look : looks) {
        if (look.direction == Qt::RightToLeft)
            QApplication::installTranslator(&mirrored);
        theme.setScheme(look.scheme);
        QApplication::setLayoutDirection(look.direction);
        for (const test::Scene &scene : test::allScenes()) {
            if (!scene.name.startsWith(QLatin1String(look.only)))
                continue;
            if (!(scene.name + QString::fromLatin1(look.name)).contains(part))
                continue;
            if (!take(scene, look, *catalog, folder))
                return 1;
            ++count;
        }
    }
    std::printf("%d pictures in %s\n", count, qUtf8Printable(folder.path()));
    return 0;
}
