#include "ui/plan/ReviewPanel.h"

#include "core/catalog/TermText.h"
#include "ui/plan/PlaneBar.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"

#include <QtWidgets/QBoxLayout>

namespace midback {

namespace {

constexpr int iconSize = 18;

QLayout *noteRow(const ReviewNote &note)
{
    const bool warning = note.weight == ReviewWeight::Warning;
    auto *icon = new QLabel;
    icon->setPixmap(themedIcon(warning ? QStringLiteral("alert") : QStringLiteral("info"),
                               warning ? role::warm : role::secondary)
                        .pixmap(iconSize, iconSize));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(bodyLabel(note.sentence), 1);
    return row;
}

} // namespace

ReviewPanel::ReviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_total(sectionLabel())
    , m_count(secondaryLabel())
    , m_bar(new PlaneBar)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("What the routine adds up to"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    m_total->setWordWrap(false);
    line->addWidget(m_total);
    line->addWidget(m_count, 1, Qt::AlignBottom);
    // Both words stand on one line.
    m_count->setContentsMargins(
        0, 0, 0, m_total->fontMetrics().descent() - m_count->fontMetrics().descent());
    m_column->addLayout(line);
    m_column->addWidget(m_bar);
}

void ReviewPanel::setReview(const RoutineReview &review, int items)
{
    m_total->setText(lengthText(review.totalSeconds));
    m_count->setText(items == 1 ? tr("1 exercise") : tr("%1 exercises").arg(items));
    m_bar->setReview(review);
    m_shown = review.notes;
    delete m_notes;
    m_notes = new QWidget;
    auto *rows = new QVBoxLayout(m_notes);
    rows->setContentsMargins(0, space::s, 0, 0);
    rows->setSpacing(space::m);
    for (const ReviewNote &note : review.notes)
        rows->addLayout(noteRow(note));
    m_column->addWidget(m_notes);
    m_notes->show();
}

QStringList ReviewPanel::sentences() const
{
    QStringList all;
    for (const ReviewNote &note : m_shown)
        all.append(note.sentence);
    return all;
}

} // namespace midback
