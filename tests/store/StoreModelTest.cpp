// Laws: SQLite does what the model in memory does, whatever happens; and what is written reads
// back as the same bytes.
#include "core/base/CanonicalJson.h"
#include "core/base/JsonReader.h"
#include "core/store/DataCheck.h"
#include "core/store/StoredAs.h"
#include "tests/store/Backends.h"
#include "tests/support/Generators.h"

#include <rapidcheck/gtest.h>

using namespace midback;
using namespace midback::test;

namespace {

template<class T>
void staysTheSame(const T &value)
{
    const QByteArray bytes = canonicalJson(toJson(value));
    const Result<QJsonObject> json = parseJsonObject(bytes);
    RC_ASSERT(json.ok());
    const Result<T> read = StoredAs<T>::fromJson(*json);
    RC_ASSERT(read.ok());
    RC_ASSERT(*read == value);
    RC_ASSERT(canonicalJson(toJson(*read)) == bytes);
}

RC_GTEST_PROP(AggregateJson, ReadsBackAsTheSameBytes, ())
{
    staysTheSame(*profiles());
    staysTheSame(*routines());
    staysTheSame(*weekPlans());
    staysTheSame(*sessions());
    staysTheSame(*symptoms());
    staysTheSame(*screenings());
    staysTheSame(*selfTestResults());
    staysTheSame(*coachEvents());
    staysTheSame(*ownExercises());
    staysTheSame(*ownPictures());
}

using Step = std::function<Result<void>(DataStore &)>;

template<class T>
rc::Gen<Step> steps(const rc::Gen<T> &aggregates)
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 4), aggregates),
                        [](const std::pair<int, T> &parts) {
                            const auto &[kind, aggregate] = parts;
                            if (kind == 0) {
                                return Step([id = aggregate.id](DataStore &data) {
                                    return storeOf(data, T()).remove(id);
                                });
                            }
                            return Step([aggregate = aggregate](DataStore &data) {
                                return storeOf(data, T()).save(aggregate);
                            });
                        });
}

rc::Gen<Step> anyStep()
{
    return rc::gen::oneOf(steps(profiles()), steps(routines()), steps(weekPlans()),
                          steps(sessions()), steps(symptoms()), steps(screenings()),
                          steps(selfTestResults()), steps(coachEvents()), steps(ownExercises()),
                          steps(ownPictures()));
}

template<class T>
void compare(DataStore &model, DataStore &real)
{
    const QList<T> all = storeOf(model, T()).all().value();
    RC_ASSERT(storeOf(real, T()).all().value() == all);
    for (const QUuid &uuid : *rc::gen::container<std::vector<QUuid>>(4, uuids())) {
        const typename AggregateStore<T>::IdType id(uuid);
        RC_ASSERT(storeOf(real, T()).versions(id).value() ==
                  storeOf(model, T()).versions(id).value());
    }
}

void compareAll(DataStore &model, DataStore &real)
{
    compare<Profile>(model, real);
    compare<Routine>(model, real);
    compare<WeekPlan>(model, real);
    compare<SessionRecord>(model, real);
    compare<SymptomEntry>(model, real);
    compare<SafetyScreening>(model, real);
    compare<SelfTestResult>(model, real);
    compare<CoachEvent>(model, real);
    compare<OwnExercise>(model, real);
    compare<OwnPicture>(model, real);
    const QDate from = *dates();
    const QDate to = *dates();
    RC_ASSERT(real.sessions().between(from, to).value() ==
              model.sessions().between(from, to).value());
    RC_ASSERT(real.sessions().summaries({}, to).value() ==
              model.sessions().summaries({}, to).value());
    RC_ASSERT(real.sessions().running().value() == model.sessions().running().value());
    RC_ASSERT(real.symptoms().between(from, to).value() ==
              model.symptoms().between(from, to).value());
    RC_ASSERT(real.symptoms().scores(from, {}).value() ==
              model.symptoms().scores(from, {}).value());
    for (const char *test : {"st-side", "\uFFFE"}) {
        const QString id = QString::fromUtf8(test);
        RC_ASSERT(real.selfTests().ofTest(id).value() == model.selfTests().ofTest(id).value());
    }
}

RC_GTEST_PROP(StoreModel, SqliteDoesWhatTheModelDoes, ())
{
    FakeDataStore model;
    TempFolder folder;
    auto real = folder.open();
    const int rounds = *rc::gen::inRange(1, 5);
    for (int round = 0; round < rounds; ++round) {
        const auto batch =
            *rc::gen::container<std::vector<Step>>(std::size_t(*rc::gen::inRange(0, 8)), anyStep());
        const bool fail = *rc::gen::inRange(0, 4) == 0;
        for (DataStore *data : std::initializer_list<DataStore *>{&model, real.get()}) {
            const Result<void> done = data->atomically([&]() -> Result<void> {
                for (const Step &step : batch)
                    static_cast<void>(step(*data)); // NotFound is as good as any
                return fail ? Result<void>(Error{ErrorCode::Refused, {}}) : Result<void>();
            });
            RC_ASSERT(done.ok() != fail);
        }
        const Step single = *anyStep();
        RC_ASSERT(single(model).ok() == single(*real).ok());
        compareAll(model, *real);
    }
    real.reset();
    const auto report = checkData(folder.path());
    RC_ASSERT(report.ok());
    RC_ASSERT(report->faults == QStringList());
    compareAll(model, *folder.open());
}

} // namespace
