#include "app/Window.h"

#include "app/demo/DemoHistory.h"
#include "app/window/AfterFirstPaint.h"
#include "app/window/BackgroundBackup.h"
#include "app/window/BackgroundCheck.h"
#include "app/window/DBusWakeLock.h"
#include "app/window/OpenOrRescue.h"
#include "app/window/WindowComposition.h"
#include "core/base/IdSource.h"
#include "core/base/SystemClock.h"
#include "core/catalog/CatalogReader.h"
#include "core/store/SqliteDataStore.h"
#include "ui/shell/DialogUserPrompt.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Sidebar.h"
#include "ui/widgets/Accessibility.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <cstdio>
#include <optional>

namespace midback {

namespace {

/// The sentence goes to both places where somebody may look: the screen and standard error.
int endWith(const Error &error, UserPrompt &prompt)
{
    std::fprintf(stderr, "midback: %s\n", qUtf8Printable(error.detail));
    if (error.code != ErrorCode::Damaged) // that was told when openOrRescue asked
        prompt.notify(error.detail);
    return 1;
}

} // namespace

int runWindow(int &argc, char **argv, const WindowOptions &options)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("midback"));
    QApplication::setApplicationDisplayName(QStringLiteral("Midback"));
    QApplication::setApplicationVersion(QStringLiteral(MIDBACK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.midback.Midback"));

    // The bare C locale writes times with seconds and dates like a log file.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));

    const SystemClock clock;
    DialogUserPrompt prompt;
    Theme theme(application);
    theme.apply();
    installAccessibility();

    std::optional<QTemporaryDir> demoFolder;
    QString folder = options.dataFolder;
    if (options.demo) {
        demoFolder.emplace();
        folder = demoFolder->path() + QStringLiteral("/midback-demo");
    }
    const Result<Catalog> catalog = loadBuiltInCatalog();
    if (!catalog.ok())
        return endWith(catalog.error(), prompt);
    const auto data = openOrRescue(folder, clock, prompt);
    if (!data.ok())
        return endWith(data.error(), prompt);
    if (options.demo) {
        const auto filled = fillWithDemoHistory(**data, *catalog, {26, 7, clock.today()});
        if (!filled.ok())
            return endWith(filled.error(), prompt);
    }

    Preferences preferences(QDir(folder).filePath(QStringLiteral("preferences.ini")));
    theme.setScheme(preferences.scheme());
    QObject::connect(&preferences, &Preferences::changed, &theme,
                     [&] { theme.setScheme(preferences.scheme()); });

    IdSource ids(clock);
    DBusWakeLock wakeLock;
    WindowComposition composition(
        {*catalog, **data, clock, ids, prompt, preferences, folder, folder, &wakeLock});
    MainWindow &window = composition.window();
    prompt.setWindow(&window);
    if (options.demo)
        window.sidebar()->setBadge(QApplication::translate("Window", "Demo"));

    BackgroundBackup backup(folder, clock);
    QObject::connect(&backup, &BackgroundBackup::finished, &composition,
                     &WindowComposition::showBackup);
    BackgroundCheck check(folder);
    QObject::connect(&check, &BackgroundCheck::finished, &composition,
                     [&](const QString &sentence, bool sound) {
                         composition.showDataCheck(sentence);
                         if (!sound)
                             prompt.notify(sentence);
                         else if (!options.demo)
                             backup.start(**data);
                     });
    new AfterFirstPaint(&window, [&] {
        composition.settleInterrupted();
        theme.followDesktop();
        check.start();
    });
    window.show();
    return QApplication::exec();
}

} // namespace midback
