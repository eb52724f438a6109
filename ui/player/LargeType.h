#pragma once

#include <QtCore/QObject>

namespace midback {

class PanelFrame;

/// Makes what a panel says larger in a large window, all of it by the same factor, so that it is
/// read and touched from where the exercises are done. Widgets that come later are included.
class LargeType : public QObject {
    Q_OBJECT

public:
    /// At most `most` times as large.
    LargeType(PanelFrame &panel, double most);

    double scale() const { return m_scale; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void enlarge();

    PanelFrame &m_panel;
    int m_columnWidth;
    double m_most;
    double m_scale = 1.0;
};

} // namespace midback
