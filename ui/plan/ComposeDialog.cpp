#include "ui/plan/ComposeDialog.h"

#include "core/catalog/Catalog.h"
#include "core/routine/RoutineComposer.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/NoticeBanner.h"
#include "ui/widgets/TableDialog.h"
#include "ui/widgets/exercises/FilterChips.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>

namespace midback {

namespace {

/// No chip: no limit. "Nothing" is an answer of its own.
std::optional<QList<Equipment>> atHand(const ChipGroup &chips)
{
    const QStringList ids = chips.selected();
    if (ids.isEmpty())
        return std::nullopt;
    QList<Equipment> things = selectedTerms<Equipment>(chips);
    things.removeAll(Equipment::None);
    return things;
}

} // namespace

ComposeDialog::ComposeDialog(const ComposerRequest &start, const Catalog &catalog, QWidget *parent)
    : QDialog(parent)
    , m_request(start)
    , m_catalog(catalog)
    , m_minutes(new QSpinBox)
    , m_positions(new ChipGroup(tr("Positions")))
    , m_equipment(new ChipGroup(tr("At hand")))
    , m_nothing(new NoticeBanner(NoticeBanner::Kind::Info, {}))
    , m_summary(cardLabel())
    , m_items(new QVBoxLayout)
    , m_leftOut(new LinkButton(tr("What was left out, and why")))
    , m_another(new QPushButton(tr("Another one")))
    , m_use(new QPushButton(tr("Use this routine")))
{
    setWindowTitle(tr("Compose a routine"));
    resize(880, 600);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::xl);
    columns->addWidget(buildWishes(), 2);
    columns->addWidget(buildResult(), 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addLayout(columns, 1);
    column->addWidget(buildButtons());
    connect(m_minutes, &QSpinBox::valueChanged, this, &ComposeDialog::composeNow);
    connect(m_positions, &ChipGroup::selectionChanged, this, &ComposeDialog::composeNow);
    connect(m_equipment, &ChipGroup::selectionChanged, this, &ComposeDialog::composeNow);
    connect(m_leftOut, &LinkButton::clicked, this, &ComposeDialog::showLeftOut);
    composeNow();
    m_minutes->setFocus();
}

QWidget *ComposeDialog::buildWishes()
{
    m_minutes->setRange(ComposerRequest::leastMinutes, ComposerRequest::mostMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(m_request.minutes);
    m_minutes->setAccessibleName(tr("Minutes"));
    addTermChips<Position>(*m_positions);
    addTermChips<Equipment>(*m_equipment);
    if (m_request.equipment)
        m_equipment->setSelected(enumWords(*m_request.equipment));

    auto *wishes = new QWidget;
    auto *column = new QVBoxLayout(wishes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(strongLabel(tr("How long")));
    column->addWidget(m_minutes);
    column->addSpacing(space::m);
    column->addWidget(strongLabel(tr("Positions")));
    column->addWidget(m_positions);
    column->addSpacing(space::m);
    column->addWidget(strongLabel(tr("At hand")));
    column->addWidget(m_equipment);
    column->addWidget(captionLabel(tr("Where nothing is chosen, everything may come.")));
    column->addStretch();
    return wishes;
}

QWidget *ComposeDialog::buildResult()
{
    auto *inside = new QWidget;
    m_items->setContentsMargins(0, 0, space::m, 0);
    m_items->setSpacing(space::m);
    inside->setLayout(m_items);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("The routine"));
    scroll->setWidget(inside);
    m_items->addWidget(m_nothing);
    m_items->addStretch();

    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_summary);
    column->addWidget(scroll, 1);
    column->addWidget(m_leftOut, 0, Qt::AlignLeft);
    return result;
}

QWidget *ComposeDialog::buildButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    setButtonKind(m_use, ButtonKind::Primary);
    m_use->setDefault(true);
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::m);
    for (QPushButton *button : {m_another, cancel}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(44);
    }
    buttons->addWidget(m_another);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    connect(m_another, &QPushButton::clicked, this, &ComposeDialog::another);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void ComposeDialog::another()
{
    ++m_request.seed;
    composeNow();
}

void ComposeDialog::composeNow()
{
    m_request.minutes = m_minutes->value();
    const QList<Position> positions = selectedTerms<Position>(*m_positions);
    m_request.positions = positions.isEmpty() ? std::nullopt : std::optional(positions);
    m_request.equipment = atHand(*m_equipment);
    const Result<Composition> made = compose(m_request, m_catalog);
    m_session.reset();
    delete m_list;
    m_list = nullptr;
    if (!made.ok()) {
        m_nothing->setText(made.error().detail);
    } else if (const auto *nothing = std::get_if<NothingFits>(&*made)) {
        m_nothing->setText(nothing->sentence);
    } else {
        m_session = std::get<ComposedSession>(*made);
        show(*m_session);
    }
    m_nothing->setVisible(!m_session);
    m_summary->setVisible(m_session.has_value());
    m_leftOut->setVisible(m_session.has_value());
    m_another->setEnabled(m_session.has_value());
    m_use->setEnabled(m_session.has_value());
}

void ComposeDialog::show(const ComposedSession &session)
{
    m_summary->setText(tr("%1 · %n exercises", nullptr, int(session.items.size()))
                           .arg(lengthText(session.totalSeconds)));
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    for (const ComposedItem &item : session.items) {
        const Exercise *exercise = m_catalog.exercise(item.item.exerciseId);
        column->addWidget(strongLabel(m_catalog.nameOf(item.item.exerciseId)));
        column->addWidget(
            captionLabel(tr("%1 · %2", "dose, time")
                             .arg(doseText(item.item.dose, exercise && exercise->sided),
                                  lengthText(item.seconds))));
        column->addWidget(secondaryLabel(item.sentence));
        column->addSpacing(space::s);
    }
    for (const QString &note : session.notes)
        column->addWidget(captionLabel(note));
    m_items->insertWidget(0, m_list);
}

void ComposeDialog::showLeftOut()
{
    auto *model = new QStandardItemModel(0, 2);
    model->setHorizontalHeaderLabels({tr("Exercise"), tr("Why not")});
    for (const LeftOut &one : m_session->leftOut) {
        model->appendRow(
            {new QStandardItem(m_catalog.nameOf(one.exerciseId)), new QStandardItem(one.sentence)});
    }
    auto *table = new TableDialog(tr("What was left out"), model, this);
    model->setParent(table);
    table->setAttribute(Qt::WA_DeleteOnClose);
    table->open();
}

} // namespace midback
