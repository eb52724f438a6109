#include "ui/charts/HeatmapView.h"

#include "ui/charts/HeatmapPainting.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Type.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QToolTip>

namespace midback {

namespace {
constexpr int labelGap = 6;
constexpr int spanHeight = 18;     // px below the cells, for the line of the span and its words
constexpr int smallestWidth = 480; // 53 weeks at the smallest pitch, and the names of weekdays
} // namespace

HeatmapView::HeatmapView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    // Not Fixed: that would hold the height at the one of the size hint.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Consistency, day by day"));
}

void HeatmapView::setDays(const QList<ConsistencyDay> &days, const QDate &today)
{
    m_days = days;
    m_today = today;
    if (!dayOn(m_cursor))
        m_cursor = dayOn(today) ? today : days.isEmpty() ? QDate() : days.last().date;
    relayout();
    updateGeometry();
}

void HeatmapView::setSpan(const QDate &from, const QDate &to, const QString &words)
{
    m_spanFrom = from;
    m_spanTo = to;
    m_spanWords = words;
    m_cells = {};
    update();
}

void HeatmapView::setCursorDate(const QDate &date)
{
    if (date == m_cursor || !dayOn(date))
        return;
    m_cursor = date;
    update();
    announceCurrentItem(this, currentItem());
    Q_EMIT cursorMoved(date);
}

QSize HeatmapView::sizeHint() const
{
    return {900, heightForWidth(900)};
}

QSize HeatmapView::minimumSizeHint() const
{
    return {smallestWidth, heightForWidth(smallestWidth)};
}

int HeatmapView::heightForWidth(int width) const
{
    return layoutFor(width).height() + spanHeight;
}

HeatmapLayout HeatmapView::layoutFor(int width) const
{
    if (m_days.isEmpty())
        return {};
    const QFontMetrics caption(typeFont(TypeRole::Caption, font()));
    HeatmapLayout::Metrics metrics;
    metrics.width = width;
    metrics.labelHeight = caption.height() + labelGap;
    metrics.firstDayOfWeek = int(locale().firstDayOfWeek());
    metrics.mirrored = layoutDirection() == Qt::RightToLeft;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const QString name = locale().standaloneDayName(weekday, QLocale::ShortFormat);
        metrics.labelWidth =
            std::max(metrics.labelWidth, caption.horizontalAdvance(name) + labelGap);
    }
    for (int month = 1; month <= 12; ++month) {
        const QString name = locale().standaloneMonthName(month, QLocale::ShortFormat);
        metrics.monthWidth =
            std::max(metrics.monthWidth, caption.horizontalAdvance(name) + labelGap / 2);
    }
    return HeatmapLayout(m_days.first().date, m_days.last().date, metrics);
}

void HeatmapView::relayout()
{
    m_layout = layoutFor(width());
    m_cells = {};
    update();
}

const ConsistencyDay *HeatmapView::dayOn(const QDate &date) const
{
    if (m_days.isEmpty() || !date.isValid())
        return nullptr;
    const qint64 index = m_days.first().date.daysTo(date);
    return index >= 0 && index < m_days.size() ? &m_days.at(index) : nullptr;
}

QAccessibleInterface *HeatmapView::createAccessible()
{
    return createPaintedListAccessible(this, this, QAccessible::ListItem);
}

QString HeatmapView::itemName(int index) const
{
    return heatmapDayText(m_days.at(index), locale());
}

QRect HeatmapView::itemRect(int index) const
{
    return m_layout.cellRect(m_days.at(index).date);
}

bool HeatmapView::itemSelected(int index) const
{
    return index == currentItem();
}

int HeatmapView::currentItem() const
{
    return dayOn(m_cursor) ? int(m_days.first().date.daysTo(m_cursor)) : -1;
}

void HeatmapView::activateItem(int index)
{
    setCursorDate(m_days.at(index).date);
}

bool HeatmapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const ConsistencyDay *day = dayOn(m_layout.dateAt(help->pos()));
        if (day)
            QToolTip::showText(help->globalPos(), heatmapDayText(*day, locale()), this,
                               m_layout.cellRect(day->date));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void HeatmapView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LocaleChange)
        relayout();
    QWidget::changeEvent(event);
}

void HeatmapView::keyPressEvent(QKeyEvent *event)
{
    const int week = layoutDirection() == Qt::RightToLeft ? -7 : 7;
    int days = 0;
    switch (event->key()) {
    case Qt::Key_Up:
        days = -1;
        break;
    case Qt::Key_Down:
        days = 1;
        break;
    case Qt::Key_Left:
        days = -week;
        break;
    case Qt::Key_Right:
        days = week;
        break;
    case Qt::Key_Home:
        days = m_days.isEmpty() ? 0 : int(m_cursor.daysTo(m_days.first().date));
        break;
    case Qt::Key_End:
        days = m_days.isEmpty() ? 0 : int(m_cursor.daysTo(m_days.last().date));
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    setCursorDate(m_cursor.addDays(days));
}

void HeatmapView::mousePressEvent(QMouseEvent *event)
{
    const QDate date = m_layout.dateAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && date.isValid())
        setCursorDate(date);
}

void HeatmapView::resizeEvent(QResizeEvent *event)
{
    relayout();
    QWidget::resizeEvent(event);
}

void HeatmapView::renderCells()
{
    m_cells = QPixmap(size() * devicePixelRatioF());
    m_cells.setDevicePixelRatio(devicePixelRatioF());
    m_cells.fill(Qt::transparent);
    QPainter painter(&m_cells);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(TypeRole::Caption, font()));
    const Tokens &tokens = tokensOf(*this);
    paintHeatmapLabels(painter, m_layout, locale(), tokens);
    for (const ConsistencyDay &day : m_days) {
        // In small cells the ring of today would run together with the dashes of what is to come.
        if (day.date == m_today && day.state == DayState::Planned && m_layout.cellSize() < 11)
            continue;
        paintHeatmapCell(painter, m_layout.cellRect(day.date), day.state, heatmapStep(day.seconds),
                         tokens);
    }
    if (m_spanFrom.isValid() && m_spanFrom > m_layout.first() && m_layout.contains(m_spanFrom) &&
        m_layout.contains(m_spanTo))
        paintHeatmapSpan(painter, m_layout, m_spanFrom, m_spanTo, m_spanWords, tokens);
}

void HeatmapView::paintEvent(QPaintEvent *)
{
    if (m_days.isEmpty())
        return;
    if (m_cells.isNull() || m_cells.devicePixelRatio() != devicePixelRatioF())
        renderCells();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_cells);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(*this);
    const auto ring = [&](const QDate &date, const QColor &colour, double width) {
        const double out = width / 2 + 0.5;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, width));
        const double radius = m_layout.cellSize() < 11 ? 3 : 4;
        painter.drawRoundedRect(QRectF(m_layout.cellRect(date)).adjusted(-out, -out, out, out),
                                radius, radius);
    };
    if (m_layout.contains(m_today))
        ring(m_today, tokens.text, 1.0);
    if (hasFocus() && dayOn(m_cursor))
        ring(m_cursor, tokens.focus, 2.0);
}

} // namespace midback
