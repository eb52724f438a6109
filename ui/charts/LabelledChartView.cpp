#include "ui/charts/LabelledChartView.h"

namespace midback {

LabelledChartView::LabelledChartView(QChart *chart, QWidget *parent) : QChartView(chart, parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setInteractive(false);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void LabelledChartView::setLabels(const QList<ChartLabel> &labels, const QFont &font,
                                  const QColor &colour)
{
    m_labels = labels;
    m_font = font;
    m_colour = colour;
    viewport()->update();
}

void LabelledChartView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    painter->setFont(m_font);
    painter->setPen(m_colour);
    for (const ChartLabel &label : m_labels)
        painter->drawText(label.rect, int(label.alignment), label.text);
    painter->restore();
}

} // namespace midback
