#include "ui/library/OwnActions.h"

#include "core/catalog/Exercise.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/FlowLayout.h"

#include <QtWidgets/QPushButton>

namespace midback {

OwnActions::OwnActions(const Exercise &exercise, QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this, space::m);
    const auto add = [&](const char *icon, const QString &text, void (OwnActions::*signal)()) {
        auto *button = new QPushButton(themedIcon(QLatin1String(icon)), text);
        setButtonKind(button, ButtonKind::Edge);
        connect(button, &QPushButton::clicked, this, signal);
        flow->addWidget(button);
    };
    if (!exercise.own) {
        add("copy", tr("Make your own version"), &OwnActions::copyRequested);
    } else if (exercise.retired) {
        add("undo", tr("Put back into the library"), &OwnActions::putBackRequested);
    } else {
        add("pencil", tr("Edit"), &OwnActions::editRequested);
        add("copy", tr("Duplicate"), &OwnActions::copyRequested);
        add("trash", tr("Delete"), &OwnActions::deleteRequested);
    }
}

} // namespace midback
