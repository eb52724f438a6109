#pragma once

#include <QtGui/QIcon>
#include <QtWidgets/QWidget>

namespace midback {

/// An icon on a soft disc; decoration, so it has no name of its own.
class IconBadge : public QWidget {
    Q_OBJECT

public:
    /// `size` is the diameter in pixels; the icon takes half of it.
    explicit IconBadge(const QString &iconName, int size = 40, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace midback
