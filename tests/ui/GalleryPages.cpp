#include "tests/ui/GalleryPages.h"

#include "ui/shell/MainWindow.h"
#include "ui/shell/Sidebar.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Space.h"
#include "ui/widgets/BackMap.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/EffortScale.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FigurePlaceholder.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoticeBanner.h"
#include "ui/widgets/PageScaffold.h"
#include "ui/widgets/PainScale.h"
#include "ui/widgets/RingTimer.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TableDialog.h"
#include "ui/widgets/WeekStrip.h"

#include <QtGui/QStandardItemModel>
#include <QtGui/QUndoStack>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTimeEdit>

namespace midback::test {

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

QPushButton *button(const char *text, ButtonKind kind, const char *icon = nullptr)
{
    auto *result = new QPushButton(u(text));
    if (icon)
        result->setIcon(themedIcon(u(icon)));
    setButtonKind(result, kind);
    return result;
}

Card *buttonsCard()
{
    auto *card = new Card(u("Buttons"));
    auto *row = new QHBoxLayout;
    row->addWidget(button("Start session", ButtonKind::Primary, "play"));
    row->addWidget(button("5-minute version", ButtonKind::Secondary));
    row->addWidget(button("Add exercise", ButtonKind::Secondary, "plus"));
    row->addWidget(button("Show as table", ButtonKind::Quiet, "table"));
    row->addWidget(button("Delete", ButtonKind::Danger, "trash"));
    row->addWidget(button("", ButtonKind::Quiet, "more"));
    row->addStretch();
    card->content()->addLayout(row);
    auto *off = new QHBoxLayout;
    for (const auto kind : {ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Danger}) {
        auto *one = button("Not now", kind, "check");
        one->setEnabled(false);
        off->addWidget(one);
    }
    auto *range = new SegmentedControl(u("Range"));
    for (const char *text : {"7 days", "6 weeks", "1 year", "All"})
        range->addSegment(u(text), u(text));
    range->setCurrent(u("6 weeks"));
    off->addWidget(range);
    off->addStretch();
    card->content()->addLayout(off);
    auto *chips = new ChipGroup(u("Equipment"));
    for (const char *text : {"Extension", "Rotation", "Side-bending", "Flexion", "Breathing",
                             "No equipment", "Chair", "Towel", "Foam roller", "Desk-friendly"})
        chips->addChip(u(text), u(text));
    chips->setSelected({u("Rotation"), u("Chair")});
    card->content()->addWidget(chips);
    return card;
}

Card *fieldsCard()
{
    auto *card = new Card(u("Fields"));
    auto *name = new QLineEdit(u("Loosen and rotate"));
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u("Search exercises"));
    empty->addAction(themedIcon(u("search"), role::secondary), QLineEdit::LeadingPosition);
    auto *position = new QComboBox;
    position->addItems({u("Any position"), u("Standing")});
    auto *sets = new QSpinBox;
    sets->setValue(3);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    auto *note = new QPlainTextEdit(u("Felt easier after the second set."));
    note->setFixedHeight(72);
    auto *check = new QCheckBox(u("Remind me on planned days"));
    check->setChecked(true);
    FormBuilder form(card->content());
    form.row(u("&Name"), name)
        .row(u("&Search"), empty)
        .row(u("&Position"), position, u("Only exercises that start like this."))
        .row(u("S&ets"), sets)
        .row(u("&Time"), new QTimeEdit(QTime(7, 30)))
        .row(u("&Volume"), slider)
        .row(u("N&ote"), note)
        .wide(check, u("A quiet notification, once."));
    auto *row = new QHBoxLayout;
    auto *one = new QRadioButton(u("Left side"));
    one->setChecked(true);
    row->addWidget(one);
    row->addWidget(new QRadioButton(u("Right side")));
    auto *off = new QCheckBox(u("Not available"));
    off->setEnabled(false);
    row->addWidget(off);
    auto *progress = new QProgressBar;
    progress->setValue(60);
    row->addWidget(progress, 1);
    card->content()->addLayout(row);
    return card;
}

QWidget *controls()
{
    auto *page = new PageScaffold(u("Good morning"));
    page->setSubtitle(u("Friday, 14 February · week 6 of 8"));
    page->addHeaderAction(button("Export", ButtonKind::Secondary, "download"));
    page->addHeaderAction(button("New routine", ButtonKind::Primary, "plus"));
    page->content()->addWidget(buttonsCard());
    page->content()->addWidget(fieldsCard());
    page->content()->addStretch();
    page->resize(900, 960);
    return page;
}

WeekStrip *week()
{
    auto *strip = new WeekStrip;
    strip->setDays({{u("Mon"), DayState::Done},
                    {u("Tue"), DayState::Extra},
                    {u("Wed"), DayState::Rest},
                    {u("Thu"), DayState::Missed},
                    {u("Fri"), DayState::Planned, true},
                    {u("Sat"), DayState::Rest},
                    {u("Sun"), DayState::Planned}});
    strip->setActivatable(true);
    return strip;
}

QWidget *widgets()
{
    auto *page = new PageScaffold(u("Widgets"));
    auto *row = new QHBoxLayout;
    auto *pain = new Card(u("How is your mid-back right now?"));
    auto *scale = new PainScale;
    scale->setValue(3);
    pain->content()->addWidget(scale);
    pain->content()->addWidget(new PainScale);
    auto *effort = new EffortScale;
    effort->setValue(2);
    pain->content()->addWidget(effort);
    row->addWidget(pain, 3);
    auto *right = new Card(u("This week"));
    right->content()->addWidget(week());
    right->content()->addStretch();
    row->addWidget(right, 2);
    page->content()->addLayout(row);
    page->content()->addWidget(new NoticeBanner(
        NoticeBanner::Kind::Info,
        u("Your plan starts on Monday. Until then you can try any session."), u("Open plan")));
    page->content()->addWidget(
        new NoticeBanner(NoticeBanner::Kind::Good, u("Saved to history.csv")));
    page->content()->addWidget(new NoticeBanner(
        NoticeBanner::Kind::Caution,
        u("Rotation comes before breathing in this routine. It usually feels better the other way "
          "round: breathing first loosens the ribs, and then the turn is easier and goes "
          "further.")));
    page->content()->addWidget(new NoticeBanner(
        NoticeBanner::Kind::Stop, u("Please stop here and get medical advice today.")));
    auto *card = new Card;
    card->content()->addWidget(
        new EmptyState(u("progress"), u("Your first chart appears after your first session."),
                       u("Start a session")));
    page->content()->addWidget(card);
    page->content()->addStretch();
    page->resize(1000, 1080);
    return page;
}

QWidget *player()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(40, 28, 40, 28);
    column->setSpacing(space::l);
    auto *bar = new SegmentBar;
    bar->setProgress(6, 2, 0.55);
    column->addWidget(bar);
    column->addWidget(secondaryLabel(u("3 of 6 · 7 min left")));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(40);
    middle->addWidget(new FigurePlaceholder(Position::Quadruped), 63);
    auto *side = new QVBoxLayout;
    side->addWidget(titleLabel(u("Cat-cow")));
    side->addWidget(secondaryLabel(u("Push the floor away and round the mid-back.")));
    auto *ring = new RingTimer;
    ring->setSeconds(23);
    ring->setProgress(0.62);
    ring->setBreath(0.4);
    ring->setCaption(u("Breathe out"));
    side->addWidget(ring, 1);
    auto *next = new QLabel(u("Next: Open book, left side"));
    side->addWidget(next);
    middle->addLayout(side, 37);
    column->addLayout(middle, 1);
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const char *text, const char *hint, ButtonKind kind, int width) {
        auto *one = button(text, kind);
        setKeyHint(one, u(hint));
        one->setMinimumWidth(width);
        buttons->addWidget(one);
    };
    add("It hurts", "P", ButtonKind::Player, 160);
    buttons->addStretch();
    add("Back", "←", ButtonKind::Player, 120);
    add("Pause", "Space", ButtonKind::PlayerPrimary, 220);
    add("Skip", "→", ButtonKind::Player, 120);
    buttons->addStretch();
    add("Finish", "Esc", ButtonKind::Player, 160);
    column->addLayout(buttons);
    page->resize(1280, 800);
    return page;
}

QWidget *drawings()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    auto *places = new Card(u("Where do you feel it?"));
    auto *map = new BackMap;
    map->setPlaces({{5, BackSide::Left}, {6, BackSide::Left}, {6, BackSide::Middle}});
    places->content()->addWidget(map);
    row->addWidget(places, 2);
    auto *grid = new QGridLayout;
    int at = 0;
    for (const auto &[position, word] : EnumNames<Position>::table) {
        grid->addWidget(new FigurePlaceholder(position), at / 3, at % 3);
        ++at;
    }
    row->addLayout(grid, 3);
    page->resize(1100, 560);
    map->setFocus();
    return page;
}

QWidget *shell()
{
    auto *undo = new QUndoStack;
    auto *window = new MainWindow(*undo);
    undo->setParent(window);
    const std::pair<const char *, const char *> pages[] = {
        {"today", "Today"},       {"library", "Library"},   {"plan", "Plan"},
        {"symptoms", "Symptoms"}, {"progress", "Progress"}, {"report", "Report"}};
    for (const auto &[id, title] : pages) {
        const QString text = u(title);
        window->addPage({u(id), text, u(id)}, [text] {
            auto *page = new PageScaffold(text);
            auto *card = new Card(u("A card"));
            auto *strip = week();
            card->content()->addWidget(strip);
            page->content()->addWidget(card);
            auto *tall = new Card(u("Another"));
            tall->content()->addSpacing(700);
            page->content()->addWidget(tall);
            return page;
        });
    }
    window->addPage({u("settings"), u("Settings"), u("settings"), true},
                    [] { return new QWidget; });
    window->showPage(u("plan"));
    window->sidebar()->setBadge(u("Demo"));
    window->resize(900, 640);
    window->showToast(u("Entry deleted"), true);
    return window;
}

QWidget *table()
{
    auto *model = new QStandardItemModel(12, 3);
    model->setHorizontalHeaderLabels({u("Day"), u("Pain"), u("Seven-day median")});
    for (int r = 0; r < 12; ++r) {
        model->setItem(r, 0, new QStandardItem(u("%1 February").arg(r + 1)));
        model->setItem(r, 1, new QStandardItem(QString::number(r % 4)));
        model->setItem(r, 2, new QStandardItem(u("3")));
    }
    auto *dialog = new TableDialog(u("Pain, last 6 weeks"), model);
    model->setParent(dialog);
    return dialog;
}

} // namespace

std::vector<GalleryPage> galleryPages()
{
    return {{u("controls"), controls}, {u("widgets"), widgets}, {u("player"), player},
            {u("drawings"), drawings}, {u("shell"), shell},     {u("table"), table}};
}

} // namespace midback::test
