#include "ui/library/FigureFaultView.h"

#include "ui/figure/FigurePainter.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FigureColouring.h"
#include "ui/widgets/Labels.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace midback {

namespace {

constexpr QSize pictureSize(148, 104);
constexpr double lineInset = 12;
constexpr double lineWidth = 3;

} // namespace

FigureFaultView::FigureFaultView(std::shared_ptr<const FigureMotion> fault, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(pictureSize);
    setAccessibleName(tr("Figure of what easily goes wrong: %1").arg(fault->figure().startCue));
    m_painter = std::make_unique<FigurePainter>(std::move(fault), figureColoursOf(tokensOf(*this)));
}

FigureFaultView::~FigureFaultView() = default;

void FigureFaultView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_painter->setColours(figureColoursOf(tokensOf(*this)));
}

void FigureFaultView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(*this);
    drawRounded(painter, rect(), space::cardRadius, t.figureBackground);
    FigureExtras extras;
    extras.ghost = extras.arrows = false;
    m_painter->setFrame(rect());
    clipRounded(painter, rect(), space::cardRadius);
    m_painter->paint(painter, {}, extras);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = QRectF(rect()).adjusted(lineInset, lineInset, -lineInset, -lineInset);
    const QLineF line(room.bottomLeft(), room.topRight());
    // A rim of the background keeps the line apart from the body.
    painter.setPen(QPen(t.figureBackground, lineWidth + 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
    painter.setPen(QPen(t.textSecondary, lineWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
}

QWidget *figureFault(const FigureMotion *figure)
{
    auto fault = figure ? faultOf(figure->figure()) : nullptr;
    if (!fault)
        return nullptr;
    const QString text = fault->figure().startCue;
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, space::xs, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(new FigureFaultView(std::move(fault)));
    row->addWidget(secondaryLabel(text), 1);
    return widget;
}

} // namespace midback
