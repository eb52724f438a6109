#include "ui/safety/QuestionPanel.h"

#include "ui/safety/SafetyModel.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/KeyChoice.h"
#include "ui/widgets/Keys.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SegmentBar.h"

#include <QtCore/QEvent>
#include <QtGui/QKeySequence>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {

/// The letter that a translation gives, or the English one where it gives none. Marks of direction
/// may stand around it.
Qt::Key keyOf(const QString &translated, Qt::Key english)
{
    for (const QChar letter : translated) {
        if (letter.isLetter())
            return QKeySequence(QString(letter))[0].key();
    }
    return english;
}

} // namespace

QuestionPanel::QuestionPanel(SafetyModel &model, QWidget *parent)
    : PanelFrame(readingWidth, parent)
    , m_model(model)
    , m_back(new QPushButton(backIcon(), tr("Back")))
    , m_bar(new SegmentBar)
    , m_count(captionLabel())
    , m_before(secondaryLabel())
    , m_question(sectionLabel())
    , m_hint(captionLabel(tr("Your answers stay on this computer. They do not diagnose; they say "
                             "whether somebody should look at it first.")))
{
    // The panel has the focus, not an answer: a ring must not look like one that was chosen.
    setFocusPolicy(Qt::StrongFocus);
    m_bar->setAccessibleName(tr("How far you are"));
    setHeader(buildHeader(), {edgeIconInset, edgeTextInset});
    content()->addWidget(m_before);
    content()->addWidget(m_question);
    setFooter(buildFooter());
    connect(&m_model, &SafetyModel::changed, this, &QuestionPanel::refresh);
    refresh();
}

KeyChoice *QuestionPanel::choice(SafetyAnswer answer) const
{
    for (const auto &[one, choice] : m_choices) {
        if (one == answer)
            return choice;
    }
    return nullptr;
}

QWidget *QuestionPanel::buildHeader()
{
    setButtonKind(m_back, ButtonKind::Edge);
    connect(m_back, &QPushButton::clicked, this, &QuestionPanel::goBack);
    auto *later = new QPushButton(tr("Not now"));
    setButtonKind(later, ButtonKind::Edge);
    connect(later, &QPushButton::clicked, this, &QuestionPanel::cancelled);
    onKey(*this, Qt::Key_Escape, [this] { Q_EMIT cancelled(); });
    onKey(*this, Qt::Key_Backspace, [this] { goBack(); });
    onKey(*this, Qt::ALT | Qt::Key_Left, [this] { goBack(); });

    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    m_count->setWordWrap(false);
    m_count->setAlignment(Qt::AlignCenter);
    row->addWidget(m_count, 1);
    row->addWidget(later);
    column->addLayout(row);
    auto *bar = new QHBoxLayout; // in line with the column again
    bar->setSpacing(0);
    bar->addSpacing(edgeIconInset);
    bar->addWidget(m_bar);
    bar->addSpacing(edgeTextInset);
    column->addLayout(bar);
    return header;
}

QWidget *QuestionPanel::buildFooter()
{
    const std::pair<SafetyAnswer, Qt::Key> answers[] = {
        {SafetyAnswer::Yes, keyOf(tr("Y", "the key for yes"), Qt::Key_Y)},
        {SafetyAnswer::No, keyOf(tr("N", "the key for no"), Qt::Key_N)},
        {SafetyAnswer::NotSure, Qt::Key_Question}};
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    for (const auto &[answer, key] : answers) {
        auto *choice = new KeyChoice(safetyAnswerText(answer), key);
        choice->setMinimumHeight(56);
        choice->installEventFilter(this);
        connect(choice, &KeyChoice::clicked, this, [this, one = answer] { m_model.answer(one); });
        m_choices.append({answer, choice});
        row->addWidget(choice, 1);
    }
    column->addLayout(row);
    column->addWidget(m_hint);
    return footer;
}

void QuestionPanel::goBack()
{
    if (m_model.canGoBack())
        m_model.back();
    else
        Q_EMIT cancelled();
}

void QuestionPanel::refresh()
{
    m_bar->setProgress(SafetyModel::count, m_model.number() - 1, 0.5); // the current one is marked
    m_count->setText(tr("%1 of %2", "number of the question, of all")
                         .arg(m_model.number())
                         .arg(SafetyModel::count));
    m_back->setEnabled(m_model.canGoBack());
    m_before->setVisible(m_model.inFollowUp());
    m_before->setText(m_model.inFollowUp() ? safetyQuestionText(m_model.question()) : QString());
    m_question->setText(m_model.text());
    setAccessibleName(tr("Question %1 of %2: %3")
                          .arg(m_model.number())
                          .arg(SafetyModel::count)
                          .arg(m_model.text()));
    for (const auto &[answer, choice] : std::as_const(m_choices)) {
        choice->setChecked(m_model.given() == answer);
        choice->setAccessibleDescription(m_model.text());
    }
}

void QuestionPanel::showEvent(QShowEvent *event)
{
    PanelFrame::showEvent(event);
    setFocus();
}

// The answers do not move, so the second half of a double click would answer the next question.
bool QuestionPanel::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::MouseButtonDblClick || PanelFrame::eventFilter(watched, event);
}

} // namespace midback
