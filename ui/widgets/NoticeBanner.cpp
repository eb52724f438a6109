#include "ui/widgets/NoticeBanner.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

namespace midback {

namespace {

constexpr int iconSize = 20;

struct Look {
    const char *icon;
    QColor fill, colour;
};

Look lookOf(NoticeBanner::Kind kind, const Tokens &t)
{
    switch (kind) {
    case NoticeBanner::Kind::Good:
        return {"done", t.goodSoft, t.good};
    case NoticeBanner::Kind::Caution:
        return {"alert", t.warmSoft, t.warm};
    case NoticeBanner::Kind::Stop:
        return {"stop-sign", t.dangerSoft, t.danger};
    case NoticeBanner::Kind::Info:
        break;
    }
    return {"info", t.accentSoft, t.accent};
}

} // namespace

NoticeBanner::NoticeBanner(Kind kind, const QString &text, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_label(bodyLabel(text))
{
    setAccessibleName(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::m);
    // The icon is painted below. A layout item mirrors, a margin does not; it gets no spacing.
    row->addSpacing(iconSize + space::m);
    row->addWidget(m_label, 1);
    if (!action.isEmpty()) {
        m_button = new QPushButton(action);
        connect(m_button, &QPushButton::clicked, this, &NoticeBanner::actionRequested);
        row->addWidget(m_button, 0, Qt::AlignVCenter);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NoticeBanner::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
}

QString NoticeBanner::text() const
{
    return m_label->text();
}

void NoticeBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = lookOf(m_kind, tokensOf(*this));
    drawRounded(painter, rect(), space::cardRadius, look.fill);
    // Beside one line in its middle, beside several at the first.
    const int line = m_label->fontMetrics().lineSpacing();
    const bool single = m_label->heightForWidth(m_label->width()) < 2 * line;
    const int y = single ? m_label->geometry().center().y() + 1 : m_label->y() + line / 2;
    const QRect leading(space::l, y - iconSize / 2, iconSize, iconSize);
    drawTinted(painter, tintedIcon(QLatin1String(look.icon), look.colour),
               QStyle::visualRect(layoutDirection(), rect(), leading), look.colour);
}

} // namespace midback
