#pragma once

#include "core/routine/ComposedSession.h"
#include "core/routine/ComposerRequest.h"

#include <QtWidgets/QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace midback {

class Catalog;
class ChipGroup;
class LinkButton;
class NoticeBanner;

/// Composes a session as the person asks for it: minutes, positions, what is at hand. Each exercise
/// comes with its reason, what was left out can be read, and where nothing fits it says what to
/// loosen. Opens without blocking: listen to accepted(), then take session().
class ComposeDialog : public QDialog {
    Q_OBJECT

public:
    /// `start` holds what is known of the person; the catalogue must outlive the dialog.
    ComposeDialog(const ComposerRequest &start, const Catalog &catalog, QWidget *parent = nullptr);

    /// What is shown; nothing where nothing fits.
    const std::optional<ComposedSession> &session() const { return m_session; }

private:
    QWidget *buildWishes();
    QWidget *buildResult();
    QWidget *buildButtons();
    void composeNow();
    void another();
    void show(const ComposedSession &session);
    void showLeftOut();

    ComposerRequest m_request;
    const Catalog &m_catalog;
    std::optional<ComposedSession> m_session;
    QSpinBox *m_minutes;
    ChipGroup *m_positions;
    ChipGroup *m_equipment;
    NoticeBanner *m_nothing;
    QLabel *m_summary;
    QVBoxLayout *m_items;
    QWidget *m_list = nullptr;
    LinkButton *m_leftOut;
    QPushButton *m_another;
    QPushButton *m_use;
};

} // namespace midback
