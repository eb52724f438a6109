#pragma once

#include <QtCore/QLocale>
#include <QtWidgets/QWidget>

class QLabel;

namespace midback {

class ProgressModel;

/// Four numbers of the range side by side: days, sessions, active time, consistency.
class FiguresRow : public QWidget {
    Q_OBJECT

public:
    explicit FiguresRow(QWidget *parent = nullptr);

    void setNumbers(const ProgressModel &model);
    /// Number and caption of each, in order.
    QStringList texts() const;

private:
    struct Figure {
        QLabel *number;
        QLabel *caption;
    };
    QList<Figure> m_figures;
};

} // namespace midback
