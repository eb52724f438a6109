#include "ui/charts/HeatmapLegend.h"

#include "ui/charts/HeatmapPainting.h"
#include "ui/theme/Space.h"
#include "ui/theme/Type.h"
#include "ui/widgets/FlowLayout.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace midback {

namespace {

constexpr int cell = 13;
constexpr int cellGap = 3;
constexpr int sampleGap = 10; // one row at 900 px of window

/// Some cells and the words for them.
class Sample : public QWidget {
public:
    struct Cell {
        DayState state;
        int step;
    };

    Sample(const QList<Cell> &cells, const QString &words) : m_cells(cells), m_words(words)
    {
        setFont(typeFont(TypeRole::Caption, font()));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleName(words);
    }

    QSize sizeHint() const override
    {
        return {cellsWidth() + space::s + fontMetrics().horizontalAdvance(m_words) + 1,
                std::max(cell, fontMetrics().height()) + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = tokensOf(*this);
        int x = 0;
        for (const Cell &each : m_cells) {
            const QRect rect(x, (height() - cell) / 2, cell, cell);
            paintHeatmapCell(painter, QStyle::visualRect(layoutDirection(), this->rect(), rect),
                             each.state, each.step, tokens);
            x += cell + cellGap;
        }
        painter.setPen(tokens.textSecondary);
        const QRect words(cellsWidth() + space::s, 0, width(), height());
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), words),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
            m_words);
    }

private:
    int cellsWidth() const { return int(m_cells.size()) * (cell + cellGap) - cellGap; }

    QList<Cell> m_cells;
    QString m_words;
};

} // namespace

HeatmapLegend::HeatmapLegend(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this, sampleGap);
    flow->setContentsMargins(0, 0, 0, 0);
    const DayState done = DayState::Done;
    flow->addWidget(new Sample({{done, 0}, {done, 1}, {done, 2}, {done, 3}, {done, 4}},
                               tr("done, under 5 to over 20 min")));
    flow->addWidget(new Sample({{DayState::Extra, 2}}, tr("done, not planned")));
    flow->addWidget(new Sample({{DayState::Missed, 0}}, tr("not done")));
    flow->addWidget(new Sample({{DayState::Planned, 0}}, tr("to come")));
    flow->addWidget(new Sample({{DayState::Rest, 0}}, tr("rest day")));
}

} // namespace midback
