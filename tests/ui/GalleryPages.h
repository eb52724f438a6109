#pragma once

#include <QtCore/QString>

#include <functional>
#include <vector>

class QWidget;

namespace midback::test {

struct GalleryPage {
    QString name;
    std::function<QWidget *()> build;
};

std::vector<GalleryPage> galleryPages();

} // namespace midback::test
