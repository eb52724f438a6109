#include "ui/library/OwnPicturePanel.h"

#include "ui/figure/FigureLibrary.h"
#include "ui/library/FaultLabel.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/FigureView.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {

constexpr int lookHeight = 220;

} // namespace

OwnPicturePanel::OwnPicturePanel(QWidget *parent)
    : Card(tr("What it looks like"), parent)
    , m_figure(new FigureView)
    , m_choose(new QPushButton(tr("Use my own picture…")))
    , m_remove(new QPushButton(themedIcon(QStringLiteral("x")), tr("Remove picture")))
    , m_fault(new FaultLabel(*m_choose, this))
{
    auto *start =
        new QPushButton(themedIcon(QStringLiteral("copy")), tr("Start from an existing exercise…"));
    setButtonKind(m_remove, ButtonKind::Edge);
    m_figure->setFixedHeight(lookHeight);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(start);
    flow->addWidget(m_choose);
    flow->addWidget(m_remove);
    content()->addWidget(m_figure);
    content()->addWidget(m_fault);
    content()->addWidget(buttons);
    content()->addWidget(
        captionLabel(tr("An existing exercise lends its figure and fills in what it knows. A "
                        "picture is a PNG or JPEG file; Midback keeps a smaller copy of it.")));
    connect(start, &QPushButton::clicked, this, &OwnPicturePanel::startFromRequested);
    connect(m_choose, &QPushButton::clicked, this, &OwnPicturePanel::pictureRequested);
    connect(m_remove, &QPushButton::clicked, this, &OwnPicturePanel::removeRequested);
}

void OwnPicturePanel::setLook(const FigureLook &look, Position position, const QString &name)
{
    m_figure->setLook(look, position, name);
    m_figure->setMoment({FigureMoment::Leg::Out, 1});
    m_remove->setText(look.picture ? tr("Remove picture") : tr("Remove figure"));
    m_remove->setVisible(look.picture || look.motion);
}

void OwnPicturePanel::setFault(const QString &sentence)
{
    m_fault->setFault(sentence);
}

} // namespace midback
