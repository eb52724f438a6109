#include "tests/support/GeneratorParts.h"
#include "tests/support/Generators.h"

namespace midback::test {

namespace {

rc::Gen<SafetyReply> replies(SafetyQuestion question)
{
    return rc::gen::map(
        rc::gen::pair(words<SafetyAnswer>(), orNothing(words<SafetyAnswer>())),
        [question](const std::pair<SafetyAnswer, std::optional<SafetyAnswer>> &parts) {
            SafetyReply reply{parts.first, {}};
            if (asksFollowUp(question, reply.answer))
                reply.followUp = parts.second;
            return reply;
        });
}

rc::Gen<SafetyAnswers> safetyAnswers()
{
    return rc::gen::exec([] {
        SafetyAnswers answers;
        for (const SafetyQuestion question : enumValues<SafetyQuestion>())
            answers.insert(question, *replies(question));
        return answers;
    });
}

rc::Gen<QString> testIds()
{
    return rc::gen::oneOf(rc::gen::just(QStringLiteral("st-side")),
                          rc::gen::just(QStringLiteral("st-hilo")), names());
}

} // namespace

rc::Gen<SafetyScreening> screenings()
{
    const auto check = rc::gen::build<SafetyCheck>(rc::gen::set(&SafetyCheck::on, dates()),
                                                   rc::gen::set(&SafetyCheck::by, texts()));
    return rc::gen::build<SafetyScreening>(
        rc::gen::set(&SafetyScreening::id, rc::gen::construct<SafetyScreeningId>(uuids())),
        rc::gen::set(&SafetyScreening::at, moments()),
        rc::gen::set(&SafetyScreening::answers, safetyAnswers()),
        rc::gen::set(&SafetyScreening::checked, orNothing(check)));
}

rc::Gen<SelfTestResult> selfTestResults()
{
    const auto tries = listOf(inRange(0, 10'001), 3);
    const auto lead = orNothing(words<BreathLead>());
    const auto activity =
        rc::gen::build<LimitedActivity>(rc::gen::set(&LimitedActivity::name, names()),
                                        rc::gen::set(&LimitedActivity::rating, inRange(0, 11)));
    return rc::gen::build<SelfTestResult>(
        rc::gen::set(&SelfTestResult::id, rc::gen::construct<SelfTestResultId>(uuids())),
        rc::gen::set(&SelfTestResult::at, moments()),
        rc::gen::set(&SelfTestResult::test, testIds()), rc::gen::set(&SelfTestResult::tries, tries),
        rc::gen::set(&SelfTestResult::left, tries), rc::gen::set(&SelfTestResult::right, tries),
        rc::gen::set(&SelfTestResult::lying, lead), rc::gen::set(&SelfTestResult::sitting, lead),
        rc::gen::set(&SelfTestResult::standing, lead),
        rc::gen::set(&SelfTestResult::activities, listOf(activity, 3)),
        rc::gen::set(&SelfTestResult::note, texts()));
}

rc::Gen<CoachEvent> coachEvents()
{
    return rc::gen::exec([] {
        CoachEvent event;
        event.id = CoachEventId(*uuids());
        event.at = *moments();
        event.kind = *words<CoachEventKind>();
        event.note = *texts();
        if (event.kind == CoachEventKind::KeepAsItWas) {
            event.line = *names();
            event.rung = *inRange(0, 100);
            event.level = *inRange(1, 4);
        } else if (event.kind == CoachEventKind::StageOverride) {
            event.stage = *words<Stage>();
        }
        return event;
    });
}

} // namespace midback::test
