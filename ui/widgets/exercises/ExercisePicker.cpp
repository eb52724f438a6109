#include "ui/widgets/exercises/ExercisePicker.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/TwoLineDelegate.h"
#include "ui/widgets/exercises/ExerciseFilterModel.h"
#include "ui/widgets/exercises/ExerciseListModel.h"
#include "ui/widgets/exercises/FilterChips.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

namespace midback {

ExercisePicker::ExercisePicker(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_results(new ExerciseFilterModel(new ExerciseListModel(catalog, this), this))
    , m_search(new QLineEdit)
    , m_planes(new ChipGroup(tr("Movement")))
    , m_list(new QListView)
{
    m_search->setPlaceholderText(tr("Search names and steps"));
    m_search->setAccessibleName(tr("Search exercises"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), QPalette::PlaceholderText),
                        QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    addTermChips<Plane>(*m_planes);
    m_list->setAccessibleName(tr("Exercises"));
    m_list->setItemDelegate(new TwoLineDelegate(Qt::AccessibleDescriptionRole, m_list));
    m_list->setModel(m_results);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_search);
    column->addWidget(m_planes);
    column->addWidget(m_list, 1);

    connect(m_search, &QLineEdit::textChanged, this, &ExercisePicker::applyFilter);
    connect(m_planes, &ChipGroup::selectionChanged, this, &ExercisePicker::applyFilter);
    connect(m_list, &QListView::doubleClicked, this, &ExercisePicker::chosen);
    applyFilter();
}

void ExercisePicker::applyFilter()
{
    ExerciseFilter filter;
    filter.text = m_search->text();
    filter.planes = selectedTerms<Plane>(*m_planes);
    m_results->setFilter(filter);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_results->index(0, 0));
    Q_EMIT searched();
}

QString ExercisePicker::current() const
{
    return m_results->idAt(m_list->currentIndex());
}

bool ExercisePicker::findsNothing() const
{
    return m_results->rowCount() == 0;
}

void ExercisePicker::focusSearch()
{
    m_search->setFocus();
}

bool ExercisePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
            const QModelIndex target = m_results->index(row, 0);
            if (target.isValid())
                m_list->setCurrentIndex(target);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace midback
