#include "core/symptoms/ConditionFilter.h"

#include "core/symptoms/ConditionNotes.h"
#include "core/symptoms/ConditionText.h"

#include <algorithm>

namespace midback {

namespace {

/// What one condition says about one exercise.
struct Finding {
    Fit fit = Fit::Allowed;
    QString what;
};

bool has(const Exercise &exercise, const char *caution)
{
    return exercise.cautions.contains(QLatin1String(caution));
}

/// Whether ribs and spine move or are held away from the middle, rather than kept still.
bool movesTheSpine(const Exercise &exercise)
{
    const bool beyondBreath = std::any_of(exercise.planes.begin(), exercise.planes.end(),
                                          [](Plane plane) { return plane != Plane::Breathing; });
    return beyondBreath && exercise.action != Action::Resist;
}

// What H asks for and no caution of the catalogue says.
QList<Finding> extraFindings(HealthCondition condition, const Exercise &exercise)
{
    switch (condition) {
    case HealthCondition::Osteoporosis:
        // "No fast or loaded twist": twists of the strength stage carry a load.
        if (has(exercise, "osteoporosis-rotation") && exercise.stage == Stage::Strength)
            return {{Fit::Excluded, ConditionText::tr("twisting under load")}};
        return {};
    case HealthCondition::SpinalFusion:
        if (movesTheSpine(exercise)) {
            return {{Fit::Modified, ConditionText::tr("only as far as your surgeon or "
                                                      "physiotherapist has said")}};
        }
        return {};
    case HealthCondition::Hypermobility:
        if (exercise.stage == Stage::Mobility && exercise.action == Action::HoldPosition) {
            return {{Fit::Modified, ConditionText::tr("move in and out under control instead of "
                                                      "holding at the end")}};
        }
        return {};
    default:
        return {};
    }
}

QList<Finding> findingsOf(HealthCondition condition, const Exercise &exercise,
                          const Catalog &catalog)
{
    QList<Finding> findings = extraFindings(condition, exercise);
    const QStringList cautions = cautionsOf(condition);
    for (const QString &id : cautions) {
        const Caution *caution = catalog.caution(id);
        if (!caution || !exercise.cautions.contains(id))
            continue;
        if (caution->handling == CautionHandling::Exclude)
            findings.append({Fit::Excluded, caution->meaning});
        else
            findings.append({Fit::Modified, howToText(*caution)});
    }
    return findings;
}

QString noteText(HealthCondition condition, const Finding &finding)
{
    const QString format = finding.fit == Fit::Excluded
                               ? ConditionText::tr("%1: left out, because of %2.")
                               : ConditionText::tr("%1: %2.");
    return format.arg(healthConditionText(condition), finding.what);
}

} // namespace

QStringList cautionsOf(HealthCondition condition)
{
    const auto ids = [](std::initializer_list<const char *> words) {
        QStringList list;
        for (const char *word : words)
            list.append(QLatin1String(word));
        return list;
    };
    switch (condition) {
    case HealthCondition::Osteoporosis:
        return ids({"osteoporosis-flexion", "osteoporosis-compression", "osteoporosis-rotation",
                    "osteoporosis-prone"});
    case HealthCondition::HeightLoss:
    case HealthCondition::Steroids:
        return ids({"osteoporosis-flexion", "osteoporosis-compression"});
    case HealthCondition::Pregnancy:
        return ids({"pregnancy-supine", "pregnancy-prone"});
    case HealthCondition::Glaucoma:
    case HealthCondition::BloodPressure:
        return ids({"glaucoma-head-down", "hypertension-breath-hold"});
    case HealthCondition::LowBloodPressure:
        return ids({"hypotension"});
    case HealthCondition::HeartOrLung:
        return ids({"breathlessness", "hypertension-breath-hold"});
    case HealthCondition::Vertigo:
        return ids({"vertigo-positional", "glaucoma-head-down"});
    case HealthCondition::Reflux:
        return ids({"reflux"});
    case HealthCondition::Shoulder:
        return ids({"shoulder-overhead", "shoulder-end-range", "shoulder-weightbearing"});
    case HealthCondition::Wrist:
        return ids({"wrist-weightbearing"});
    case HealthCondition::Knee:
        return ids({"knee-kneeling", "hip-flexion-deep"});
    case HealthCondition::Hip:
        return ids({"hip-flexion-deep"});
    case HealthCondition::Neck:
        return ids({"neck-extension"});
    case HealthCondition::LowBack:
        return ids({"lumbar-extension-sensitive"});
    case HealthCondition::Balance:
        return ids({"balance-standing"});
    case HealthCondition::RibInjury:
        return ids({"rib-fracture-recent", "osteoporosis-compression"});
    case HealthCondition::RecentSurgery:
        return ids({"abdominal-surgery-recent"});
    case HealthCondition::SpinalFusion:
        return ids({"osteoporosis-compression"});
    case HealthCondition::Scoliosis:
        return ids({"scoliosis-asymmetric"});
    case HealthCondition::Hypermobility:
        return ids({"shoulder-end-range"});
    }
    return {};
}

ConditionVerdict verdictOn(const Exercise &exercise, const QList<HealthCondition> &conditions,
                           const Catalog &catalog)
{
    ConditionVerdict verdict;
    for (const HealthCondition condition : conditions) {
        const QList<Finding> findings = findingsOf(condition, exercise, catalog);
        for (const Finding &finding : findings) {
            if (finding.fit < verdict.fit)
                continue;
            if (finding.fit > verdict.fit)
                verdict = {finding.fit, {}, {}};
            if (!verdict.because.contains(condition))
                verdict.because.append(condition);
            const QString note = noteText(condition, finding);
            if (!verdict.notes.contains(note))
                verdict.notes.append(note);
        }
    }
    return verdict;
}

ConditionSummary summaryOf(HealthCondition condition, const Catalog &catalog)
{
    ConditionSummary summary;
    for (const Exercise *exercise : catalog.offered()) {
        const QList<Finding> findings = findingsOf(condition, *exercise, catalog);
        if (findings.isEmpty())
            continue;
        if (std::any_of(findings.begin(), findings.end(),
                        [](const Finding &one) { return one.fit == Fit::Excluded; })) {
            ++summary.leftOut;
            continue;
        }
        ++summary.kept;
        for (const Finding &finding : findings) {
            if (!summary.how.contains(finding.what))
                summary.how.append(finding.what);
        }
    }
    return summary;
}

QString conditionSummaryText(HealthCondition condition, const Catalog &catalog)
{
    const ConditionSummary summary = summaryOf(condition, catalog);
    QStringList sentences;
    if (summary.leftOut == 1)
        sentences.append(ConditionText::tr("Leaves out 1 exercise."));
    else if (summary.leftOut > 1)
        sentences.append(ConditionText::tr("Leaves out %1 exercises.").arg(summary.leftOut));
    if (summary.kept > 0) {
        const QString how = summary.how.join(QStringLiteral("; "));
        sentences.append(summary.kept == 1
                             ? ConditionText::tr("1 stays in its smallest dose: %1.").arg(how)
                             : ConditionText::tr("%1 stay in their smallest dose: %2.")
                                   .arg(QString::number(summary.kept), how));
    }
    if (const QString stop = conditionStopText(condition); !stop.isEmpty())
        sentences.append(stop);
    return sentences.join(QLatin1Char(' '));
}

QString conditionStopText(HealthCondition condition)
{
    switch (condition) {
    case HealthCondition::Pregnancy:
        return ConditionText::tr("Stop and ask for help at bleeding, breathlessness before "
                                 "effort, dizziness, headache, chest pain or calf pain.");
    default:
        return {};
    }
}

} // namespace midback
