#include "ui/library/OwnExerciseEditor.h"

#include "core/catalog/Catalog.h"
#include "ui/library/OwnDosePanel.h"
#include "ui/library/OwnExerciseModel.h"
#include "ui/library/OwnPicturePanel.h"
#include "ui/library/OwnPlacePanel.h"
#include "ui/library/OwnTextsPanel.h"
#include "ui/library/StartFromDialog.h"
#include "ui/shell/UserPrompt.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/TwoColumns.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace midback {

namespace {

constexpr int sideBySideWidth = 760; // px of content

} // namespace

OwnExerciseEditor::OwnExerciseEditor(const PageContext &context, OwnExerciseModel &model,
                                     QWidget *parent)
    : PageScaffold({}, Scrolling::Page, parent)
    , m_context(context)
    , m_model(model)
    , m_texts(new OwnTextsPanel)
    , m_picture(new OwnPicturePanel)
    , m_dose(new OwnDosePanel)
    , m_place(new OwnPlacePanel)
{
    auto *back = new QPushButton(tr("Library"));
    setButtonKind(back, ButtonKind::Quiet);
    back->setIcon(backIcon());
    back->setAccessibleName(tr("Back to %1").arg(back->text()));
    addAboveTitle(back);
    auto *save = new QPushButton(tr("Save"));
    setButtonKind(save, ButtonKind::Primary);
    addHeaderAction(save);

    auto *columns = new TwoColumns(sideBySideWidth, 1, 1);
    columns->leading()->addWidget(m_texts);
    columns->leading()->addWidget(m_dose);
    columns->leading()->addStretch();
    columns->trailing()->addWidget(m_picture);
    columns->trailing()->addWidget(m_place);
    columns->trailing()->addStretch();
    content()->addWidget(columns);
    content()->addStretch();

    connect(back, &QPushButton::clicked, this, &OwnExerciseEditor::leave);
    connect(save, &QPushButton::clicked, this, &OwnExerciseEditor::save);
    const auto shortcut = [this](const QKeySequence &keys, void (OwnExerciseEditor::*slot)()) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence(Qt::Key_Escape), &OwnExerciseEditor::leave);
    shortcut(QKeySequence::Save, &OwnExerciseEditor::save);
    connectPanels();
}

void OwnExerciseEditor::connectPanels()
{
    connect(m_texts, &OwnTextsPanel::edited, this, &OwnExerciseEditor::readDraft);
    connect(m_dose, &OwnDosePanel::edited, this, &OwnExerciseEditor::readDraft);
    connect(m_place, &OwnPlacePanel::edited, this, &OwnExerciseEditor::readDraft);
    connect(m_picture, &OwnPicturePanel::startFromRequested, this, &OwnExerciseEditor::startFrom);
    connect(m_picture, &OwnPicturePanel::pictureRequested, this, &OwnExerciseEditor::choosePicture);
    connect(m_picture, &OwnPicturePanel::removeRequested, &m_model, &OwnExerciseModel::removeLook);
    connect(&m_model, &OwnExerciseModel::draftChanged, this, &OwnExerciseEditor::showDraft);
}

void OwnExerciseEditor::open()
{
    setTitle(m_model.isNew() ? tr("Your own exercise") : m_model.draft().name);
    setSubtitle(tr("It stands in your library and your routines like any other. Midback changes "
                   "how much of it you do, never what it is."));
    m_tried = false;
    m_picture->setFault({});
    showDraft();
    scrollArea()->verticalScrollBar()->setValue(0);
    m_texts->nameField()->setFocus();
    m_texts->nameField()->selectAll();
}

void OwnExerciseEditor::showDraft()
{
    const OwnExercise &draft = m_model.draft();
    m_texts->setExercise(draft);
    m_dose->setExercise(draft);
    m_place->setExercise(draft);
    m_picture->setLook(m_model.look(), draft.position, draft.name);
    showFaults();
}

void OwnExerciseEditor::readDraft()
{
    OwnExercise draft = m_model.draft();
    m_texts->readInto(draft);
    m_dose->readInto(draft);
    m_place->readInto(draft);
    m_model.setDraft(draft);
    m_picture->setLook(m_model.look(), draft.position, draft.name);
    showFaults();
}

void OwnExerciseEditor::showFaults()
{
    const QList<OwnFault> faults = m_tried ? m_model.faults() : QList<OwnFault>();
    m_texts->showFaults(faults);
    m_dose->showFaults(faults);
    m_place->showFaults(faults);
}

void OwnExerciseEditor::save()
{
    m_tried = true;
    showFaults();
    const QList<OwnFault> faults = m_model.faults();
    if (!faults.isEmpty()) {
        // To the first field that there is something to say about.
        QWidget *field = m_dose;
        if (faults.first().field == OwnField::Name)
            field = m_texts->nameField();
        else if (faults.first().field == OwnField::Planes)
            field = m_place->planes()->findChild<QPushButton *>();
        else if (faults.first().field == OwnField::Steps)
            field = m_texts->stepsField();
        field->setFocus();
        scrollArea()->ensureWidgetVisible(field);
        return;
    }
    if (m_model.save())
        Q_EMIT saved(catalogIdOf(m_model.draft().id));
}

bool OwnExerciseEditor::mayLeave()
{
    return !m_model.hasChanges() ||
           m_context.prompt.confirm({tr("Leave without saving?"),
                                     tr("What you have changed here would be lost."),
                                     tr("Leave without saving")});
}

void OwnExerciseEditor::leave()
{
    if (mayLeave())
        Q_EMIT left();
}

void OwnExerciseEditor::startFrom()
{
    auto *dialog = new StartFromDialog(m_context.catalog, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StartFromDialog::exerciseChosen, &m_model, &OwnExerciseModel::startFrom);
    dialog->open();
}

void OwnExerciseEditor::choosePicture()
{
    const auto path = m_context.prompt.chooseOpenFile(tr("Choose a picture"),
                                                      tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path)
        return;
    const Result<void> used = m_model.usePicture(*path);
    m_picture->setFault(used.ok() ? QString() : used.error().detail);
}

} // namespace midback
