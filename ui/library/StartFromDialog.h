#pragma once

#include <QtWidgets/QDialog>

namespace midback {

class Catalog;
class ExercisePicker;

/// Picks the exercise that an own one begins as. Enter or a double click takes it.
class StartFromDialog : public QDialog {
    Q_OBJECT

public:
    explicit StartFromDialog(const Catalog &catalog, QWidget *parent = nullptr);

Q_SIGNALS:
    void exerciseChosen(const QString &exerciseId);

private:
    void choose();

    ExercisePicker *m_picker;
};

} // namespace midback
