#include "tests/support/UiSetup.h"
#include "tests/ui/GalleryPages.h"
#include "ui/theme/Theme.h"

#include <QtCore/QDir>
#include <QtGui/QPixmap>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <cstdio>
#include <memory>

namespace {

bool draw(const midback::test::GalleryPage &page, const QString &suffix, const QDir &folder)
{
    const std::unique_ptr<QWidget> widget(page.build());
    widget->show();
    widget->activateWindow();
    QApplication::processEvents();
    return widget->grab().save(folder.filePath(page.name + suffix + QStringLiteral(".png")));
}

} // namespace

int main(int argc, char **argv)
{
    midback::test::prepareUiEnvironment();
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: ui_gallery FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    midback::Theme theme(application);
    midback::test::setUpUi(application, theme);
    bool ok = true;
    for (const auto scheme : {midback::Scheme::Light, midback::Scheme::Dark}) {
        theme.setScheme(scheme);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            const QString suffix = QStringLiteral("-%1-%2").arg(
                scheme == midback::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
            for (const auto &page : midback::test::galleryPages())
                ok = draw(page, suffix, folder) && ok;
        }
    }
    return ok ? 0 : 1;
}
