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
    /// How far the words of an Edge button lie inside it, without an icon and with that of "Back".
    static constexpr int edgeTextInset = 5;  // px
    static constexpr int edgeIconInset = 10; // px
    /// Reaches that much out of the column at its leading and trailing side, so that what is seen
    /// of an Edge button there ends in line with the column.
    struct Overhang {
        int leading = 0;
        int trailing = 0;
    };
    /// Take the widget in; call each at most once.
    void setHeader(QWidget *header, Overhang overhang);
    void setFooter(QWidget *footer, Overhang overhang);
    void setFooter(QWidget *footer) { setFooter(footer, {}); }
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
    Overhang m_headerOverhang;
    Overhang m_footerOverhang;
};

} // namespace midback
