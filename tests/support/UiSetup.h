#pragma once

class QApplication;

namespace midback {
class Theme;
}

namespace midback::test {

/// Call before the QApplication exists: offscreen, no session bus, no desktop theme.
void prepareUiEnvironment();

/// The pinned font, accessibility, our style and the light palette. Two runs then paint the same
/// pixels.
void setUpUi(QApplication &application, Theme &theme);

} // namespace midback::test
