#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QSpacerItem;
class QVBoxLayout;

namespace midback {

/// The frame of every page: title, perhaps a subtitle, actions at the trailing side, and content of
/// at most 1100 px between the page margins. Put widgets into `content()`.
class PageScaffold : public QWidget {
    Q_OBJECT

public:
    /// Page: the content scrolls as a whole below the header. Own: it fills the page and scrolls
    /// inside where it wants to (lists, two columns).
    enum class Scrolling { Page, Own };

    explicit PageScaffold(const QString &title, Scrolling scrolling = Scrolling::Page,
                          QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// An empty subtitle takes no room.
    void setSubtitle(const QString &subtitle);
    /// In front of the title, for the way back: a Quiet button with `backIcon()`. Its sign stands
    /// in line with the title.
    void addAboveTitle(QWidget *widget);
    /// Lets the content reach into the trailing margin, for a list with a scroll bar of its own.
    void setContentReach(int px);
    /// Beside the title, in order of reading.
    void addHeaderAction(QWidget *widget);
    QVBoxLayout *content() const { return m_content; }
    /// Null with Scrolling::Own.
    QScrollArea *scrollArea() const { return m_scroll; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeContent();

    QVBoxLayout *m_words;
    QSpacerItem *m_beforeTitle;
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_header;
    QVBoxLayout *m_content;
    QScrollArea *m_scroll = nullptr;
    int m_side;      ///< the margin at both sides
    int m_hang = 0;  ///< what the way back reaches into the leading margin
    int m_reach = 0; ///< what the content reaches into the trailing one
};

} // namespace midback
