#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;
class QListView;

namespace midback {

class Catalog;
class ChipGroup;
class ExerciseFilterModel;

/// Search, movements and a list: finds one exercise of those that the catalogue offers. The arrows
/// go through the list while the search keeps the keyboard.
class ExercisePicker : public QWidget {
    Q_OBJECT

public:
    explicit ExercisePicker(const Catalog &catalog, QWidget *parent = nullptr);

    /// Empty when nothing fits.
    QString current() const;
    bool findsNothing() const;
    void focusSearch();

Q_SIGNALS:
    void searched();
    /// A double click.
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter();

    ExerciseFilterModel *m_results;
    QLineEdit *m_search;
    ChipGroup *m_planes;
    QListView *m_list;
};

} // namespace midback
