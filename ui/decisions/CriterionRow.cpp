#include "ui/decisions/CriterionRow.h"

#include "ui/decisions/StagePath.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace midback {

namespace {

constexpr int reach = 9; // px, half of the ring
constexpr int fullCircle = 360 * 16;
constexpr int twelveOClock = 90 * 16;

} // namespace

CriterionRow::CriterionRow(const GateCriterion &criterion, QWidget *parent)
    : QWidget(parent)
    , m_criterion(criterion)
{
    const QString text = criterionText(criterion);
    QLabel *words = criterion.isMet() ? secondaryLabel(text) : bodyLabel(text);
    m_words = words;
    words->setMinimumHeight(2 * reach + 2); // room for the ring
    setAccessibleName(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(2 * reach + space::m); // mirrors, which a margin would not
    row->addWidget(words, 1);
}

void CriterionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(*this);
    // Beside one line in its middle, beside several at the first.
    const int line = m_words->fontMetrics().lineSpacing();
    const bool single = m_words->height() < 2 * line;
    const int y = single ? m_words->geometry().center().y() + 1 : m_words->y() + line / 2 + 1;
    const QRect sign =
        QStyle::visualRect(layoutDirection(), rect(), QRect(1, y - reach, 2 * reach, 2 * reach));
    const QPointF middle = QRectF(sign).center();
    if (m_criterion.waived) {
        painter.setPen(QPen(t.controlBorder, 1.5));
        painter.drawEllipse(middle, reach - 1, reach - 1);
        painter.setPen(QPen(t.textSecondary, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(middle - QPointF(3.5, 0), middle + QPointF(3.5, 0));
        return;
    }
    if (m_criterion.isMet()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.good);
        painter.drawEllipse(middle, reach, reach);
        drawCheckMark(painter, middle, reach, t.surface);
        return;
    }
    const QRectF ring = QRectF(sign).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(t.controlBorder, 1.5));
    painter.drawEllipse(ring);
    // Clockwise, in a mirrored window the other way round.
    const int share = m_criterion.have * fullCircle / std::max(1, m_criterion.need);
    painter.setPen(QPen(t.accent, 3, Qt::SolidLine, Qt::FlatCap));
    if (share > 0)
        painter.drawArc(ring, twelveOClock, layoutDirection() == Qt::RightToLeft ? share : -share);
}

} // namespace midback
