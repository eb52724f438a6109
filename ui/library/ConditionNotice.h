#pragma once

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace midback {

class Catalog;
class ProfileStore;

/// What the person's health conditions make of one exercise: why it is left out, or how to do it,
/// and the signs to stop at that they add. Hidden where they say nothing about it.
class ConditionNotice : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the notice, which follows the profile.
    ConditionNotice(ProfileStore &profiles, const Catalog &catalog, QWidget *parent = nullptr);

    void setExercise(const QString &exerciseId);
    /// All that it says; empty while it is hidden.
    QString text() const;

private:
    void refresh();

    ProfileStore &m_profiles;
    const Catalog &m_catalog;
    QString m_exercise;
    QVBoxLayout *m_column;
};

} // namespace midback
