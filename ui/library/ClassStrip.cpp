#include "ui/library/ClassStrip.h"

#include "ui/theme/Space.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ClassMark.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Labels.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace midback {

namespace {

constexpr int reach = 11; // px, half of a sign
constexpr int cell = 2 * reach + space::s;
constexpr int legendReach = 6;

/// A small sign, for the legend.
class Sign : public QWidget {
public:
    explicit Sign(ExposureClass exposureClass) : m_class(exposureClass)
    {
        setFixedSize(2 * legendReach + 2, 2 * legendReach + 2);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        ClassMark::draw(painter, QRectF(rect()).center(), legendReach, m_class, tokensOf(*this));
    }

private:
    ExposureClass m_class;
};

} // namespace

ClassStrip::ClassStrip(const QList<LineMark> &marks, QWidget *parent)
    : QWidget(parent)
    , m_marks(marks)
{
    setAccessibleName(tr("How the last sessions went, the newest last"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ClassStrip::sizeHint() const
{
    return {cell * std::max(1, int(m_marks.size())), 2 * reach + 2};
}

QString ClassStrip::itemName(int index) const
{
    const LineMark &mark = m_marks.at(index);
    return tr("%1: %2", "date, how the session went")
        .arg(locale().toString(mark.date, tr("d MMMM", "date without year")),
             ClassMark::words(mark.exposureClass));
}

QRect ClassStrip::itemRect(int index) const
{
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(index * cell, 0, 2 * reach + 2, height()));
}

QAccessibleInterface *ClassStrip::createAccessible()
{
    return createPaintedListAccessible(this, this, QAccessible::ListItem);
}

bool ClassStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    showItemName(*this, *this, *static_cast<QHelpEvent *>(event));
    return true;
}

void ClassStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < itemCount(); ++i) {
        ClassMark::draw(painter, QRectF(itemRect(i)).center(), reach, m_marks.at(i).exposureClass,
                        tokensOf(*this));
    }
}

QWidget *classLegend(const QList<LineMark> &marks)
{
    auto *legend = new QWidget;
    auto *flow = new FlowLayout(legend, space::m);
    for (const ExposureClass one : enumValues<ExposureClass>()) {
        const bool occurs = std::any_of(marks.begin(), marks.end(), [one](const LineMark &mark) {
            return mark.exposureClass == one;
        });
        if (!occurs)
            continue;
        auto *entry = new QWidget;
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::xs);
        row->addWidget(new Sign(one));
        QLabel *words = captionLabel(ClassMark::words(one));
        words->setWordWrap(false);
        row->addWidget(words);
        flow->addWidget(entry);
    }
    return legend;
}

} // namespace midback
