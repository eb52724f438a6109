#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace midback {

class NavigationList;

/// The name of the application, perhaps a badge ("Demo"), and the pages.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    NavigationList *navigation() const { return m_navigation; }
    /// An empty text takes the badge away.
    void setBadge(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_name;
    QLabel *m_badge;
    NavigationList *m_navigation;
};

} // namespace midback
