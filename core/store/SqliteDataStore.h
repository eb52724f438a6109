#pragma once

#include "core/data/DataStore.h"
#include "core/store/Database.h"
#include "core/store/FolderLock.h"
#include "core/store/SqliteCoachEventStore.h"
#include "core/store/SqliteOwnExerciseStore.h"
#include "core/store/SqliteOwnPictureStore.h"
#include "core/store/SqliteProfileStore.h"
#include "core/store/SqliteRoutineStore.h"
#include "core/store/SqliteSafetyScreeningStore.h"
#include "core/store/SqliteSelfTestStore.h"
#include "core/store/SqliteSessionStore.h"
#include "core/store/SqliteSymptomStore.h"
#include "core/store/SqliteWeekPlanStore.h"

namespace midback {

/// A person's data in `midback.sqlite` of one folder. Belongs to one thread.
class SqliteDataStore final : public DataStore {
public:
    /// Opens the data to work with; makes folder and file when there are none. Keeps any other
    /// Midback from writing there. Errors: Locked, ReadOnly, NotADatabase, NewerFormat, Damaged
    /// (see Salvage.h), Refused for a link; all leave the file as it is.
    static Result<std::unique_ptr<SqliteDataStore>> open(const QString &folder, const Clock &clock);

    /// For commands that only read, also beside a running Midback: every change fails with
    /// ReadOnly. NotFound when there is no data.
    static Result<std::unique_ptr<SqliteDataStore>> openReadOnly(const QString &folder,
                                                                 const Clock &clock);

    ProfileStore &profiles() override { return m_profiles; }
    RoutineStore &routines() override { return m_routines; }
    WeekPlanStore &plans() override { return m_plans; }
    SessionStore &sessions() override { return m_sessions; }
    SymptomStore &symptoms() override { return m_symptoms; }
    SafetyScreeningStore &screenings() override { return m_screenings; }
    SelfTestStore &selfTests() override { return m_selfTests; }
    CoachEventStore &coachEvents() override { return m_coachEvents; }
    OwnExerciseStore &ownExercises() override { return m_ownExercises; }
    OwnPictureStore &ownPictures() override { return m_ownPictures; }
    Result<void> atomically(const std::function<Result<void>()> &change) override;

    /// Rows that reads have left out so far because they are damaged. They stay in the file;
    /// checkData finds all of them at once.
    const QList<DamagedRow> &damagedRows() const { return m_work->damagedRows(); }

    /// A verified copy in the folder's `backups`; answers its path.
    Result<QString> backUp();

private:
    SqliteDataStore(const QString &folder, const Clock &clock, std::optional<FolderLock> lock,
                    std::unique_ptr<Database> database, std::unique_ptr<UnitOfWork> work);

    QString m_folder;
    const Clock &m_clock;
    std::optional<FolderLock> m_lock; // outlives the connection
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UnitOfWork> m_work;
    SqliteProfileStore m_profiles;
    SqliteRoutineStore m_routines;
    SqliteWeekPlanStore m_plans;
    SqliteSessionStore m_sessions;
    SqliteSymptomStore m_symptoms;
    SqliteSafetyScreeningStore m_screenings;
    SqliteSelfTestStore m_selfTests;
    SqliteCoachEventStore m_coachEvents;
    SqliteOwnExerciseStore m_ownExercises;
    SqliteOwnPictureStore m_ownPictures;
};

} // namespace midback
