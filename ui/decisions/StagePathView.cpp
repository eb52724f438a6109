#include "ui/decisions/StagePathView.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/LinkButton.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStyle>

namespace midback {

namespace {

constexpr int reach = 11; // px, half of the sign of a stage

/// One stage: its sign at the leading side, joined to its neighbours.
class StageRow : public QWidget {
public:
    StageRow(const StageStep &step, bool first, bool last)
        : m_state(step.state)
        , m_first(first)
        , m_last(last)
        , m_title(step.state == StageStep::State::Ahead ? secondaryLabel(step.title)
                                                        : strongLabel(step.title))
    {
        m_title->setMinimumHeight(2 * reach + 2); // room for the sign
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addSpacing(2 * reach + space::m); // mirrors, which a margin would not
        m_words = new QVBoxLayout;
        m_words->setContentsMargins(0, 0, 0, last ? 0 : space::l);
        m_words->setSpacing(space::xs);
        m_words->addWidget(m_title);
        row->addLayout(m_words, 1);
    }

    QVBoxLayout *words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = tokensOf(*this);
        const int y = m_title->geometry().center().y() + 1;
        const QRect sign = QStyle::visualRect(layoutDirection(), rect(),
                                              QRect(1, y - reach, 2 * reach, 2 * reach));
        const QPointF middle = QRectF(sign).center();
        painter.setPen(QPen(t.controlBorder, 1.5));
        if (!m_first)
            painter.drawLine(QPointF(middle.x(), 0), middle - QPointF(0, reach + 2));
        if (!m_last)
            painter.drawLine(middle + QPointF(0, reach + 2), QPointF(middle.x(), height()));
        if (m_state == StageStep::State::Passed) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.good);
            painter.drawEllipse(middle, reach, reach);
            drawCheckMark(painter, middle, reach, t.surface);
            return;
        }
        const bool here = m_state == StageStep::State::Here;
        painter.setBrush(here ? QBrush(t.accentSoft) : QBrush(Qt::NoBrush));
        painter.setPen(QPen(here ? t.accent : t.controlBorder, here ? 2.0 : 1.5));
        painter.drawEllipse(middle, reach - 1, reach - 1);
        if (here) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            painter.drawEllipse(middle, 4, 4);
        }
    }

private:
    StageStep::State m_state;
    bool m_first;
    bool m_last;
    QLabel *m_title;
    QVBoxLayout *m_words;
};

} // namespace

StagePathView::StagePathView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Your path"));
}

void StagePathView::setPath(const QList<StageStep> &path)
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // the link that was followed lives in it
    }
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (qsizetype i = 0; i < path.size(); ++i) {
        const StageStep &step = path.at(i);
        auto *row = new StageRow(step, i == 0, i == path.size() - 1);
        row->setAccessibleName(step.title);
        if (step.state == StageStep::State::Here)
            row->words()->addWidget(styledLabel(tr("You are here."), TypeRole::Body, role::accent));
        if (!step.entered.isEmpty())
            row->words()->addWidget(captionLabel(step.entered));
        for (const StageNote &note : step.notes)
            row->words()->addWidget(noteRow(note));
        rows->addWidget(row);
    }
    m_column->addWidget(m_rows);
    m_rows->show();
}

QWidget *StagePathView::noteRow(const StageNote &note)
{
    auto *row = new QWidget;
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(captionLabel(note.text));
    auto *link = new LinkButton(tr("Take it back"));
    link->setAccessibleDescription(note.text);
    connect(link, &QAbstractButton::clicked, this,
            [this, event = note.event] { Q_EMIT takeBackRequested(event); });
    lines->addWidget(link, 0, Qt::AlignLeading);
    return row;
}

} // namespace midback
