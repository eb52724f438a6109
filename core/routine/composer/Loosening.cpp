#include "core/routine/composer/Loosening.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/TermText.h"
#include "core/routine/composer/Attempt.h"

#include <QtCore/QCoreApplication>

namespace midback {

namespace {

struct Loosening {
    Q_DECLARE_TR_FUNCTIONS(Loosening)
};

/// A session for a loosened request, and what was loosened for it.
struct Found {
    QList<Constraint> loosened;
    ComposerRequest request;
    Attempt attempt;
};

class LooseningSearch {
public:
    LooseningSearch(const ComposerRequest &request, const Catalog &catalog,
                    const LadderIndex &ladders)
        : m_request(request)
        , m_catalog(catalog)
        , m_ladders(ladders)
    {
    }

    std::optional<Found> run() const
    {
        for (const Constraint one : enumValues<Constraint>()) {
            if (auto found = tryLoosening({one}))
                return found;
        }
        QList<Constraint> together;
        for (const Constraint one : enumValues<Constraint>()) {
            if (!isLimited(one))
                continue;
            together.append(one);
            if (together.size() < 2)
                continue;
            if (auto found = tryLoosening(together))
                return found;
        }
        return std::nullopt;
    }

private:
    bool isLimited(Constraint constraint) const
    {
        switch (constraint) {
        case Constraint::Equipment:
            return m_request.equipment.has_value();
        case Constraint::Positions:
            return m_request.positions.has_value();
        case Constraint::Minutes:
            return true;
        case Constraint::Stage:
            return m_request.stage < 4;
        case Constraint::Progress:
            return !m_request.currentRungs.isEmpty() || !m_request.reachedLevels.isEmpty();
        case Constraint::Conditions:
            return !m_request.conditions.isEmpty();
        }
        return false;
    }

    std::optional<Found> tryLoosening(const QList<Constraint> &loosened) const
    {
        ComposerRequest request = m_request;
        for (const Constraint one : loosened) {
            if (!isLimited(one))
                return std::nullopt;
            if (one == Constraint::Equipment)
                request.equipment.reset();
            else if (one == Constraint::Positions)
                request.positions.reset();
            else if (one == Constraint::Conditions)
                request.conditions.clear();
            else if (one == Constraint::Progress) {
                request.currentRungs.clear();
                request.reachedLevels.clear();
            }
        }
        return tryStages(request, loosened);
    }

    std::optional<Found> tryStages(ComposerRequest request, const QList<Constraint> &loosened) const
    {
        const int highest = loosened.contains(Constraint::Stage) ? 4 : m_request.stage;
        const int lowest = loosened.contains(Constraint::Stage) ? m_request.stage + 1 : highest;
        for (request.stage = lowest; request.stage <= highest; ++request.stage) {
            if (auto found = tryMinutes(request, loosened))
                return found;
        }
        return std::nullopt;
    }

    /// The nearest length first.
    std::optional<Found> tryMinutes(ComposerRequest request,
                                    const QList<Constraint> &loosened) const
    {
        if (!loosened.contains(Constraint::Minutes))
            return tryRequest(request, loosened);
        for (const int distance : {1, 2, 3, 5, 8, 12, 18, 25}) {
            for (const int minutes : {m_request.minutes + distance, m_request.minutes - distance}) {
                if (minutes < ComposerRequest::leastMinutes ||
                    minutes > ComposerRequest::mostMinutes)
                    continue;
                request.minutes = minutes;
                if (auto found = tryRequest(request, loosened))
                    return found;
            }
        }
        return std::nullopt;
    }

    std::optional<Found> tryRequest(const ComposerRequest &request,
                                    const QList<Constraint> &loosened) const
    {
        if (auto made = attempt(request, m_catalog, m_ladders))
            return Found{loosened, request, std::move(*made)};
        return std::nullopt;
    }

    const ComposerRequest &m_request;
    const Catalog &m_catalog;
    const LadderIndex &m_ladders;
};

/// The words, each once and in lower case, of what the session uses beyond what was allowed.
template<class Term, class TermsOf>
QString beyond(const Attempt &attempt, const QList<Term> &allowed, TermsOf termsOf)
{
    QStringList words;
    for (const ChosenExercise &chosen : attempt.chosen) {
        for (const Term term : termsOf(*chosen.exercise)) {
            const QString word = termText(term).toLower();
            if (!allowed.contains(term) && !words.contains(word))
                words.append(word);
        }
    }
    return words.join(QStringLiteral(", "));
}

/// What would do for one constraint, to stand behind "there is one".
QString remedy(Constraint constraint, const ComposerRequest &request, const Found &found)
{
    switch (constraint) {
    case Constraint::Equipment:
        return Loosening::tr("with this at hand too: %1")
            .arg(beyond(found.attempt, *request.equipment,
                        [](const Exercise &one) { return one.equipment; }));
    case Constraint::Positions:
        return Loosening::tr("with these positions too: %1")
            .arg(beyond(found.attempt, *request.positions,
                        [](const Exercise &one) { return QList<Position>{one.position}; }));
    case Constraint::Minutes:
        return Loosening::tr("with %1 minutes").arg(found.request.minutes);
    case Constraint::Stage:
        return Loosening::tr("in stage %1").arg(found.request.stage);
    case Constraint::Progress:
        return Loosening::tr("with exercises and doses that lie ahead of you");
    case Constraint::Conditions:
        return Loosening::tr("without these conditions, which a therapist can help to judge");
    }
    return {};
}

} // namespace

NothingFits whatToLoosen(const ComposerRequest &request, const Catalog &catalog,
                         const LadderIndex &ladders)
{
    const auto found = LooseningSearch(request, catalog, ladders).run();
    if (!found) {
        return {{},
                Loosening::tr("This catalogue has too few exercises for a session of %1 minutes.")
                    .arg(request.minutes)};
    }
    QStringList remedies;
    for (const Constraint one : found->loosened)
        remedies.append(remedy(one, request, *found));
    return {found->loosened,
            Loosening::tr("No session of %1 minutes fits all of this; there is one %2.")
                .arg(request.minutes)
                .arg(remedies.join(Loosening::tr(" and ")))};
}

} // namespace midback
