#pragma once

#include "core/base/Id.h"
#include "ui/shell/PageContext.h"
#include "ui/today/TodayModel.h"
#include "ui/widgets/PageScaffold.h"

class QBoxLayout;
class QTimer;

namespace midback {

class ChangesCard;
class CoachLog;
class HeroCard;
class LinkButton;
class MorningCard;
class NoticeBanner;
class PainNowCard;
class PainScale;
class PainSparkline;
class SafetyBanner;
class SixWeeksCard;
class SymptomLog;
class WeekCard;
class WeekStrip;
struct SafetyStatus;
struct SessionRecord;

/// The page a day begins with: the routine of today with one button, pain now, the week, what
/// the coach changed and why, and the last six weeks of pain. Reads on show only what it shows; the
/// coach and the six weeks follow after the first picture.
class TodayPage : public PageScaffold {
    Q_OBJECT

public:
    explicit TodayPage(const PageContext &context, QWidget *parent = nullptr);
    ~TodayPage() override;

    /// Tells that this session was found unfinished at the start; the caller has ended it.
    void showInterrupted(const SessionRecord &session);

    /// What the safety questions say; nothing until it is told.
    void setSafety(const SafetyStatus &status, const QString &country);

    HeroCard *hero() const { return m_hero; }
    PainScale *painScale() const;
    WeekStrip *weekStrip() const;
    PainSparkline *sparkline() const;
    NoticeBanner *banner() const { return m_banner; }
    MorningCard *morningCard() const { return m_morning; }
    /// These three are filled after the first paint.
    ChangesCard *changesCard() const { return m_changes; }
    NoticeBanner *planNotice() const { return m_planNotice; }
    NoticeBanner *flareNotice() const { return m_flareNotice; }
    LinkButton *flareLink() const;

Q_SIGNALS:
    void startRequested(const RoutineId &routine);
    /// There is no routine yet and the person would like one.
    void buildRequested();
    /// The person wants to answer the safety questions.
    void questionsRequested();
    /// The person wants to tell that they have been checked.
    void standingRequested();
    /// Something was done that can be undone.
    void undoOffered(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectCoach();
    void onStoreChanged();
    void refresh();
    void showHero();
    /// What takes longer to read than a picture may take: it waits until one is drawn, and is read
    /// once however much changed.
    void refreshAfterPaint();
    void refreshSparkline();
    void refreshCoach();
    void offerFlare();
    void answerMorning(int pain);
    /// The scale that a digit is meant for.
    PainScale *digitScale() const;

    PageContext m_context;
    TodayModel m_model;
    TodayState m_state; ///< as it was read last
    SymptomLog *m_log;
    CoachLog *m_coachLog;
    NoticeBanner *m_banner;
    SafetyBanner *m_safety;
    NoticeBanner *m_planNotice;
    NoticeBanner *m_flareNotice;
    MorningCard *m_morning;
    HeroCard *m_hero;
    ChangesCard *m_changes;
    QBoxLayout *m_pair; ///< pain and week, side by side where there is room
    PainNowCard *m_pain;
    WeekCard *m_week;
    SixWeeksCard *m_sixWeeks;
    QTimer *m_afterPaint;
    std::optional<RoutineBrief> m_advised; ///< what the planned routine becomes, as told last
    bool m_painted = false;
};

} // namespace midback
