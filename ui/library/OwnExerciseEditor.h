#pragma once

#include "ui/shell/PageContext.h"
#include "ui/widgets/PageScaffold.h"

namespace midback {

class OwnDosePanel;
class OwnExerciseModel;
class OwnPicturePanel;
class OwnPlacePanel;
class OwnTextsPanel;

/// The form for an exercise of a person's own. What is missing is said beside its field, from the
/// first attempt to save on. Ctrl+S saves, Esc and the button above the title go back.
class OwnExerciseEditor : public PageScaffold {
    Q_OBJECT

public:
    /// `model` must outlive the editor.
    OwnExerciseEditor(const PageContext &context, OwnExerciseModel &model,
                      QWidget *parent = nullptr);

    /// Shows the draft that has just begun.
    void open();
    /// Asks where something would be lost; true when the draft may be given up.
    bool mayLeave();

Q_SIGNALS:
    void saved(const QString &exerciseId);
    void left();

private:
    void connectPanels();
    void showDraft();
    void readDraft();
    void showFaults();
    void save();
    void leave();
    void startFrom();
    void choosePicture();

    PageContext m_context;
    OwnExerciseModel &m_model;
    OwnTextsPanel *m_texts;
    OwnPicturePanel *m_picture;
    OwnDosePanel *m_dose;
    OwnPlacePanel *m_place;
    bool m_tried = false; ///< to save: from now on faults are shown
};

} // namespace midback
