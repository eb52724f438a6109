#pragma once

#include <QtGui/QFont>
#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;

namespace midback {

class FigureLibrary;
class FigureView;
struct PlayerView;

/// The large left part of the running session: the figure and, while there is something to read,
/// the position to take with the steps, or the script of a guided session.
class FigureStage : public QWidget {
    Q_OBJECT

public:
    struct Fonts {
        QFont strong; ///< the position to take
        QFont body;   ///< the steps
        QFont script; ///< of a guided session
    };

    explicit FigureStage(const FigureLibrary &figures, QWidget *parent = nullptr);

    void showView(const PlayerView &view);
    void setReducedMotion(bool reduced);
    void setTextFonts(const Fonts &fonts);

private:
    void showFigure(const PlayerView &view);
    void setSteps(const QStringList &steps, bool guided);

    const FigureLibrary &m_figures;
    FigureView *m_figure;
    QWidget *m_words;
    QLabel *m_setUp;
    QGridLayout *m_lines; ///< one row a step, its number in front
    QStringList m_steps;
    bool m_guided = false;
    Fonts m_fonts;
};

} // namespace midback
