#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace midback {

/// A calm message inside a page: an icon, a sentence or two, perhaps one button.
class NoticeBanner : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Info, Good, Caution, Stop };

    NoticeBanner(Kind kind, const QString &text, const QString &action = {},
                 QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    /// Null without an action.
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QLabel *m_label;
    QPushButton *m_button = nullptr;
};

} // namespace midback
