#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace midback {

class FigurePlaceholder;
struct PlayerView;

/// The large left part of the running session: the figure and, while there is something to read,
/// the position to take with the steps, or the script of a guided session.
class FigureStage : public QWidget {
    Q_OBJECT

public:
    explicit FigureStage(QWidget *parent = nullptr);

    void showView(const PlayerView &view);
    void setTextFonts(const QFont &strong, const QFont &body);

private:
    FigurePlaceholder *m_figure;
    QWidget *m_words;
    QLabel *m_setUp;
    QLabel *m_steps;
};

} // namespace midback
