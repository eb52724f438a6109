#pragma once

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace midback {

class FittedScrollArea;

/// A panel with a column of readable width in its middle, which scrolls when the window is low, and
/// a header above it and a footer below it, which never do.
class PanelFrame : public QWidget {
    Q_OBJECT

public:
    static constexpr int readingWidth = 640; ///< px, of words to read

    explicit PanelFrame(int columnWidth, QWidget *parent = nullptr);

    int columnWidth() const { return m_columnWidth; }
    void setColumnWidth(int width);
    QVBoxLayout *content() const { return m_content; }
    /// Take the widget in; call each at most once.
    void setHeader(QWidget *header);
    void setFooter(QWidget *footer);
    /// The footer follows the column, both in the middle, instead of standing at the bottom.
    void keepTogether();
    /// Scrolls so that all of `widget` can be seen.
    void reveal(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateMargins();

    int m_columnWidth;
    QVBoxLayout *m_content;
    FittedScrollArea *m_scroll;
    QVBoxLayout *m_outer;
    QWidget *m_header = nullptr;
    QWidget *m_footer = nullptr;
};

} // namespace midback
