#include "ui/theme/Palette.h"

#include "ui/theme/Paint.h"

namespace midback {

QPalette paletteFor(const Tokens &t)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> colours[] = {
        {QPalette::Window, t.window},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.surface},
        {QPalette::AlternateBase, t.window},
        {QPalette::Text, t.text},
        {QPalette::Button, t.surface},
        {QPalette::ButtonText, t.text},
        {QPalette::Highlight, t.accent},
        {QPalette::HighlightedText, t.onAccent},
        {QPalette::ToolTipBase, t.surface},
        {QPalette::ToolTipText, t.text},
        {QPalette::Light, t.surface},
        {QPalette::Midlight, t.window},
        {QPalette::Mid, t.cardBorder},
        {QPalette::Dark, t.controlBorder},
        {QPalette::Shadow, t.dark ? QColor(Qt::black) : t.controlBorder},
        {role::secondary, t.textSecondary},
        {role::accent, t.accent},
        {role::warm, t.warm},
        {role::danger, t.danger},
    };
    for (const auto &[colourRole, colour] : colours)
        palette.setColor(colourRole, colour);

    const QColor off = mixed(t.surface, t.text, 0.45);
    for (const auto textRole : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, textRole, off);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.controlBorder);
    return palette;
}

} // namespace midback
