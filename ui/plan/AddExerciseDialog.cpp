#include "ui/plan/AddExerciseDialog.h"

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"
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
#include <QtWidgets/QPushButton>

namespace midback {

AddExerciseDialog::AddExerciseDialog(const Catalog &catalog, QWidget *parent)
    : QDialog(parent)
    , m_results(new ExerciseFilterModel(new ExerciseListModel(catalog, this), this))
    , m_search(new QLineEdit)
    , m_planes(new ChipGroup(tr("Movement")))
    , m_list(new QListView)
    , m_status(secondaryLabel())
{
    setWindowTitle(tr("Add an exercise"));
    resize(520, 560);
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

    auto *add = new QPushButton(themedIcon(QStringLiteral("plus")), tr("Add"));
    auto *done = new QPushButton(tr("Done"));
    setButtonKind(add, ButtonKind::Primary);
    add->setDefault(true);
    done->setAutoDefault(false);
    done->setMinimumHeight(44);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addWidget(m_status, 1);
    buttons->addWidget(done);
    buttons->addWidget(add);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(m_search);
    column->addWidget(m_planes);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &AddExerciseDialog::applyFilter);
    connect(m_planes, &ChipGroup::selectionChanged, this, &AddExerciseDialog::applyFilter);
    connect(m_list, &QListView::doubleClicked, this, &AddExerciseDialog::choose);
    connect(add, &QPushButton::clicked, this, &AddExerciseDialog::choose);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    applyFilter();
    m_search->setFocus();
}

void AddExerciseDialog::applyFilter()
{
    ExerciseFilter filter;
    filter.text = m_search->text();
    filter.planes = selectedTerms<Plane>(*m_planes);
    m_results->setFilter(filter);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_results->index(0, 0));
    m_status->setText(m_results->rowCount() == 0 ? tr("Nothing fits. Try fewer words.")
                                                 : QString());
}

void AddExerciseDialog::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        Q_EMIT exerciseChosen(m_results->idAt(current));
}

void AddExerciseDialog::confirmAdded(const QString &name)
{
    m_status->setText(tr("%1 added").arg(name));
}

/// The arrows go through the list while the search keeps the keyboard.
bool AddExerciseDialog::eventFilter(QObject *watched, QEvent *event)
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
    return QDialog::eventFilter(watched, event);
}

} // namespace midback
