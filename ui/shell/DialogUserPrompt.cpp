#include "ui/shell/DialogUserPrompt.h"

#include "ui/shell/ChoiceDialog.h"
#include "ui/theme/ButtonKind.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {

QString chosen(QFileDialog &dialog)
{
    const bool accepted = dialog.exec() == QDialog::Accepted;
    return accepted ? dialog.selectedFiles().value(0) : QString();
}

std::optional<QString> pathOrNothing(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace

void DialogUserPrompt::setWindow(QWidget *window)
{
    m_window = window;
}

bool DialogUserPrompt::confirm(const Question &question)
{
    QMessageBox box(QMessageBox::NoIcon, question.title, question.title, QMessageBox::NoButton,
                    m_window);
    box.setInformativeText(question.detail);
    QPushButton *accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    setButtonKind(accept, ButtonKind::Primary);
    box.setDefaultButton(accept);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == accept;
}

std::optional<int> DialogUserPrompt::choose(const Choice &choice)
{
    ChoiceDialog dialog(choice, m_window);
    dialog.exec();
    return dialog.chosen();
}

std::optional<QString> DialogUserPrompt::chooseSaveFile(const QString &title,
                                                        const QString &suggested,
                                                        const QString &filter)
{
    QFileDialog dialog(m_window, title, QString(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(suggested);
    return pathOrNothing(chosen(dialog));
}

std::optional<QString> DialogUserPrompt::chooseOpenFile(const QString &title, const QString &filter)
{
    QFileDialog dialog(m_window, title, QString(), filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return pathOrNothing(chosen(dialog));
}

void DialogUserPrompt::notify(const QString &sentence)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), sentence,
                    QMessageBox::Ok, m_window);
    box.exec();
}

} // namespace midback
