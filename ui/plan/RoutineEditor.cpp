#include "ui/plan/RoutineEditor.h"

#include "core/catalog/Catalog.h"
#include "ui/plan/AddExerciseDialog.h"
#include "ui/plan/DoseEditor.h"
#include "ui/plan/PlanModel.h"
#include "ui/plan/ReviewPanel.h"
#include "ui/plan/RoutineItemsModel.h"
#include "ui/plan/RoutineItemsView.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/theme/Type.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TwoColumns.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {

constexpr int sideBySideWidth = 600; // px inside the card

} // namespace

RoutineEditor::RoutineEditor(PlanModel &model, const FigureLibrary &figures, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_figures(figures)
    , m_items(new RoutineItemsModel(model.catalog(), this))
    , m_card(new Card)
{
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(m_card);
    m_card->content()->setSpacing(space::l);
    m_card->content()->addLayout(header());

    auto *columns = new TwoColumns(sideBySideWidth, 3, 2);
    columns->leading()->addWidget(items());
    m_dose = new DoseEditor;
    m_review = new ReviewPanel;
    columns->trailing()->addWidget(m_review);
    columns->trailing()->addWidget(m_dose);
    columns->trailing()->addStretch();
    m_card->content()->addWidget(columns, 1);

    connect(m_dose, &DoseEditor::doseChanged, this,
            [this](const Dose &dose) { m_model.setDose(m_view->currentRow(), dose); });
    connect(&m_model, &PlanModel::currentChanged, this, &RoutineEditor::showRoutine);
    showRoutine();
}

QLayout *RoutineEditor::header()
{
    m_name = new QLineEdit;
    m_name->setFont(typeFont(TypeRole::Card, QApplication::font()));
    m_name->setAccessibleName(tr("Name of the routine"));
    m_name->setMaxLength(80);
    connect(m_name, &QLineEdit::textEdited, &m_model, &PlanModel::rename);
    // A name that was emptied comes back: a routine needs one.
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_model.current())
            m_name->setText(m_model.current()->name);
    });
    m_start = new QPushButton;
    showStart();
    connect(m_start, &QPushButton::clicked, this, &RoutineEditor::startRequested);
    auto *remove = new QPushButton(themedIcon(QStringLiteral("trash")), QString());
    setButtonKind(remove, ButtonKind::Quiet);
    remove->setAccessibleName(tr("Remove this routine"));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QPushButton::clicked, this, [this] {
        if (const Routine *routine = m_model.current())
            m_model.removeRoutine(routine->id);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_name, 1);
    row->addWidget(m_start);
    row->addWidget(remove);
    return row;
}

QWidget *RoutineEditor::items()
{
    m_view = new RoutineItemsView(m_items, m_figures);
    m_hint = secondaryLabel(tr("Nothing here yet. Breathing first, then mobility, then alignment "
                               "and strength is a good order."));
    auto *add = new QPushButton(themedIcon(QStringLiteral("plus")), tr("Add exercise"));
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_hint);
    column->addWidget(m_view);
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addStretch();

    connect(m_view, &RoutineItemsView::removeRequested, &m_model, &PlanModel::removeItem);
    connect(m_view, &RoutineItemsView::currentRowChanged, this, &RoutineEditor::showDose);
    connect(m_items, &RoutineItemsModel::itemMoved, &m_model, &PlanModel::moveItem);
    connect(add, &QPushButton::clicked, this, &RoutineEditor::openPicker);
    return widget;
}

void RoutineEditor::editName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void RoutineEditor::setStartInstead(const QString &text)
{
    m_startInstead = text;
    showStart();
}

void RoutineEditor::showStart()
{
    const bool waits = !m_startInstead.isEmpty();
    setButtonKind(m_start, waits ? ButtonKind::Quiet : ButtonKind::Secondary);
    m_start->setIcon(waits ? QIcon() : themedIcon(QStringLiteral("play")));
    m_start->setText(waits ? m_startInstead : tr("Start"));
}

void RoutineEditor::showRoutine()
{
    const Routine *routine = m_model.current();
    setEnabled(routine);
    const Routine shown = routine ? *routine : Routine();
    const qsizetype before = m_items->routine().id == shown.id ? m_items->rowCount() : -1;
    m_items->setRoutine(shown);
    if (m_name->text() != shown.name)
        m_name->setText(shown.name);
    const qsizetype now = shown.items.size();
    m_start->setEnabled(now > 0);
    m_view->setVisible(now > 0);
    m_hint->setVisible(now == 0);
    m_review->setVisible(now > 0);
    m_review->setReview(m_items->review(), int(now));
    // What was just added is what one wants to look at.
    if (before >= 0 && now == before + 1)
        m_view->setCurrentRow(int(now) - 1);
    else if (now > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentRow(0);
    showDose();
}

void RoutineEditor::showDose()
{
    const int row = m_view->currentRow();
    const QList<RoutineItem> &items = m_items->routine().items;
    const bool any = row >= 0 && row < items.size();
    m_dose->setVisible(any);
    if (!any)
        return;
    const RoutineItem &item = items.at(row);
    m_dose->showDose(m_model.catalog().nameOf(item.exerciseId),
                     m_model.catalog().exercise(item.exerciseId), item.dose);
}

void RoutineEditor::openPicker()
{
    if (!m_picker) {
        m_picker = new AddExerciseDialog(m_model.catalog(), this);
        connect(m_picker, &AddExerciseDialog::exerciseChosen, this, [this](const QString &id) {
            m_model.addExercise(id);
            m_picker->confirmAdded(m_model.catalog().nameOf(id));
        });
    }
    m_picker->open();
}

} // namespace midback
