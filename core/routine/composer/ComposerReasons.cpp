#include "core/routine/composer/ComposerReasons.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/TermText.h"
#include "core/routine/SessionRules.h"
#include "core/routine/composer/ContributorWeights.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace midback {

namespace {

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(ComposerReasons)
};

bool shareDirection(const Exercise &a, const Exercise &b)
{
    const QList<Plane> directions = directionsOf(a);
    return std::any_of(directions.begin(), directions.end(),
                       [&](Plane plane) { return b.hasPlane(plane); });
}

template<class Term>
QString wordsOf(const QList<Term> &terms)
{
    QStringList words;
    for (const Term term : terms)
        words.append(termText(term).toLower());
    return words.join(QStringLiteral(", "));
}

/// Whether last week had clearly less of the exercise's directions than it should.
bool lackedLastWeek(const Exercise &exercise, const ComposerRequest &request)
{
    constexpr int clearly = 1200; // thousandths
    const QList<Plane> directions = directionsOf(exercise);
    return std::any_of(directions.begin(), directions.end(), [&](Plane plane) {
        return coverageFactor(plane, request.lastWeekSeconds) >= clearly;
    });
}

int firstStrengthStage()
{
    int stage = 1;
    while (stage < 4 && stagePercent(stage, Stage::Strength) == 0)
        ++stage;
    return stage;
}

} // namespace

ComposerReasons::ComposerReasons(const ComposerRequest &request, const Catalog &catalog,
                                 const Attempt &attempt)
    : m_request(request)
    , m_catalog(catalog)
    , m_attempt(attempt)
{
}

const Candidate &ComposerReasons::candidateOf(const Exercise &exercise) const
{
    const QList<Candidate> &all = m_attempt.filtered.candidates;
    return *std::find_if(all.begin(), all.end(),
                         [&](const Candidate &one) { return one.exercise == &exercise; });
}

/// The last mobility exercise before it that shares a direction.
const Exercise *ComposerReasons::loosenedBefore(qsizetype index) const
{
    const Exercise &exercise = *m_attempt.chosen.at(index).exercise;
    for (qsizetype i = index - 1; i >= 0; --i) {
        const Exercise *before = m_attempt.chosen.at(i).exercise;
        if (before->stage == Stage::Mobility && shareDirection(*before, exercise))
            return before;
    }
    return nullptr;
}

ItemReason ComposerReasons::placeOf(qsizetype index) const
{
    const Exercise &exercise = *m_attempt.chosen.at(index).exercise;
    switch (exercise.stage) {
    case Stage::Breathing:
        return ItemReason::Breathing;
    case Stage::Mobility:
        return exercise.hasPlane(Plane::Rotation) ? ItemReason::Rotation : ItemReason::Direction;
    case Stage::Alignment:
        return loosenedBefore(index) ? ItemReason::NewRange : ItemReason::Alignment;
    case Stage::Strength:
        return loosenedBefore(index) ? ItemReason::NewRange : ItemReason::Strength;
    }
    return ItemReason::Breathing;
}

QString ComposerReasons::placeSentence(ItemReason place, qsizetype index) const
{
    const Exercise &exercise = *m_attempt.chosen.at(index).exercise;
    switch (place) {
    case ItemReason::Breathing:
        return index == 0
                   ? Reasons::tr("A session begins with the breath, which prepares the rest.")
                   : Reasons::tr("Breathing has about %1% of a session in stage %2.")
                         .arg(stagePercent(m_request.stage, Stage::Breathing))
                         .arg(m_request.stage);
    case ItemReason::Rotation:
        return Reasons::tr("Rotation matters most for the mid-back, so it has the largest share.");
    case ItemReason::Direction:
        return Reasons::tr("Loosens the mid-back in another direction: %1.")
            .arg(wordsOf(directionsOf(exercise)));
    case ItemReason::NewRange:
        return Reasons::tr("Uses the range that “%1” has just loosened.")
            .arg(loosenedBefore(index)->name);
    case ItemReason::Alignment:
        return Reasons::tr("Ribs and shoulder blades come after mobility.");
    default:
        return Reasons::tr("Controlled strength ends the session.");
    }
}

ComposedItem ComposerReasons::item(qsizetype index) const
{
    const ChosenExercise &chosen = m_attempt.chosen.at(index);
    const Exercise &exercise = *chosen.exercise;
    const Candidate &candidate = candidateOf(exercise);
    const Dose &dose = exercise.doseLevels[std::size_t(chosen.level - 1)];
    const ItemReason place = placeOf(index);
    ComposedItem item{
        {exercise.id, dose}, chosen.level, dose.totalSeconds(exercise.sided), {place}, {}};
    QStringList sentences{placeSentence(place, index)};
    const QList<Contributor> contributors =
        matchingContributors(exercise, candidate.ladders, m_request.contributors);
    if (!contributors.isEmpty()) {
        item.reasons.append(ItemReason::Contributor);
        sentences.append(
            Reasons::tr("It counts for more because of: %1.").arg(wordsOf(contributors)));
    }
    if (lackedLastWeek(exercise, m_request)) {
        item.reasons.append(ItemReason::LastWeek);
        sentences.append(Reasons::tr("The last week had little of this direction."));
    }
    if (!candidate.gentleFor.isEmpty()) {
        item.reasons.append(ItemReason::Gentle);
        sentences.append(
            Reasons::tr("The smallest dose, slowly and within comfort, because of: %1.")
                .arg(meaningsOf(candidate.gentleFor, m_catalog)));
    }
    item.sentence = sentences.join(QLatin1Char(' '));
    return item;
}

QString ComposerReasons::notNeeded(const Exercise &exercise) const
{
    const Candidate &candidate = candidateOf(exercise);
    for (const ChosenExercise &chosen : m_attempt.chosen) {
        for (const Ladder *ladder : candidate.ladders) {
            if (ladder->rungs.contains(chosen.exercise->id))
                return Reasons::tr("Fits as well; “%1” of the same ladder has the place today.")
                    .arg(chosen.exercise->name);
        }
    }
    return Reasons::tr("Fits as well; the time is filled without it today.");
}

QString ComposerReasons::sentenceOf(const LeftOut &one) const
{
    const Exercise &exercise = *m_catalog.exercise(one.exerciseId);
    switch (one.reason) {
    case LeftOutReason::Condition: {
        const auto effect = cautionEffect(exercise, m_request.conditions, m_catalog);
        return Reasons::tr("Left out because of: %1.").arg(meaningsOf(effect.cautions, m_catalog));
    }
    case LeftOutReason::Position:
        return Reasons::tr("“%1” is not among your positions.").arg(termText(exercise.position));
    case LeftOutReason::Equipment: {
        QList<Equipment> missing = exercise.equipment;
        missing.removeIf([&](Equipment piece) { return m_request.equipment->contains(piece); });
        return Reasons::tr("Not at hand: %1.").arg(wordsOf(missing));
    }
    case LeftOutReason::CurrentRung:
        return Reasons::tr("Comes later: it is further up its ladder than you are.");
    case LeftOutReason::Difficulty:
        return Reasons::tr("Comes later: stage %1 goes up to difficulty %2.")
            .arg(m_request.stage)
            .arg(hardestOf(m_request.stage));
    case LeftOutReason::NoStrengthYet:
        return Reasons::tr("Comes later: strength begins in stage %1.").arg(firstStrengthStage());
    case LeftOutReason::NotAStrengthDay:
        return Reasons::tr("Today is no strength day.");
    case LeftOutReason::StrengthYesterday:
        return Reasons::tr("Its ladder had strength work yesterday and rests for a day.");
    case LeftOutReason::NotNeeded:
        return notNeeded(exercise);
    }
    return {};
}

QList<LeftOut> ComposerReasons::leftOut() const
{
    QHash<QString, LeftOutReason> ruledOut;
    for (const LeftOut &one : m_attempt.filtered.leftOut)
        ruledOut.insert(one.exerciseId, one.reason);
    QList<LeftOut> result;
    for (const Exercise &exercise : m_catalog.exercises()) {
        const bool chosen =
            std::any_of(m_attempt.chosen.begin(), m_attempt.chosen.end(),
                        [&](const ChosenExercise &one) { return one.exercise == &exercise; });
        if (chosen || exercise.own)
            continue;
        LeftOut one{exercise.id, ruledOut.value(exercise.id, LeftOutReason::NotNeeded), {}};
        one.sentence = sentenceOf(one);
        result.append(one);
    }
    return result;
}

QStringList ComposerReasons::notes() const
{
    QStringList notes;
    if (!m_attempt.problem.rotationPossible) {
        notes.append(Reasons::tr("No rotation is left within these limits, so mobility uses the "
                                 "other directions."));
    }
    for (const Stage stage : {Stage::Alignment, Stage::Strength}) {
        const bool strengthRests = stage == Stage::Strength && !m_request.strengthDay;
        if (stagePercent(m_request.stage, stage) == 0 || strengthRests)
            continue;
        if (m_attempt.problem.stageTargets[std::size_t(stage)] == 0) {
            notes.append(Reasons::tr("No exercise for “%1” is left within these limits; its time "
                                     "goes to the rest.")
                             .arg(termText(stage)));
        }
    }
    // clinical-facts H; not where attention to the breath is itself the trouble.
    if (m_request.contributors.contains(Contributor::ChestBreathing) &&
        !m_request.conditions.contains(QStringLiteral("breathlessness")))
        notes.append(Reasons::tr("Take two quiet belly breaths before each exercise."));
    return notes;
}

} // namespace midback
