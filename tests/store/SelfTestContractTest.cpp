#include "tests/store/Backends.h"
#include "tests/support/SelfTestSamples.h"

using namespace midback;
using namespace midback::test;

namespace {

template<class Backend>
class SelfTestContract : public testing::Test {
protected:
    Backend backend;
    SelfTestStore &store = backend.data().selfTests();
};

TYPED_TEST_SUITE(SelfTestContract, Backends);

TYPED_TEST(SelfTestContract, FindsThoseOfOneTestInOrder)
{
    const SelfTestResult late = plainResult("st-chest-exp", 28, {45, 46, 47});
    const SelfTestResult early = plainResult("st-chest-exp", 0, {40, 41, 42});
    const SelfTestResult other = plainResult("st-cobra", 14, {300});
    for (const SelfTestResult &one : {late, other, early})
        ASSERT_TRUE(this->store.save(one).ok());
    EXPECT_EQ(this->store.ofTest(early.test).value(), (QList{early, late}));
    EXPECT_EQ(this->store.ofTest(other.test).value(), QList{other});
    EXPECT_TRUE(this->store.ofTest(QStringLiteral("st-side")).value().isEmpty());
    ASSERT_TRUE(this->store.remove(late.id).ok());
    EXPECT_EQ(this->store.ofTest(early.test).value(), QList{early});
}

TYPED_TEST(SelfTestContract, AResultThatBecomesAnotherTestMoves)
{
    SelfTestResult result = plainResult("st-chest-exp", 0, {45});
    ASSERT_TRUE(this->store.save(result).ok());
    result.test = QStringLiteral("st-cobra");
    ASSERT_TRUE(this->store.save(result).ok());
    EXPECT_TRUE(this->store.ofTest(QStringLiteral("st-chest-exp")).value().isEmpty());
    EXPECT_EQ(this->store.ofTest(result.test).value(), QList{result});
}

} // namespace
