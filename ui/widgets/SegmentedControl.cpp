#include "ui/widgets/SegmentedControl.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(2);
}

void SegmentedControl::addSegment(const QString &id, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    setButtonKind(button, ButtonKind::Segment);
    layout()->addWidget(button);
    m_segments.append({id, button});
    if (m_segments.size() == 1) {
        button->setChecked(true);
        m_reported = id;
    }
    // Tab comes to the chosen one only.
    button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    connect(button, &QPushButton::toggled, this, [this, id, button](bool on) {
        button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        if (!on || id == m_reported)
            return;
        m_reported = id;
        Q_EMIT currentChanged(id);
    });
}

QString SegmentedControl::current() const
{
    return m_reported;
}

void SegmentedControl::setCurrent(const QString &id)
{
    for (const Segment &segment : std::as_const(m_segments)) {
        if (segment.id == id) {
            m_reported = id;
            segment.button->setChecked(true);
        }
    }
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(*this);
    drawRounded(painter, rect(), space::controlRadius + 1, mixed(t.window, t.text, 0.07));
}

} // namespace midback
