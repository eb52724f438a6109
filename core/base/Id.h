#pragma once

#include <QtCore/QString>
#include <QtCore/QUuid>

#include <cstddef>
#include <functional>

namespace midback {

/// The identity of an aggregate: a UUID (version 7 when we make it, so ids sort by creation).
/// `Tag` keeps the id of a routine from being passed where that of a session is meant.
template<class Tag>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    /// Null when `text` is not a UUID.
    static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }
    /// Lower-case, without braces: the form stored and exported.
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend std::size_t qHash(const Id &id, std::size_t seed = 0) noexcept
    {
        return ::qHash(id.m_uuid, seed);
    }

private:
    QUuid m_uuid;
};

using ProfileId = Id<struct ProfileTag>;
using RoutineId = Id<struct RoutineTag>;
using WeekPlanId = Id<struct WeekPlanTag>;
using SessionId = Id<struct SessionTag>;
using SymptomId = Id<struct SymptomTag>;
using SafetyScreeningId = Id<struct SafetyScreeningTag>;
using SelfTestResultId = Id<struct SelfTestResultTag>;
using CoachEventId = Id<struct CoachEventTag>;
using OwnExerciseId = Id<struct OwnExerciseTag>;
using OwnPictureId = Id<struct OwnPictureTag>;

} // namespace midback
