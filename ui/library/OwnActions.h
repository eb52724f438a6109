#pragma once

#include <QtWidgets/QWidget>

namespace midback {

struct Exercise;

/// What can be done with an exercise beside doing it: an own one is edited, copied or deleted, and
/// put back after that; any other can be the beginning of an own one.
class OwnActions : public QWidget {
    Q_OBJECT

public:
    explicit OwnActions(const Exercise &exercise, QWidget *parent = nullptr);

Q_SIGNALS:
    void editRequested();
    void copyRequested();
    void deleteRequested();
    void putBackRequested();
};

} // namespace midback
