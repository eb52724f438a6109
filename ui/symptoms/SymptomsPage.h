#pragma once

#include "core/base/Id.h"
#include "ui/shell/PageContext.h"
#include "ui/widgets/PageScaffold.h"

class QPushButton;
class QStackedLayout;

namespace midback {

class Card;
class CoachLog;
class EntryEditor;
class LinkButton;
class PainScale;
class SymptomHistoryModel;
class SymptomList;
class SymptomLog;

/// The diary: a score in one stroke, then as much detail as the person likes, and every entry
/// there is, to edit, move to another day, or delete.
class SymptomsPage : public PageScaffold {
    Q_OBJECT

public:
    explicit SymptomsPage(const PageContext &context, QWidget *parent = nullptr);
    ~SymptomsPage() override;

    PainScale *painScale() const { return m_scale; }
    SymptomHistoryModel *history() const { return m_history; }
    SymptomList *list() const { return m_list; }
    EntryEditor *editor() const { return m_editor; }
    QPushButton *earlierButton() const { return m_earlier; }
    LinkButton *fallOrFeverLink() const { return m_fallOrFever; }

    /// Shows this entry in list and editor.
    void select(const SymptomId &id);

Q_SIGNALS:
    /// Something was done that can be undone.
    void undoOffered(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildScaleCard();
    QWidget *buildDiary();
    Card *buildEditorCard();
    void connectParts();
    void askFallOrFever();
    void onHistoryReset();
    void showSelected();
    void removeSelected();

    PageContext m_context;
    SymptomLog *m_log;
    SymptomHistoryModel *m_history;
    CoachLog *m_coachLog;
    LinkButton *m_fallOrFever;
    PainScale *m_scale;
    SymptomList *m_list;
    EntryEditor *m_editor;
    Card *m_editorCard = nullptr;
    QPushButton *m_earlier;
    QStackedLayout *m_stack; ///< nothing yet, or the diary
    QWidget *m_diary = nullptr;
    SymptomId m_selected;
};

} // namespace midback
