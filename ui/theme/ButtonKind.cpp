#include "ui/theme/ButtonKind.h"

#include "ui/theme/Type.h"

#include <QtCore/QVariant>
#include <QtWidgets/QAbstractButton>

namespace midback {

namespace {
constexpr char kindProperty[] = "midbackButtonKind";
constexpr char hintProperty[] = "midbackKeyHint";
} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    // Fonts are relative to the one at hand: a second time would enlarge it once more.
    if (button->property(kindProperty).isValid() && buttonKind(button) == kind)
        return;
    // From one kind to another the font begins anew.
    const ButtonKind before = buttonKind(button);
    if (before == ButtonKind::Primary || before == ButtonKind::Player ||
        before == ButtonKind::PlayerPrimary)
        button->setFont(QFont());
    button->setProperty(kindProperty, static_cast<int>(kind));
    switch (kind) {
    case ButtonKind::Primary:
        button->setFont(typeFont(TypeRole::Strong, button->font()));
        break;
    case ButtonKind::Player:
    case ButtonKind::PlayerPrimary:
        button->setFont(typeFont(TypeRole::Card, button->font()));
        break;
    default:
        break;
    }
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt())
                  : ButtonKind::Secondary;
}

void setKeyHint(QAbstractButton *button, const QString &hint)
{
    button->setProperty(hintProperty, hint);
    button->setAccessibleDescription(hint);
    button->updateGeometry();
    button->update();
}

QString keyHint(const QWidget *button)
{
    return button ? button->property(hintProperty).toString() : QString();
}

} // namespace midback
