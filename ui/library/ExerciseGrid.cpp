#include "ui/library/ExerciseGrid.h"

#include "ui/library/ExerciseCardDelegate.h"

#include <QtCore/QEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace midback {

namespace {

constexpr int narrowestCell = 208; // px, a card with its gap

} // namespace

ExerciseGrid::ExerciseGrid(const Catalog &catalog, const FigureLibrary &figures, QWidget *parent)
    : QListView(parent)
    , m_cards(new ExerciseCardDelegate(catalog, figures, this))
{
    setAccessibleName(tr("Exercises"));
    setItemDelegate(m_cards);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that the number of columns never depends on the number of rows.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &ExerciseGrid::opened);
    connect(this, &QListView::activated, this, &ExerciseGrid::opened);
}

int ExerciseGrid::trailingRoom(const QWidget &widget)
{
    return ExerciseCardDelegate::gap + 1 +
           widget.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &widget);
}

void ExerciseGrid::goTo(const QModelIndex &index)
{
    if (!model())
        return;
    const QModelIndex target = index.isValid() ? index : model()->index(0, 0);
    setCurrentIndex(target);
    if (target.isValid())
        scrollTo(target);
}

void ExerciseGrid::layOut()
{
    const int room = viewport()->width() - 1; // the view wraps when the last column ends the room
    const int columns = std::max(1, room / narrowestCell);
    const QSize cell(room / columns, ExerciseCardDelegate::cellHeight(font()));
    m_cards->setCellSize(cell);
    setGridSize(cell);
    verticalScrollBar()->setSingleStep(cell.height() / 4);
}

void ExerciseGrid::resizeEvent(QResizeEvent *event)
{
    layOut();
    QListView::resizeEvent(event);
}

void ExerciseGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void ExerciseGrid::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        goTo({});
    QListView::focusInEvent(event);
}

} // namespace midback
