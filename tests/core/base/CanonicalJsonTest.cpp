#include "core/base/CanonicalJson.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <vector>

using namespace midback;

namespace {

struct Digest {
    const char *name;
    QByteArray message;
    const char *sha256;
};

// FIPS 180-4 examples and the short and long messages of NIST's byte-oriented SHA test vectors.
const Digest digests[] = {
    {"Empty", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"OneByte", "\xd3", "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1"},
    {"TwoBytes", "\x11\xaf", "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98"},
    {"OneBlock", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"TwoBlocks", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    {"AMillionLetters", QByteArray(1'000'000, 'a'),
     "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
};

class Sha256 : public testing::TestWithParam<Digest> {};

TEST_P(Sha256, AgreesWithThePublishedVector)
{
    EXPECT_EQ(sha256Hex(GetParam().message).toStdString(), GetParam().sha256);
}

INSTANTIATE_TEST_SUITE_P(Nist, Sha256, testing::ValuesIn(digests),
                         [](const auto &vector) { return std::string(vector.param.name); });

TEST(Sha256Hex, SeesAByteAfterANulByte)
{
    EXPECT_NE(sha256Hex(QByteArray("a\0b", 3)), sha256Hex(QByteArray("a\0c", 3)));
    EXPECT_NE(sha256Hex(QByteArray("\0", 1)), sha256Hex(QByteArray()));
}

TEST(CanonicalJson, HasNoWhiteSpaceAndSortedKeysAtEveryDepth)
{
    const QJsonObject inner{{QStringLiteral("z"), 1}, {QStringLiteral("A"), true}};
    const QJsonObject object{{QStringLiteral("b"), QJsonArray{inner, QJsonValue::Null}},
                             {QStringLiteral("a b"), QString()},
                             {QStringLiteral("B"), -5}};
    EXPECT_EQ(canonicalJson(object), R"({"B":-5,"a b":"","b":[{"A":true,"z":1},null]})");
    EXPECT_EQ(canonicalJson({}), "{}");
}

TEST(CanonicalJson, KeepsLettersAsUtf8AndEscapesWhatWouldBreakALine)
{
    const QString text = QStringLiteral("R\u00FCcken \u05D2\u05D1 \U0001F9D8 \"x\\\"\n\t") +
                         QChar(0x01) + QChar(u'\0');
    EXPECT_EQ(canonicalJson({{QStringLiteral("n"), text}}).toStdString(),
              "{\"n\":\"R\xC3\xBC"
              "cken \xD7\x92\xD7\x91 \xF0\x9F\xA7\x98 \\\"x\\\\\\\"\\n\\t\\u0001\\u0000\"}");
}

TEST(CanonicalJson, WritesIntegersWithoutFractionOrExponent)
{
    for (const qint64 number : {qint64(0), qint64(1), qint64(-1), qint64(100'000'000),
                                qint64(2'147'483'647), qint64(-9'007'199'254'740'991)}) {
        EXPECT_EQ(canonicalJson({{QStringLiteral("n"), number}}),
                  "{\"n\":" + QByteArray::number(number) + '}');
    }
}

RC_GTEST_PROP(CanonicalJson, DoesNotDependOnTheOrderOfInsertion, ())
{
    auto keys = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 200));
    const auto made = [](const std::vector<int> &order) {
        QJsonObject object;
        for (const int key : order)
            object.insert(QStringLiteral("k%1").arg(key), key);
        return canonicalJson(object);
    };
    const QByteArray first = made(keys);
    std::reverse(keys.begin(), keys.end());
    RC_ASSERT(made(keys) == first);
    std::sort(keys.begin(), keys.end());
    RC_ASSERT(made(keys) == first);
}

} // namespace
