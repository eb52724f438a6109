#include "ui/decisions/DecisionBrowser.h"

#include "core/coach/CoachReading.h"
#include "ui/decisions/DecisionDelegate.h"
#include "ui/decisions/DecisionDetail.h"
#include "ui/decisions/DecisionListModel.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/HeadedList.h"
#include "ui/widgets/SegmentedControl.h"

#include <QtCore/QEvent>
#include <QtCore/QItemSelectionModel>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedLayout>

#include <algorithm>

namespace midback {

namespace {

constexpr int listWidth = 280;   // px, the least
constexpr int detailWidth = 280; // px, the least

/// A card whose content scrolls inside it; its ring shows that the content has the keyboard.
class ScrolledCard : public Card {
public:
    explicit ScrolledCard(QWidget *inner) : m_inner(inner)
    {
        setMinimumWidth(detailWidth);
        content()->setContentsMargins(space::xs, space::s, space::xs, space::s);
        inner->layout()->setContentsMargins(space::l, space::m, space::l, space::m);
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(inner);
        scroll->viewport()->setAutoFillBackground(false); // the card shows through
        inner->setAutoFillBackground(false);
        inner->installEventFilter(this);
        content()->addWidget(scroll);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        return Card::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent *event) override
    {
        Card::paintEvent(event);
        if (!m_inner->hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawFocusRing(painter, rect(), space::cardRadius, tokensOf(*this).focus);
    }

private:
    QWidget *m_inner;
};

/// The same decision in another report: what tells them apart, CoachDecision says.
bool isSame(const CoachDecision &one, const CoachReport &report, const CoachDecision &other,
            const CoachReport &otherReport)
{
    return one.date == other.date && one.line == other.line && one.rule == other.rule &&
           one.item == other.item &&
           report.sessions.value(one.session) == otherReport.sessions.value(other.session);
}

} // namespace

DecisionBrowser::DecisionBrowser(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_model(new DecisionListModel(this))
    , m_list(new HeadedList)
    , m_detail(new DecisionDetail)
    , m_shown(new SegmentedControl(tr("Which decisions")))
    , m_line(new QComboBox)
    , m_stack(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(filterRow());
    m_stack->addWidget(new EmptyState(QStringLiteral("filter"),
                                      tr("Nothing was changed here. Choose “All” to see every "
                                         "decision.")));
    m_stack->addWidget(buildPair());
    column->addLayout(m_stack, 1);
    connect(m_shown, &SegmentedControl::currentChanged, this, &DecisionBrowser::applyFilter);
    connect(m_line, &QComboBox::activated, this, &DecisionBrowser::applyFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DecisionBrowser::showCurrent);
    connect(m_detail, &DecisionDetail::keepRequested, this, &DecisionBrowser::keepRequested);
}

DecisionBrowser::~DecisionBrowser() = default;

QWidget *DecisionBrowser::filterRow()
{
    m_shown->addSegment(QStringLiteral("changes"), tr("Only changes"));
    m_shown->addSegment(QStringLiteral("all"), tr("All"));
    m_line->setAccessibleName(tr("Line of exercises"));
    m_line->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    line->addWidget(m_shown);
    line->addWidget(m_line);
    line->addStretch();
    return row;
}

QWidget *DecisionBrowser::buildPair()
{
    m_list->setItemDelegate(new DecisionDelegate(m_list));
    m_list->setAccessibleName(tr("Decisions"));
    m_list->setModel(m_model);
    auto *listCard = new Card;
    listCard->setMinimumWidth(listWidth);
    listCard->content()->setContentsMargins(space::xs, space::s, space::xs, space::s);
    listCard->content()->addWidget(m_list, 1);

    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(listCard, 1);
    row->addWidget(new ScrolledCard(m_detail), 1);
    return pair;
}

void DecisionBrowser::setReading(std::shared_ptr<const CoachReading> reading)
{
    const std::shared_ptr<const CoachReading> old = std::exchange(m_reading, std::move(reading));
    fillLines();
    m_model->setReading(m_reading);
    int same = CoachDecision::none;
    if (old && m_reading) {
        const auto &all = m_reading->report.decisions;
        const auto it = std::find_if(all.cbegin(), all.cend(), [&](const CoachDecision &one) {
            return isSame(one, m_reading->report, m_chosen, old->report);
        });
        same = it == all.cend() ? CoachDecision::none : int(it - all.cbegin());
    }
    choose(same);
}

/// The lines that there are decisions about.
void DecisionBrowser::fillLines()
{
    const QString chosen = m_line->currentData().toString();
    m_line->clear();
    m_line->addItem(tr("All lines"), QString());
    if (m_reading) {
        for (const LineReport &line : m_reading->report.lines) {
            if (line.exposures > 0)
                m_line->addItem(line.title, line.id);
        }
    }
    m_line->setCurrentIndex(std::max(0, m_line->findData(chosen)));
}

void DecisionBrowser::applyFilter()
{
    const int before = m_model->decisionAt(m_list->currentIndex());
    m_model->setFilter(m_shown->current() == QLatin1String("all")
                           ? DecisionListModel::Shown::All
                           : DecisionListModel::Shown::Changes,
                       m_line->currentData().toString());
    choose(before);
}

void DecisionBrowser::choose(int decision)
{
    QModelIndex index = m_model->indexOf(decision);
    if (!index.isValid())
        index = m_model->first();
    m_stack->setCurrentIndex(index.isValid() ? 1 : 0);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    showCurrent();
}

void DecisionBrowser::showCurrent()
{
    const int decision = m_model->decisionAt(m_list->currentIndex());
    m_detail->setVisible(decision != CoachDecision::none);
    if (decision == CoachDecision::none)
        return;
    m_chosen = m_reading->report.decisions.at(decision);
    m_detail->setStory(decisionStory(*m_reading, m_catalog, decision, locale()));
}

} // namespace midback
