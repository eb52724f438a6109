#pragma once

#include "core/catalog/Terms.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace midback {

class FaultLabel;
class FigureView;
struct FigureLook;

/// What stands for an own exercise on the screen: the figure of another one, or a picture.
class OwnPicturePanel : public Card {
    Q_OBJECT

public:
    explicit OwnPicturePanel(QWidget *parent = nullptr);

    void setLook(const FigureLook &look, Position position, const QString &name);
    /// Why the chosen file is no picture; empty when nothing is wrong.
    void setFault(const QString &sentence);
    FigureView *figure() const { return m_figure; }

Q_SIGNALS:
    void startFromRequested();
    void pictureRequested();
    void removeRequested();

private:
    FigureView *m_figure;
    QPushButton *m_choose;
    QPushButton *m_remove;
    FaultLabel *m_fault;
};

} // namespace midback
