#include "core/exchange/SymptomCsv.h"

#include "core/symptoms/SymptomEntry.h"

namespace midback {

Result<void> SymptomCsv::header()
{
    return m_csv.header({QStringLiteral("entry_id"), QStringLiteral("date"), QStringLiteral("at"),
                         QStringLiteral("pain"), QStringLiteral("phase"),
                         QStringLiteral("sensations"), QStringLiteral("places"),
                         QStringLiteral("note"), QStringLiteral("spread")});
}

Result<void> SymptomCsv::add(const SymptomEntry &entry)
{
    QStringList places;
    for (const BackPlace &place : entry.places)
        places.append(place.toString());
    m_csv.word(entry.id.toString())
        .day(entry.at.date)
        .instant(entry.at)
        .number(entry.pain)
        .word(enumWord(entry.phase))
        .words(enumWords(entry.sensations))
        .words(places)
        .text(entry.note)
        .words(enumWords(entry.spread));
    if (auto written = m_csv.endRow(); !written)
        return written;
    ++m_rows;
    return {};
}

} // namespace midback
