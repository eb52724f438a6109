#include "ui/library/LineCard.h"

#include "core/coach/CoachReading.h"
#include "ui/library/ClassStrip.h"
#include "ui/shell/CoachBook.h"
#include "ui/shell/UserPrompt.h"
#include "ui/theme/Space.h"
#include "ui/widgets/ClassMark.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>

namespace midback {

LineCard::LineCard(const PageContext &context, const QString &exerciseId, QWidget *parent)
    : Card(tr("Where you are"), parent)
    , m_context(context)
    , m_exercise(exerciseId)
{
    refresh();
    connect(&m_context.coach, &CoachBook::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void LineCard::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    Card::showEvent(event);
}

void LineCard::refresh()
{
    m_stale = false;
    const auto reading = m_context.coach.read();
    if (!reading.ok()) {
        m_context.prompt.notify(reading.error().detail);
        hide();
        return;
    }
    delete m_rows;
    m_rows = nullptr;
    const auto summary = lineSummary(**reading, m_context.catalog, m_exercise, locale());
    if (!summary) {
        hide();
        return;
    }
    m_rows = rowsOf(*summary);
    content()->addWidget(m_rows);
    m_rows->show();
}

QWidget *LineCard::rowsOf(const LineSummary &summary) const
{
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(captionLabel(summary.title));
    column->addWidget(summary.started ? strongLabel(summary.where) : bodyLabel(summary.where));
    if (!summary.here.isEmpty())
        column->addWidget(secondaryLabel(summary.here));
    for (const QString &note : summary.notes)
        column->addWidget(styledLabel(note, TypeRole::Body, role::warm));
    if (!summary.recent.isEmpty()) {
        column->addSpacing(space::xs);
        column->addWidget(captionLabel(tr("The last sessions, the newest last")));
        column->addWidget(new ClassStrip(summary.recent));
        column->addWidget(classLegend(summary.recent));
        column->addSpacing(space::xs);
    }
    if (!summary.next.isEmpty())
        column->addWidget(bodyLabel(summary.next));
    if (summary.started)
        column->addWidget(captionLabel(cleanSessionText()));
    return rows;
}

} // namespace midback
