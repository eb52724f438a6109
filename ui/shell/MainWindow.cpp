#include "ui/shell/MainWindow.h"

#include "ui/shell/NavigationList.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/ToastHost.h"

#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QUndoStack>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

#include <utility>

namespace midback {

namespace {

constexpr QSize smallest(900, 640);
constexpr int numberedPages = 8;

QAction *keyAction(QWidget *widget, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(widget);
    action->setShortcuts(keys);
    widget->addAction(action);
    return action;
}

} // namespace

MainWindow::MainWindow(QUndoStack &undo, WindowStateStore *state, QWidget *parent)
    : QMainWindow(parent)
    , m_undo(undo)
    , m_stateStore(state)
    , m_outer(new QStackedWidget)
    , m_shell(new QWidget)
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_toasts(new ToastHost(this, m_stack)) // not over the stack, whose tree holds pages only
{
    auto *row = new QHBoxLayout(m_shell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_stack, 1);
    m_outer->addWidget(m_shell);
    setCentralWidget(m_outer);
    setMinimumSize(smallest);

    const WindowState remembered = m_stateStore ? m_stateStore->load() : WindowState();
    resize(remembered.size.expandedTo(smallest));
    if (remembered.maximised)
        setWindowState(windowState() | Qt::WindowMaximized);

    connect(m_sidebar->navigation(), &NavigationList::itemActivated, this, &MainWindow::open);
    connect(m_toasts, &ToastHost::undoRequested, this, [this] { m_undo.undo(); });
    addActions();
}

void MainWindow::addActions()
{
    QAction *undo = m_undo.createUndoAction(m_shell);
    undo->setShortcuts(QKeySequence::Undo);
    QAction *redo = m_undo.createRedoAction(m_shell);
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    m_shell->addAction(undo);
    m_shell->addAction(redo);

    QAction *full = keyAction(this, {QKeySequence(Qt::Key_F11)});
    connect(full, &QAction::triggered, this, &MainWindow::toggleFullScreen);
    QAction *help = keyAction(this, {QKeySequence(Qt::Key_F1), QKeySequence(tr("Ctrl+?"))});
    connect(help, &QAction::triggered, this, &MainWindow::showShortcuts);
    QAction *quit = keyAction(this, {QKeySequence(tr("Ctrl+Q"))});
    connect(quit, &QAction::triggered, this, &QWidget::close);

    m_hints = {{tr("Ctrl+Z"), tr("Undo")},
               {tr("Ctrl+Shift+Z"), tr("Redo")},
               {tr("F11"), tr("Full screen on or off")},
               {tr("F1"), tr("This list")},
               {tr("Ctrl+Q"), tr("Close Midback")}};
}

int MainWindow::addPage(const PageInfo &page, Factory factory)
{
    const int index = static_cast<int>(m_pages.size());
    m_pages.push_back({page, std::move(factory)});
    m_sidebar->navigation()->addItem(page);
    QString keys;
    if (page.atBottom)
        keys = tr("Ctrl+,");
    else if (index < numberedPages)
        keys = tr("Ctrl+%1").arg(index + 1);
    if (!keys.isEmpty()) {
        QAction *action = keyAction(m_shell, {QKeySequence(keys)});
        connect(action, &QAction::triggered, this, [this, index] { open(index); });
        m_hints.insert(m_hints.begin() + std::min<qsizetype>(index, m_hints.size()),
                       {keys, page.title});
    }
    return index;
}

void MainWindow::showPage(const QString &id)
{
    open(indexOf(id));
}

QString MainWindow::currentPage() const
{
    return m_current < 0 ? QString() : m_pages[static_cast<std::size_t>(m_current)].info.id;
}

QWidget *MainWindow::pageWidget(const QString &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : m_pages[static_cast<std::size_t>(index)].widget;
}

void MainWindow::open(int index)
{
    if (index < 0)
        return;
    m_current = index;
    showCurrent();
    const Page &page = m_pages[static_cast<std::size_t>(index)];
    m_sidebar->navigation()->setCurrentItem(index);
    setWindowTitle(tr("%1 – Midback").arg(page.info.title));
    Q_EMIT pageShown(page.info.id);
}

void MainWindow::showCurrent()
{
    Page &page = m_pages[static_cast<std::size_t>(m_current)];
    if (m_cover && m_covered.contains(page.info.id)) {
        m_stack->setCurrentWidget(m_cover);
        return;
    }
    if (!page.widget) {
        page.widget = page.factory();
        m_stack->addWidget(page.widget);
    }
    m_stack->setCurrentWidget(page.widget);
}

void MainWindow::setCover(QWidget *cover, const QStringList &pages)
{
    QWidget *before = std::exchange(m_cover, cover);
    m_covered = pages;
    if (m_cover)
        m_stack->addWidget(m_cover);
    if (m_current >= 0)
        showCurrent();
    if (before) {
        m_stack->removeWidget(before);
        before->deleteLater();
    }
}

void MainWindow::focusPage()
{
    if (QWidget *page = m_stack->currentWidget())
        page->setFocus();
}

void MainWindow::showToast(const QString &text, bool undoable)
{
    m_toasts->show(text, undoable);
}

void MainWindow::enterFullPage(QWidget *page)
{
    leaveFullPage();
    m_toasts->hide(); // it would lie over the buttons of the page
    m_fullPage = page;
    m_outer->addWidget(page);
    m_outer->setCurrentWidget(page);
    // A page that put the focus somewhere as it was shown knows best.
    if (!page->isAncestorOf(focusWidget()))
        page->setFocus();
}

void MainWindow::leaveFullPage()
{
    if (!m_fullPage)
        return;
    m_outer->setCurrentWidget(m_shell);
    m_outer->removeWidget(m_fullPage);
    m_fullPage->deleteLater();
    m_fullPage = nullptr;
    Q_EMIT fullPageLeft();
}

void MainWindow::addShortcutHint(const ShortcutHint &hint)
{
    m_hints.append(hint);
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(m_hints, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT aboutToClose();
    rememberState();
    QMainWindow::closeEvent(event);
}

void MainWindow::rememberState()
{
    if (!m_stateStore)
        return;
    const bool filled = isMaximized() || isFullScreen();
    m_stateStore->save({filled ? normalGeometry().size() : size(), isMaximized()});
}

int MainWindow::indexOf(const QString &id) const
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].info.id == id)
            return static_cast<int>(i);
    }
    return -1;
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    QWidget *page = m_fullPage ? m_fullPage : m_stack->currentWidget();
    if (m_passingKey || !page || page->isAncestorOf(focusWidget())) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    m_passingKey = true;
    QCoreApplication::sendEvent(page, event);
    m_passingKey = false;
}

} // namespace midback
