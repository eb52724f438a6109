#include "ui/library/LibraryModel.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/TermText.h"

namespace midback {

namespace {

template<class Term>
QString anyOf(const QList<Term> &terms)
{
    QStringList words;
    for (const Term term : terms)
        words.append(termText(term));
    return words.join(LibraryModel::tr(" or "));
}

} // namespace

LibraryModel::LibraryModel(const Catalog &catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_all(catalog)
    , m_results(&m_all)
{
}

QString LibraryModel::countText() const
{
    const int shown = m_results.rowCount();
    const int all = int(m_catalog.offered().size());
    return shown == all ? tr("%1 exercises").arg(all)
                        : tr("%1 of %2 exercises").arg(shown).arg(all);
}

QString LibraryModel::previous() const
{
    return m_trail.size() < 2 ? QString() : m_trail.at(m_trail.size() - 2);
}

void LibraryModel::open(const QString &exerciseId)
{
    if (exerciseId == current() || !m_catalog.exercise(exerciseId))
        return;
    m_trail.append(exerciseId);
    Q_EMIT currentChanged(exerciseId);
}

void LibraryModel::back()
{
    if (m_trail.isEmpty())
        return;
    m_trail.removeLast();
    Q_EMIT currentChanged(current());
}

void LibraryModel::backToList()
{
    if (m_trail.isEmpty())
        return;
    m_trail.clear();
    Q_EMIT currentChanged({});
}

void LibraryModel::refresh()
{
    m_all.refresh();
}

QString filterText(const ExerciseFilter &filter)
{
    QStringList parts;
    for (const QString &part :
         {anyOf(filter.planes), anyOf(filter.stages), anyOf(filter.positions)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (filter.atHand == QList{Equipment::None})
        parts.append(LibraryModel::tr("without equipment"));
    else if (!filter.atHand.isEmpty())
        parts.append(LibraryModel::tr("with %1 at hand").arg(anyOf(filter.atHand).toLower()));
    QStringList grades;
    for (const int grade : filter.difficulties)
        grades.append(QString::number(grade));
    if (!grades.isEmpty())
        parts.append(LibraryModel::tr("difficulty %1").arg(grades.join(LibraryModel::tr(" or "))));
    if (filter.deskFriendly)
        parts.append(LibraryModel::tr("at a desk"));
    if (filter.own)
        parts.append(LibraryModel::tr("yours"));
    if (filter.deleted)
        parts.append(LibraryModel::tr("deleted"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace midback
