#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace midback {

/// How many entries of a kind (as StoredAs::table) there are.
struct KindCount {
    QString kind;
    int count = 0;

    friend bool operator==(const KindCount &, const KindCount &) = default;
};

/// For people, what matters most first: "61 sessions, 214 symptom entries, 1 routine". Kinds of
/// which there are none are left out; "nothing" when there is none at all.
QString countText(const QList<KindCount> &counts);

} // namespace midback
