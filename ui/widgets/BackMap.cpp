#include "ui/widgets/BackMap.h"

#include "ui/widgets/BackMapPainter.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace midback {

namespace {

constexpr int columns = 3;

BackPlace placeOf(int index)
{
    return {index / columns + 1, static_cast<BackSide>(index % columns)};
}

int indexOf(BackPlace place)
{
    return (place.vertebra - 1) * columns + static_cast<int>(place.side);
}

} // namespace

BackMap::BackMap(QWidget *parent)
    : QWidget(parent)
    , m_picked(levels * columns, false)
    , m_current(indexOf({6, BackSide::Middle}))
{
    setAccessibleName(tr("Places on your back"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

QList<BackPlace> BackMap::places() const
{
    QList<BackPlace> places;
    for (int i = 0; i < itemCount(); ++i) {
        if (m_picked.at(i))
            places.append(placeOf(i));
    }
    return places;
}

void BackMap::setPlaces(const QList<BackPlace> &places)
{
    m_picked.fill(false);
    for (const BackPlace place : places) {
        if (place.vertebra >= 1 && place.vertebra <= levels)
            m_picked[indexOf(place)] = true;
    }
    update();
}

QSize BackMap::sizeHint() const
{
    return {300, 420};
}

QSize BackMap::minimumSizeHint() const
{
    return {240, 372}; // 24 px a row at least
}

QAccessibleInterface *BackMap::createAccessible()
{
    return createPaintedListAccessible(this, this, QAccessible::CheckBox);
}

QString BackMap::itemName(int index) const
{
    return placeOf(index).displayText();
}

QRect BackMap::itemRect(int index) const
{
    return BackMapGeometry(size()).placeRect(placeOf(index)).toRect();
}

bool BackMap::itemSelected(int index) const
{
    return m_picked.value(index);
}

void BackMap::activateItem(int index)
{
    if (index < 0 || index >= itemCount())
        return;
    m_picked[index] = !m_picked.at(index);
    m_current = index;
    update();
    announceSelection(this, index);
    Q_EMIT placesChanged(places());
}

bool BackMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showItemName(*this, *this, *static_cast<QHelpEvent *>(event));
        return true;
    }
    return QWidget::event(event);
}

void BackMap::keyPressEvent(QKeyEvent *event)
{
    // Left and right are the person's sides: they do not turn with the reading direction.
    const int column = m_current % columns;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(column > 0 ? m_current - 1 : m_current);
    case Qt::Key_Right:
        return moveTo(column < columns - 1 ? m_current + 1 : m_current);
    case Qt::Key_Up:
        return moveTo(m_current - columns);
    case Qt::Key_Down:
        return moveTo(m_current + columns);
    case Qt::Key_Home:
        return moveTo(column);
    case Qt::Key_End:
        return moveTo(itemCount() - columns + column);
    case Qt::Key_Space:
        return activateItem(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void BackMap::moveTo(int index)
{
    if (index < 0 || index >= itemCount() || index == m_current)
        return;
    m_current = index;
    update();
    announceCurrentItem(this, index);
}

void BackMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activateItem(indexAt(event->position()));
}

void BackMap::mouseMoveEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (index == m_hovered)
        return;
    m_hovered = index;
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BackMap::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

int BackMap::indexAt(const QPointF &at) const
{
    const BackMapGeometry geometry(size());
    for (int i = 0; i < itemCount(); ++i) {
        if (geometry.placeRect(placeOf(i)).contains(at))
            return i;
    }
    return -1;
}

void BackMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    BackMapPainter back(painter, *this);
    back.drawBody();
    for (int i = 0; i < itemCount(); ++i) {
        if (!m_picked.at(i))
            back.drawPlace(placeOf(i), false, i == m_hovered);
    }
    back.drawShoulderBlades();
    for (const BackPlace place : places())
        back.drawPlace(place, true, false);
    back.drawSpine();
    back.drawLabels();
    if (hasFocus())
        back.drawFocus(placeOf(m_current));
}

} // namespace midback
