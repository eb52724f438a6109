#include "ui/charts/PainChart.h"

#include "ui/charts/LabelledChartView.h"
#include "ui/charts/PainPlot.h"
#include "ui/charts/PainSeries.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Type.h"

#include <QtCharts/QChart>
#include <QtGui/QHelpEvent>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QToolTip>

namespace midback {

PainChart::PainChart(QWidget *parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new LabelledChartView(m_chart, this))
{
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins({});
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Pain over time"));
}

void PainChart::setData(const PainChartData &data)
{
    m_data = data;
    rebuild();
}

QDate PainChart::dateAt(double x) const
{
    const QRectF plot =
        painPlotRect(size(), QFontMetrics(typeFont(TypeRole::Caption, font())), mirrored());
    if (!m_data.from.isValid() || x < plot.left() || x >= plot.right())
        return {};
    const double share = (x - plot.left()) / plot.width();
    return m_data.from.addDays(int((mirrored() ? 1 - share : share) * m_data.dayCount()));
}

bool PainChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(),
                           painDayText(m_data, dateAt(help->pos().x()), locale()), this);
        return true;
    }
    return QWidget::event(event);
}

void PainChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LocaleChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

void PainChart::resizeEvent(QResizeEvent *event)
{
    m_view->setGeometry(rect());
    rebuild();
    QWidget::resizeEvent(event);
}

void PainChart::rebuild()
{
    if (!m_data.from.isValid() || width() <= 0)
        return;
    const Tokens &tokens = tokensOf(*this);
    const QFont caption = typeFont(TypeRole::Caption, font());
    const QRectF plot = painPlotRect(size(), QFontMetrics(caption), mirrored());
    m_view->setBackgroundBrush(tokens.surface);
    m_chart->setPlotArea(plot);
    m_drawnPoints = fillPainChart(*m_chart, m_data, int(plot.width()), mirrored(), tokens);
    m_view->setLabels(painLabels(m_data, plot, QFontMetrics(caption), mirrored(), locale()),
                      caption, tokens.textSecondary);
}

} // namespace midback
