#pragma once

#include <QtGui/QShortcut>
#include <QtWidgets/QWidget>

namespace midback {

/// Calls `act` for `key` while `owner` can be seen, wherever in the window the focus is. Goes
/// before what a focused button would do with the key, so Space always means the same.
template<class Act>
void onKey(QWidget &owner, const QKeySequence &key, Act act)
{
    auto *shortcut = new QShortcut(key, &owner);
    shortcut->setContext(Qt::WindowShortcut);
    shortcut->setAutoRepeat(false);
    QObject::connect(shortcut, &QShortcut::activated, &owner, act);
}

} // namespace midback
