#include "ui/figure/FigureReader.h"

#include "tests/ui/figure/FigureSamples.h"

#include <gmock/gmock.h>

namespace midback {

using namespace test;

namespace {

constexpr const char *endPose = R"({"from": "start", "thoracic": {"turn": 25}})";

TEST(FigureReader, ReadsAWholeFile)
{
    const Figure figure = figureSample(QStringLiteral("good"));
    EXPECT_EQ(figure.exercise, QStringLiteral("turn-standing"));
    EXPECT_EQ(figure.turn, 0);
    EXPECT_EQ(figure.height, 8);
    EXPECT_EQ(figure.poses.size(), 2);
    EXPECT_EQ(figure.poses.value(QStringLiteral("end")).thoracic.turn, 25);
    EXPECT_EQ(figure.poses.value(QStringLiteral("end")).at, QVector3D(0, 0.92F, 0))
        << "from the posture that it builds on";
    EXPECT_EQ(figure.startCue, QStringLiteral("Stand tall"));
    ASSERT_EQ(figure.out.size(), 1);
    EXPECT_EQ(figure.out[0].pose, QStringLiteral("end"));
    EXPECT_EQ(figure.out[0].seconds, 2);
    EXPECT_EQ(figure.out[0].cue, QStringLiteral("Turn to the left"));
    EXPECT_TRUE(figure.back.isEmpty());
    EXPECT_EQ(figure.holdSeconds, 1);
    EXPECT_EQ(figure.pauseSeconds, 1);
    ASSERT_EQ(figure.contacts.size(), 2);
    EXPECT_EQ(figure.contacts[0].on, QStringLiteral("floor"));
    EXPECT_EQ(figure.fixed, (QStringList{QStringLiteral("ankleL"), QStringLiteral("ankleR")}));
}

/// The good file with one piece of text exchanged.
Result<Figure> exchanged(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = figureFile(QStringLiteral("good"));
    EXPECT_TRUE(json.contains(from)) << from.constData();
    return readFigure(json.replace(json.indexOf(from), from.size(), to));
}

TEST(FigureReader, AHandClosesAroundWhatLiesInItsPalm)
{
    const auto gripsWith = [](const char *prop, const char *pose = endPose) {
        QByteArray file = figureFile(QStringLiteral("good"));
        file.replace(endPose, pose);
        file.replace(R"("view": {)", QByteArray(R"("props": [)") + prop + R"(], "view": {)");
        const Result<Figure> figure = readFigure(file);
        EXPECT_TRUE(figure.ok()) << prop;
        const Skeleton end = solve(figure->poses.value(QStringLiteral("end")));
        return std::pair(end.arm[Side::Left].grip, end.arm[Side::Right].grip);
    };
    constexpr const char *band =
        R"({"kind": "band", "ends": [{"point": "palmL"}, {"at": [1, 1, 1]}]})";
    EXPECT_EQ(gripsWith(band), std::pair(1.0F, 0.0F));
    EXPECT_EQ(gripsWith(R"({"kind": "dumbbell", "on": "palmR"})"), std::pair(0.0F, 1.0F));
    EXPECT_EQ(gripsWith(R"({"kind": "mat"})"), std::pair(0.0F, 0.0F));
    EXPECT_EQ(gripsWith(band, R"({"from": "start", "armL": {"grip": 0.5}})"), std::pair(0.5F, 0.0F))
        << "as the file says";
}

struct BadField {
    const char *name;
    const char *from;
    const char *to;
    const char *fault; ///< part of the sentence, the path of the field in front
};

class FigureFaults : public testing::TestWithParam<BadField> {};

TEST_P(FigureFaults, AreNamedWithTheirField)
{
    const Result<Figure> figure = exchanged(GetParam().from, GetParam().to);
    ASSERT_FALSE(figure.ok());
    EXPECT_THAT(figure.error().detail.toStdString(), testing::HasSubstr(GetParam().fault));
    EXPECT_EQ(figure.error().code, ErrorCode::Invalid);
}

constexpr const char *view = R"("view": {"turn": 0, "height": 8})";

INSTANTIATE_TEST_SUITE_P(
    OfTheFile, FigureFaults,
    testing::Values(
        BadField{"UnknownField",
                 "\"startCue\":", "\"begin\": 1, \"startCue\":", "begin: is not a field"},
        BadField{"NoSchema", "\"schema\": 1,", "", "schema: a whole number"},
        BadField{"NoExercise", "\"turn-standing\"", "\"\"", "exercise: a text is missing"},
        BadField{"NoView", "\"view\": {", "\"note\": {", "view: "},
        BadField{"TurnOutOfRange", view, "\"view\": {\"turn\": 900}", "view.turn: "},
        BadField{"ViewField", view, "\"view\": {\"zoom\": 2}", "view.zoom: is not a field"},
        BadField{"NoSuchStart", "\"start\": \"start\"", "\"start\": \"begin\"",
                 "start: there is no posture \"begin\""},
        BadField{"NoKey", R"([{"pose": "end", "seconds": 2, "cue": "Turn to the left"}])", "[]",
                 "out: at least one key"},
        BadField{"KeyToNowhere", R"({"pose": "end",)", R"({"pose": "away",)",
                 "out[0].pose: there is no posture \"away\""},
        BadField{"KeyTooShort", "\"seconds\": 2", "\"seconds\": 0", "out[0].seconds: "},
        BadField{"KeyField", "\"seconds\": 2", "\"second\": 2", "out[0].second: is not a field"},
        BadField{"Breath", "\"seconds\": 2", "\"breath\": \"deep\"",
                 "out[0].breath: unknown word \"deep\""},
        BadField{"ContactPoint", "\"footL\"", "\"tail\"",
                 "contacts[0].point: \"tail\" is not a point of the body"},
        BadField{"ContactProp", "\"on\": \"floor\"", "\"on\": \"mat\"",
                 "contacts[0].on: there is no prop \"mat\""},
        BadField{"ContactPose", "\"on\": \"floor\"", R"("on": "floor", "poses": ["away"])",
                 "contacts[0].poses: there is no posture \"away\""},
        BadField{"FixedPoint", "[\"ankleL\"", "[\"heelL\"",
                 "fixed: \"heelL\" is not a point of the body"},
        BadField{"FaultPose",
                 "\"startCue\":", R"("fault": {"pose": "away", "text": "Too far"}, "startCue":)",
                 "fault.pose: there is no posture \"away\""},
        BadField{"FaultWithoutWords", "\"startCue\":", R"("fault": {"pose": "end"}, "startCue":)",
                 "fault.text: a text is missing"},
        BadField{"HoldTooLong",
                 "\"startCue\":", "\"holdSeconds\": 99, \"startCue\":", "holdSeconds: "}),
    [](const auto &each) { return std::string(each.param.name); });

INSTANTIATE_TEST_SUITE_P(
    OfAPosture, FigureFaults,
    testing::Values(
        BadField{"UnknownField", endPose, R"({"hips": {}})", "poses.end.hips: is not a field"},
        BadField{"BuildsOnNothing", endPose, R"({"from": "away"})",
                 "poses.end.from: there is no posture \"away\""},
        BadField{"BuildsOnItself", endPose, R"({"from": "end"})",
                 "poses.end.from: builds on itself"},
        BadField{"Stance", "\"upright\"", "\"sitting\"", "poses.start.stance: unknown word"},
        BadField{"TwoNumbers", "[0, 0.92, 0]", "[0, 0.92]", "poses.start.at: three numbers"},
        BadField{"Texts", "[0, 0.92, 0]", R"(["0", "1", "0"])", "poses.start.at: three numbers"},
        BadField{"RegionField", endPose, R"({"thoracic": {"rot": 25}})",
                 "poses.end.thoracic.rot: is not a field"},
        BadField{"RegionText", endPose, R"({"thoracic": {"turn": "left"}})",
                 "poses.end.thoracic.turn: a number"},
        BadField{"PlacedPoint", endPose, R"({"placed": {"point": "tail", "at": [0, 0, 0]}})",
                 "poses.end.placed.point: is not a point"},
        BadField{"PlacedAt", endPose, R"({"placed": {"point": "seat", "at": [0]}})",
                 "poses.end.placed.at: three numbers"},
        BadField{"BladeTooFar", endPose, R"({"blades": {"up": 1}})", "poses.end.blades.up: "},
        BadField{"ArmField", endPose, R"({"armL": {"hip": {}}})",
                 "poses.end.armL.hip: is not a field"},
        BadField{"LegField", endPose, R"({"legR": {"palm": [0, 0, 0]}})",
                 "poses.end.legR.palm: is not a field"},
        BadField{"Frame", endPose, R"({"armL": {"frame": "room", "wrist": [0, 0, 0]}})",
                 "poses.end.armL.frame: unknown word \"room\""},
        BadField{"Wrist", endPose, R"({"armL": {"wrist": [0, 0]}})",
                 "poses.end.armL.wrist: three numbers"},
        BadField{"NoDirection", endPose, R"({"armL": {"upper": [0, 0, 0]}})",
                 "poses.end.armL.upper: a direction has a length"},
        BadField{"GripTooFirm", endPose, R"({"arms": {"grip": 2}})", "poses.end.arms.grip: "},
        BadField{"FeetDoNotGrip", endPose, R"({"legs": {"grip": 1}})",
                 "poses.end.legs.grip: is not a field"},
        BadField{"ElbowTooFar", endPose, R"({"armL": {"shoulder": {}, "elbow": 200}})",
                 "poses.end.armL.elbow: "},
        BadField{"JointField", endPose, R"({"legL": {"hip": {"turn": 5}}})",
                 "poses.end.legL.hip.turn: is not a field"}),
    [](const auto &each) { return std::string(each.param.name); });

INSTANTIATE_TEST_SUITE_P(
    OfThings, FigureFaults,
    testing::Values(
        BadField{"UnknownProp", view, R"("props": [{"kind": "sofa"}], "view": {})",
                 "props[0].kind: unknown word \"sofa\""},
        BadField{"PropField", view, R"("props": [{"kind": "mat", "colour": 1}], "view": {})",
                 "props[0].colour: is not a field"},
        BadField{"Layer", view, R"("props": [{"kind": "mat", "layer": "top"}], "view": {})",
                 "props[0].layer: unknown word"},
        BadField{"CarriedBy", view, R"("props": [{"kind": "ball", "on": "tail"}], "view": {})",
                 "props[0].on: \"tail\" is not a point"},
        BadField{"OneEnd", view, R"("props": [{"kind": "stick", "ends": [{}]}], "view": {})",
                 "props[0].ends: two ends"},
        BadField{"EndPoint", view,
                 R"("props": [{"kind": "band", "ends": [{"point": "tail"}, {}]}], "view": {})",
                 "props[0].ends[0].point: \"tail\""},
        BadField{"LooseDumbbell", view, R"("props": [{"kind": "dumbbell"}], "view": {})",
                 "props[0].on: palmL or palmR"},
        BadField{"ArrowKind", view,
                 R"("arrows": [{"kind": "up", "pose": "end", "point": "c7"}], "view": {})",
                 "arrows[0].kind: unknown word"},
        BadField{"ArrowPose", view,
                 R"("arrows": [{"kind": "line", "pose": "away", "point": "c7"}], "view": {})",
                 "arrows[0].pose: there is no posture \"away\""},
        BadField{"ArrowPoint", view,
                 R"("arrows": [{"kind": "line", "pose": "end", "point": "tail"}], "view": {})",
                 "arrows[0].point: \"tail\""}),
    [](const auto &each) { return std::string(each.param.name); });

TEST(FigureReader, SaysAllFaultsAtOnce)
{
    QByteArray json = figureFile(QStringLiteral("good"));
    json.replace("\"upright\"", "\"sitting\"").replace("\"footR\"", "\"tail\"");
    const Result<Figure> figure = readFigure(json);
    ASSERT_FALSE(figure.ok());
    EXPECT_EQ(figure.error().detail.count(QStringLiteral("; ")), 1)
        << qPrintable(figure.error().detail);
}

TEST(FigureReader, PosturesThatBuildOnEachOtherAreAFaultNotAnEndlessLoop)
{
    const Result<Figure> figure =
        exchanged(R"({"stance": "upright", "at": [0, 0.92, 0]})", R"({"from": "end"})");
    ASSERT_FALSE(figure.ok());
    EXPECT_TRUE(figure.error().detail.contains(QStringLiteral("builds on itself")))
        << qPrintable(figure.error().detail);
}

TEST(FigureReader, RefusesALaterSchemaAndWhatIsNotJson)
{
    const Result<Figure> later = exchanged("\"schema\": 1", "\"schema\": 2");
    ASSERT_FALSE(later.ok());
    EXPECT_EQ(later.error().code, ErrorCode::NewerFormat);
    EXPECT_FALSE(readFigure("").ok());
    EXPECT_FALSE(readFigure("[]").ok());
    EXPECT_FALSE(readFigure("{\"schema\": 1,").ok());
}

TEST(FigureReader, TheRightLimbIsWrittenAsTheLeftAndMirrored)
{
    const Result<Figure> figure =
        exchanged(endPose, R"({"from": "start", "arms": {"frame": "world", "wrist": [0.2, 1, 0.3]},
                     "blades": {"out": 0.02}})");
    ASSERT_TRUE(figure.ok());
    const Pose pose = figure->poses.value(QStringLiteral("end"));
    EXPECT_EQ(pose.arm.left.end, QVector3D(0.2F, 1, 0.3F));
    EXPECT_EQ(pose.arm.right.end, QVector3D(-0.2F, 1, 0.3F));
    EXPECT_EQ(pose.blade.right.x(), -0.02F);
}

TEST(FigureReader, LyingBodiesPointWhereTheGuideSays)
{
    const auto headOf = [](const char *stance) {
        const Result<Figure> figure = exchanged("upright", stance);
        EXPECT_TRUE(figure.ok());
        return figure->poses.value(QStringLiteral("start")).pelvisTurn;
    };
    const QVector3D up(0, 1, 0);
    const QVector3D front(0, 0, 1);
    const auto near = [](const QVector3D &a, const QVector3D &b) {
        return (a - b).length() < 0.001F;
    };
    EXPECT_TRUE(near(headOf("prone").rotatedVector(up), {0, 0, 1}));
    EXPECT_TRUE(near(headOf("prone").rotatedVector(front), {0, -1, 0}));
    EXPECT_TRUE(near(headOf("supine").rotatedVector(front), {0, 1, 0}));
    EXPECT_TRUE(near(headOf("on-left").rotatedVector(up), {1, 0, 0}));
    EXPECT_TRUE(near(headOf("on-right").rotatedVector(up), {-1, 0, 0}));
    EXPECT_TRUE(near(headOf("on-right").rotatedVector(front), {0, 0, 1}));
}

TEST(FigureReader, JointAnglesTurnTheWaysOfTheGuide)
{
    const auto limbsWith = [](const char *pose) {
        const Result<Figure> figure = exchanged(endPose, pose);
        EXPECT_TRUE(figure.ok());
        return figure->poses.value(QStringLiteral("end"));
    };
    const Pose raised = limbsWith(R"({"arms": {"shoulder": {"flex": 90}, "elbow": 90}})");
    EXPECT_NEAR(raised.arm.left.upper.z(), 1, 0.001) << "forward";
    EXPECT_NEAR(raised.arm.left.lower.y(), 1, 0.001) << "an elbow folds up";
    const Pose aside = limbsWith(R"({"arms": {"shoulder": {"abd": 90}}})");
    EXPECT_NEAR(aside.arm.left.upper.x(), 1, 0.001);
    EXPECT_NEAR(aside.arm.right.upper.x(), -1, 0.001);
    const Pose knee = limbsWith(R"({"legs": {"hip": {"flex": 90}, "knee": 90}})");
    EXPECT_NEAR(knee.leg.left.upper.z(), 1, 0.001);
    EXPECT_NEAR(knee.leg.left.lower.y(), -1, 0.001) << "a knee folds down";
}

TEST(FigureReader, UsualSizesAndLayersNeedNotBeGiven)
{
    const Result<Figure> figure = exchanged(view, R"("props": [{"kind": "mat"}, {"kind": "chair"},
                 {"kind": "stick", "ends": [{"point": "palmL"}, {"point": "palmR"}]}], "view": {})");
    ASSERT_TRUE(figure.ok());
    EXPECT_EQ(figure->props[0].size, QVector3D(0.66F, 0.02F, 1.85F));
    EXPECT_EQ(figure->props[0].layer, PropLayer::Floor);
    EXPECT_EQ(figure->props[1].layer, PropLayer::Among);
    EXPECT_EQ(figure->props[2].layer, PropLayer::Among);
}

} // namespace

} // namespace midback
