#pragma once

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace midback {

/// A rounded surface with the card padding. Put widgets into `content()`.
class Card : public QWidget {
    Q_OBJECT

public:
    /// With a title, the first line is a card label and names the group for assistive technology.
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    QVBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_content;
};

} // namespace midback
