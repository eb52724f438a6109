#pragma once

#include "core/symptoms/Sensation.h"
#include "ui/widgets/PanelFrame.h"

#include <optional>

class QButtonGroup;
class QTimer;

namespace midback {

class PainScale;

/// "It hurts": a letter for the feeling and a digit for how strong, in either order, and it is
/// reported. A feeling of the alarm class is reported at once, without a number.
class FeelingPanel : public PanelFrame {
    Q_OBJECT

public:
    explicit FeelingPanel(QWidget *parent = nullptr);

    /// Forgets what was chosen before.
    void reset();
    /// A "1" may become "10": it counts when this long has passed, or with Enter.
    static constexpr int oneBecomesTenMs = 800;

Q_SIGNALS:
    void reported(midback::Sensation feeling, std::optional<int> pain);
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildClass(SensationClass sensationClass);
    QWidget *buildHeader();
    void onFeeling(Sensation feeling);
    void onPain(int pain);
    void reportIfComplete();

    PainScale *m_pain;
    QButtonGroup *m_choices;
    QTimer *m_waitForTen;
    std::optional<Sensation> m_feeling;
};

} // namespace midback
