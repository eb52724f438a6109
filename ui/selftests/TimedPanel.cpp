#include "ui/selftests/TimedPanel.h"

#include "ui/selftests/AmountField.h"
#include "ui/selftests/AmountGrid.h"
#include "ui/selftests/SelfTestText.h"
#include "ui/theme/ButtonKind.h"
#include "ui/theme/Space.h"
#include "ui/widgets/BidiText.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/RingTimer.h"
#include "ui/widgets/SegmentedControl.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {

const QString leftId = QStringLiteral("left");
const QString rightId = QStringLiteral("right");
constexpr int buttonHeight = 44; // px, for somebody on the floor

} // namespace

TimedPanel::TimedPanel(SelfTestRun &run, QWidget *parent)
    : EntryPanel(run, parent)
    , m_wakeUp(new QTimer(this))
    , m_ring(new RingTimer)
    , m_start(new QPushButton)
    , m_hint(captionLabel())
    , m_fields(new AmountGrid(run))
{
    m_wakeUp->setSingleShot(true);
    m_wakeUp->setTimerType(Qt::PreciseTimer);
    connect(m_wakeUp, &QTimer::timeout, this, &TimedPanel::tick);
    m_ring->setFixedSize(m_ring->minimumSizeHint());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    if (run.test().sided) {
        m_side = new SegmentedControl(tr("Side"));
        m_side->addSegment(leftId, testSideText(TestSide::Left));
        m_side->addSegment(rightId, testSideText(TestSide::Right));
        connect(m_side, &SegmentedControl::currentChanged, this, [this](const QString &id) {
            this->run().setSide(id == leftId ? TestSide::Left : TestSide::Right);
        });
        column->addWidget(m_side, 0, Qt::AlignHCenter);
    }
    column->addWidget(m_ring, 0, Qt::AlignHCenter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::m);
    buttons->addStretch();
    buttons->addWidget(m_start);
    m_start->setMinimumHeight(buttonHeight);
    connect(m_start, &QPushButton::clicked, this, &TimedPanel::toggle);
    if (counts()) {
        m_count = new QPushButton(leftToRight(tr("+1")));
        m_count->setMinimumSize(2 * buttonHeight, buttonHeight);
        m_count->setAccessibleName(tr("One more"));
        connect(m_count, &QPushButton::clicked, &run, &SelfTestRun::countOne);
        buttons->addWidget(m_count);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    m_hint->setAlignment(Qt::AlignCenter);
    column->addWidget(m_hint);
    column->addWidget(m_fields);
    connect(m_fields, &EntryPanel::finished, this, &EntryPanel::finished);
    connect(&run, &SelfTestRun::changed, this, &TimedPanel::refresh);
    connect(&run, &SelfTestRun::timerEnded, this, &TimedPanel::onEnded);
    refresh();
}

void TimedPanel::toggle()
{
    if (run().timer().isActive()) {
        run().stopTimer();
        return;
    }
    run().startTimer();
    if (m_count)
        m_count->setFocus(Qt::OtherFocusReason); // so that Space counts
}

void TimedPanel::tick()
{
    run().poll();
    refresh();
}

void TimedPanel::refresh()
{
    const TestTimer &timer = run().timer();
    const bool active = timer.isActive();
    m_start->setText(active ? tr("Stop") : tr("Start"));
    // The one that matters until there is something to save.
    setButtonKind(m_start,
                  active || !run().fault().isEmpty() ? ButtonKind::Primary : ButtonKind::Secondary);
    if (m_count)
        m_count->setEnabled(active);
    if (m_side)
        m_side->setCurrent(run().side() == TestSide::Right ? rightId : leftId);
    m_fields->setEnabled(!active);
    if (counts()) {
        m_hint->setText(active ? tr("Space or +1 for every breath in; or count in your head.")
                        : run().stoppedEarly()
                            ? tr("Stopped before the time was over. Start again when you like.")
                            : tr("Afterwards, type the number if you counted in your head."));
    } else {
        m_hint->setText(tr("Five seconds to get into place, then it counts. Space stops it."));
    }
    showRing();
    schedule();
}

void TimedPanel::showRing()
{
    const TestTimer &timer = run().timer();
    const double length = double(timer.length().count());
    const TestTimer::Phase phase = timer.phase();
    if (phase == TestTimer::Phase::GetReady) {
        m_ring->setSeconds(timer.secondsLeft());
        m_ring->setProgress(0);
        m_ring->setCaption(tr("Get into place"));
        return;
    }
    const bool running = phase == TestTimer::Phase::Running;
    m_ring->setProgress(running ? timer.secondsGone() / length : 0);
    if (counts()) {
        m_ring->setSeconds(running ? timer.secondsLeft() : int(length));
        m_ring->setCaption(!running              ? tr("Ready")
                           : run().counted() > 0 ? tr("%1 counted").arg(run().counted())
                                                 : tr("Count"));
        return;
    }
    m_ring->setSeconds(running ? timer.secondsGone() : 0);
    m_ring->setCaption(running ? tr("Hold") : tr("Ready"));
}

void TimedPanel::onEnded()
{
    if (counts())
        m_fields->field(TestSide::Both, 0)->setFocus(Qt::TabFocusReason);
    else
        m_start->setFocus(Qt::OtherFocusReason);
}

void TimedPanel::focusGap()
{
    m_fields->focusGap();
}

void TimedPanel::focusStart()
{
    m_start->setFocus(Qt::OtherFocusReason);
}

void TimedPanel::schedule()
{
    const TestTimer &timer = run().timer();
    if (timer.isActive() && isVisible())
        m_wakeUp->start(timer.untilChange());
    else
        m_wakeUp->stop();
}

void TimedPanel::hideEvent(QHideEvent *event)
{
    run().cancelTimer();
    m_wakeUp->stop();
    EntryPanel::hideEvent(event);
}

} // namespace midback
