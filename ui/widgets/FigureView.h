#pragma once

#include "core/catalog/Terms.h"
#include "ui/figure/FigureMotion.h"

#include <QtCore/QBasicTimer>
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

#include <memory>

namespace midback {

class FigurePainter;
class StillPicture;
struct FigureLook;

/// The figure of an exercise on its panel. It stands at a moment, or plays its natural loop while
/// it is seen; a person may turn it by dragging or with the arrow keys. A picture of the person's
/// own stands still. Without either the starting position stands there in outline.
class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);
    ~FigureView() override;

    /// `name` is the exercise's, for assistive technology. The one that is shown stays as it is;
    /// another drawing of the same exercise goes on from there.
    void setFigure(std::shared_ptr<const FigureMotion> figure, Position position,
                   const QString &name);
    /// The figure, or the still picture in its place.
    void setLook(const FigureLook &look, Position position, const QString &name);
    Position position() const { return m_position; }
    bool hasPicture() const { return m_picture != nullptr; }
    /// False also for a still picture: nothing plays or can be turned.
    bool hasFigure() const { return m_painter != nullptr; }
    void setMirrored(bool mirrored);
    bool isMirrored() const { return m_mirrored; }
    /// Where the loop stands; ends playing.
    void setMoment(const FigureMoment &moment);
    /// The same for a time of the natural loop, in seconds; from there it would play on.
    void setLoopTime(double seconds);
    const FigureMoment &moment() const { return m_moment; }
    void setPlaying(bool playing);
    bool isPlaying() const { return m_playing; }
    /// Postures as stills with their arrows; nothing moves.
    void setReducedMotion(bool reduced);
    /// Turned by dragging; off for figures that are only looked at.
    void setTurnable(bool turnable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What there is to do at the moment that is shown, where the figure has words for it.
    void cueChanged(const QString &cue);
    /// The loop went on, or was set to another moment.
    void momentChanged(const midback::FigureMoment &moment);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintPicture(QPainter &painter, double radius) const;
    void turnTo(float degrees);
    void moveTo(const FigureMoment &moment);
    /// With reduced motion the posture that is on the way, or the end of the loop.
    FigureMoment shownMoment() const;
    void tellCue();
    void runOrRest();

    std::unique_ptr<FigurePainter> m_painter;
    std::shared_ptr<const StillPicture> m_picture;
    mutable QPixmap m_fitted; ///< the picture at the size of the widget
    Position m_position = Position::Standing;
    FigureMoment m_moment;
    bool m_mirrored = false;
    bool m_playing = false;
    bool m_reducedMotion = false;
    bool m_turnable = false;
    float m_turnedBy = 0;
    QPointF m_dragFrom;
    float m_dragTurn = 0;
    QBasicTimer m_frames;
    double m_loop = 0; ///< seconds into the loop
    QString m_cue;
};

} // namespace midback
