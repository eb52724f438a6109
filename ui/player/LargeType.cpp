#include "ui/player/LargeType.h"

#include "ui/widgets/PanelFrame.h"

#include <QtCore/QEvent>
#include <QtCore/QVariant>
#include <QtGui/QFont>

#include <algorithm>

namespace midback {

namespace {

constexpr QSizeF usualWindow(1280, 800);
constexpr char originalProperty[] = "midbackOriginalFont";
constexpr char scaleProperty[] = "midbackTypeScale";

/// The font of the widget in the middle of its room, whatever it is now.
void scaleFont(QWidget &widget, double scale)
{
    if (widget.property(scaleProperty).toDouble() == scale)
        return;
    if (!widget.property(originalProperty).isValid())
        widget.setProperty(originalProperty, widget.font());
    QFont font = widget.property(originalProperty).value<QFont>();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    widget.setProperty(scaleProperty, scale);
    widget.setFont(font);
}

} // namespace

LargeType::LargeType(PanelFrame &panel, double most)
    : QObject(&panel)
    , m_panel(panel)
    , m_columnWidth(panel.columnWidth())
    , m_most(most)
{
    panel.installEventFilter(this);
}

bool LargeType::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        update();
    else if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        enlarge();
    return QObject::eventFilter(watched, event);
}

void LargeType::update()
{
    // Twice as fast as the window: there the margins are wide.
    const double window =
        std::min(m_panel.width() / usualWindow.width(), m_panel.height() / usualWindow.height());
    const double scale = std::clamp(1 + 2 * (window - 1), 1.0, m_most);
    if (scale == m_scale)
        return;
    m_scale = scale;
    m_panel.setColumnWidth(qRound(m_columnWidth * scale));
    enlarge();
}

/// Fonts that a widget has of its own do not follow those of the panel.
void LargeType::enlarge()
{
    const QList<QWidget *> all = m_panel.findChildren<QWidget *>();
    for (QWidget *one : all) {
        if (one->testAttribute(Qt::WA_SetFont) &&
            (m_scale != 1.0 || one->property(scaleProperty).isValid()))
            scaleFont(*one, m_scale);
    }
    if (m_scale != 1.0 || m_panel.property(scaleProperty).isValid())
        scaleFont(m_panel, m_scale);
}

} // namespace midback
