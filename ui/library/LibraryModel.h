#pragma once

#include "ui/widgets/exercises/ExerciseFilterModel.h"
#include "ui/widgets/exercises/ExerciseListModel.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace midback {

/// The library without widgets: the filtered exercises, and which one is open with the way back.
class LibraryModel : public QObject {
    Q_OBJECT

public:
    explicit LibraryModel(const Catalog &catalog, QObject *parent = nullptr);

    const Catalog &catalog() const { return m_catalog; }
    ExerciseFilterModel &results() { return m_results; }
    const ExerciseFilter &filter() const { return m_results.filter(); }
    void setFilter(const ExerciseFilter &filter) { m_results.setFilter(filter); }
    /// "23 of 80 exercises".
    QString countText() const;

    /// The open exercise; empty while the list shows.
    QString current() const { return m_trail.isEmpty() ? QString() : m_trail.last(); }
    /// Where back() leads; empty when it leads to the list.
    QString previous() const;
    /// Opens an exercise on top of what is open. Unknown ids and the open one change nothing.
    void open(const QString &exerciseId);
    void back();
    void backToList();
    /// After the person's own exercises changed.
    void refresh();

Q_SIGNALS:
    void currentChanged(const QString &exerciseId);

private:
    const Catalog &m_catalog;
    ExerciseListModel m_all;
    ExerciseFilterModel m_results;
    QStringList m_trail;
};

/// The filter in words, for the line above the results: "Rotation, Seated, at a desk".
QString filterText(const ExerciseFilter &filter);

} // namespace midback
