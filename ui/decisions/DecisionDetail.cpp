#include "ui/decisions/DecisionDetail.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoticeBanner.h"

#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// Back is to where reading begins.
QIcon undoIcon()
{
    return themedIcon(QGuiApplication::isRightToLeft() ? QStringLiteral("redo")
                                                       : QStringLiteral("undo"));
}

QVBoxLayout *group(QVBoxLayout *column)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(space::xs);
    column->addLayout(lines);
    return lines;
}

} // namespace

DecisionDetail::DecisionDetail(QWidget *parent)
    : QWidget(parent)
    , m_day(eyebrowLabel())
    , m_what(sectionLabel())
    , m_line(secondaryLabel())
    , m_reason(bodyLabel())
    , m_kept(new NoticeBanner(NoticeBanner::Kind::Info,
                              tr("You kept it as it was, so this change no longer holds.")))
    , m_places(new QWidget)
    , m_before(bodyLabel())
    , m_after(strongLabel())
    , m_entriesTitle(strongLabel(tr("What it looked at")))
    , m_entries{secondaryLabel(), secondaryLabel(), secondaryLabel()}
    , m_rule(captionLabel())
    , m_keep(new QPushButton(undoIcon(), tr("Keep as it was")))
    , m_keepHint(captionLabel(tr("Your word counts more than the rule. It goes into the history, "
                                 "and can be undone.")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    setAccessibleName(tr("Decision"));
    setFocusPolicy(Qt::TabFocus);
    QVBoxLayout *head = group(column);
    head->addWidget(m_day);
    head->addWidget(m_what);
    head->addWidget(m_line);
    column->addWidget(m_kept);
    column->addWidget(m_reason);

    auto *places = new QVBoxLayout(m_places);
    places->setContentsMargins(0, 0, 0, 0);
    places->setSpacing(space::xs);
    places->addWidget(m_before);
    places->addWidget(m_after);
    column->addWidget(m_places);

    auto *button = new QHBoxLayout;
    button->addWidget(m_keep);
    button->addStretch();
    QVBoxLayout *keep = group(column);
    keep->addLayout(button);
    keep->addWidget(m_keepHint);

    QVBoxLayout *entries = group(column);
    entries->addWidget(m_entriesTitle);
    for (QLabel *line : m_entries)
        entries->addWidget(line);
    column->addWidget(m_rule);
    column->addStretch();
    connect(m_keep, &QPushButton::clicked, this, [this] {
        // A copy: what follows from it comes back as another story.
        if (const auto offer = m_story.keep)
            Q_EMIT keepRequested(*offer);
    });
}

void DecisionDetail::setStory(const DecisionStory &story)
{
    m_story = story;
    m_day->setText(story.day);
    m_what->setText(story.what);
    m_line->setText(story.went.isEmpty() ? story.line
                                         : tr("%1 · session: %2").arg(story.line, story.went));
    showText(m_reason, story.reason);
    m_kept->setVisible(story.overridden);
    m_places->setVisible(!story.before.isEmpty());
    m_before->setText(story.after.isEmpty() ? tr("It stays with %1.").arg(story.before)
                                            : tr("Before: %1").arg(story.before));
    showText(m_after, story.after.isEmpty() ? QString() : tr("Then: %1").arg(story.after));
    m_entriesTitle->setVisible(!story.entries.isEmpty());
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        showText(m_entries[i], story.entries.value(qsizetype(i)));
    m_rule->setText(story.rule);
    setAccessibleDescription(tr("%1. %2", "what happened, why").arg(story.what, story.reason));
    m_keep->setVisible(story.keep.has_value());
    m_keepHint->setVisible(story.keep.has_value());
}

} // namespace midback
