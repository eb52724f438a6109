#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/session/JournalEvent.h"
#include "core/session/SessionSource.h"

#include <QtCore/QByteArray>

namespace midback {

/// The first line of a journal: which session it is and what its timeline is computed from.
struct JournalHeader {
    QString app; ///< version of the program that began it
    SessionId session;
    RoutineId routine; ///< null for a guided session or an exercise on its own
    QString routineName;
    Moment started;
    std::optional<int> painBefore; ///< 0 to 10
    SessionSource source;
    QByteArray timeline; ///< fingerprintOf what was played

    friend bool operator==(const JournalHeader &, const JournalHeader &) = default;
};

/// A journal as it was read. What follows the first line that does not hold is not in it.
struct Journal {
    enum class End {
        Whole,
        Torn,   ///< the last line was not finished
        Damaged ///< a line in the middle does not hold
    };

    JournalHeader header;
    QList<JournalEvent> events;
    End end = End::Whole;
    int badLine = 0;          ///< from 1; 0 when whole
    qsizetype soundBytes = 0; ///< how much of the text holds
    quint32 chain = 0;        ///< to go on from with JournalText
};

/// Writes the lines of one journal (docs/data-format.md). Each begins with a CRC-32 that goes on
/// from the line before, so that a flipped bit, a lost line and two in the wrong order all show.
class JournalText {
public:
    JournalText() = default;
    /// Goes on behind what was read.
    explicit JournalText(const Journal &journal) : m_chain(journal.chain) {}

    QByteArray header(const JournalHeader &header);
    QByteArray line(const JournalEvent &event);

private:
    QByteArray checked(const QByteArray &json);

    quint32 m_chain = 0;
};

/// Never crashes, whatever `text` is. Invalid for something else, NewerFormat, or Damaged when
/// there is no header and start to rely on; one plain sentence.
Result<Journal> journalFromText(const QByteArray &text);

} // namespace midback
