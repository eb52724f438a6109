#include "ui/selftests/SelfTestRow.h"

#include "ui/selftests/SelfTestText.h"
#include "ui/selftests/SelfTestsModel.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace midback {

namespace {

constexpr int wordsShare = 5; // of the width, against the values' share
constexpr int valuesShare = 4;
constexpr int chevronRoom = 28; // px at the trailing side
constexpr double chevronReach = 4;

QVBoxLayout *addColumn(QHBoxLayout &row, int stretch)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    row.addLayout(column, stretch);
    return column;
}

} // namespace

SelfTestRow::SelfTestRow(const SelfTestOverview &overview, const QDate &today, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(overview.test->id)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::m, space::m, space::m);
    row->setSpacing(space::l);
    QVBoxLayout *words = addColumn(*row, wordsShare);
    words->addWidget(strongLabel(overview.test->name()));
    words->addWidget(captionLabel(overview.test->about()));
    words->addStretch();
    QVBoxLayout *values = addColumn(*row, valuesShare);
    QStringList said;
    const auto add = [&](QLabel *label) {
        said.append(label->text());
        values->addWidget(label);
    };
    if (!overview.results.isEmpty()) {
        add(bodyLabel(resultText(*overview.test, overview.results.last())));
        add(captionLabel(changeText(*overview.test, overview.trend)));
        for (const TestFlag flag : overview.trend.flags)
            add(styledLabel(testFlagText(flag), TypeRole::Caption, role::warm));
    }
    const bool due = overview.isDue(today);
    QLabel *when = styledLabel(dueText(overview, today, locale()), TypeRole::Caption,
                               due ? role::accent : role::secondary);
    if (overview.results.isEmpty()) // alone it stands on the line of the name
        when->setContentsMargins(0, fontMetrics().ascent() - when->fontMetrics().ascent(), 0, 0);
    add(when);
    values->addStretch();
    row->addSpacing(chevronRoom - space::l);

    setAccessibleName(overview.test->name());
    setAccessibleDescription(said.join(QStringLiteral(". ")));
    for (QLabel *label : findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize SelfTestRow::sizeHint() const
{
    return layout()->sizeHint();
}

QSize SelfTestRow::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int SelfTestRow::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

bool SelfTestRow::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void SelfTestRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(*this);
    if (underMouse() || isDown())
        drawRounded(painter, rect(), space::controlRadius, t.accentSoft);
    if (hasFocus())
        drawFocusRing(painter, rect(), space::controlRadius, t.focus);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double x = space::m + chevronRoom / 2.0 - space::s;
    drawChevron(painter, QPointF(mirrored ? x : width() - x, height() / 2.0), chevronReach,
                mirrored ? Towards::Left : Towards::Right, t.textSecondary);
}

} // namespace midback
