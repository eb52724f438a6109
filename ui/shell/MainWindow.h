#pragma once

#include "ui/shell/PageInfo.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/shell/WindowState.h"

#include <QtCore/QStringList>
#include <QtWidgets/QMainWindow>

#include <functional>
#include <vector>

class QStackedWidget;
class QUndoStack;

namespace midback {

class Sidebar;
class ToastHost;

/// The frame: sidebar, pages, toasts, full-screen pages and the keys that work everywhere. Knows no
/// page; they are registered as factories and built on their first visit.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    using Factory = std::function<QWidget *()>;

    /// `undo` and `state` must outlive the window. Without `state` nothing is remembered.
    explicit MainWindow(QUndoStack &undo, WindowStateStore *state = nullptr,
                        QWidget *parent = nullptr);

    /// The index of the page, which is also its number on Ctrl+1 to Ctrl+8.
    int addPage(const PageInfo &page, Factory factory);
    /// Builds the page if need be. Unknown ids are ignored.
    void showPage(const QString &id);
    QString currentPage() const;
    /// Null before the first visit.
    QWidget *pageWidget(const QString &id) const;

    /// While there is one, `cover` is shown in place of these pages, and they are not built; takes
    /// ownership. Null shows the pages again.
    void setCover(QWidget *cover, const QStringList &pages = {});
    QWidget *cover() const { return m_cover; }
    /// Puts the keyboard on the page that is shown.
    void focusPage();

    Sidebar *sidebar() const { return m_sidebar; }
    /// For eight seconds at the bottom; with `undoable` it has a button that undoes the last step.
    void showToast(const QString &text, bool undoable = false);

    /// Hides the sidebar and shows `page` over the whole window; takes ownership.
    void enterFullPage(QWidget *page);
    /// Back to the pages; the full page is deleted later.
    void leaveFullPage();
    QWidget *fullPage() const { return m_fullPage; }

    /// Adds a line to the sheet of shortcuts.
    void addShortcutHint(const ShortcutHint &hint);
    void showShortcuts();

Q_SIGNALS:
    void pageShown(const QString &id);
    void fullPageLeft();
    /// Emitted before the window closes; what must be finished is finished here.
    void aboutToClose();

protected:
    void closeEvent(QCloseEvent *event) override;
    /// Keys that nobody took go to the page, wherever the focus is: a digit logs a score even when
    /// the page was opened by a click in the sidebar.
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Page {
        PageInfo info;
        Factory factory;
        QWidget *widget = nullptr;
    };

    void addActions();
    void open(int index);
    /// The page, or the cover in its place.
    void showCurrent();
    void toggleFullScreen();
    void rememberState();
    int indexOf(const QString &id) const;

    QUndoStack &m_undo;
    WindowStateStore *m_stateStore;
    std::vector<Page> m_pages;
    int m_current = -1;
    QStackedWidget *m_outer; ///< the shell, and the full page over it
    QWidget *m_shell;        ///< sidebar and pages; its shortcuts rest while a full page is shown
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    ToastHost *m_toasts;
    QWidget *m_fullPage = nullptr;
    QWidget *m_cover = nullptr;
    QStringList m_covered;     ///< ids of the pages below the cover
    bool m_passingKey = false; ///< a key passed to the page may come back here
    QList<ShortcutHint> m_hints;
};

} // namespace midback
