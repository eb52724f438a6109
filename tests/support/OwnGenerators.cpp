#include "core/catalog/OwnDoses.h"
#include "tests/support/GeneratorParts.h"
#include "tests/support/Generators.h"

namespace midback::test {

namespace {

/// Different ones, at least one.
template<class Enum>
rc::Gen<QList<Enum>> someOf(const QList<Enum> &all)
{
    return rc::gen::map(inRange(1, 1 << all.size()), [all](int bits) {
        QList<Enum> chosen;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (bits & (1 << i))
                chosen.append(all.at(i));
        }
        return chosen;
    });
}

/// A name or a line as long as it may be.
rc::Gen<QString> shortNames(int length)
{
    return rc::gen::map(names(), [length](const QString &name) {
        QString cut = name.left(length);
        if (!cut.isEmpty() && cut.back().isHighSurrogate())
            cut.chop(1);
        return cut.trimmed().isEmpty() ? QStringLiteral("x") : cut;
    });
}

rc::Gen<std::array<Dose, 3>> ownDoses()
{
    return rc::gen::map(rc::gen::suchThat(doses(),
                                          [](const Dose &dose) {
                                              const auto all = dosesAround(dose);
                                              return all && all->front().totalSeconds(false) > 0;
                                          }),
                        [](const Dose &dose) { return dosesAround(dose).value(); });
}

} // namespace

rc::Gen<OwnExercise> ownExercises()
{
    return rc::gen::exec([] {
        const auto lines = listOf(shortNames(own::lineLength), 3);
        const auto strings = [](const QList<QString> &list) { return QStringList(list); };
        OwnExercise one;
        one.id = OwnExerciseId(*uuids());
        one.name = *shortNames(own::nameLength);
        one.stage = *words<Stage>();
        one.planes = *someOf(enumValues<Plane>());
        one.action = *words<Action>();
        one.position = *words<Position>();
        if (*rc::gen::arbitrary<bool>())
            one.equipment = *someOf(enumValues<Equipment>().mid(1)); // without "none"
        one.sided = *rc::gen::arbitrary<bool>();
        one.difficulty = *inRange(1, 6);
        one.doseLevels = *ownDoses();
        one.steps = QStringList{*shortNames(own::lineLength)} + strings(*lines);
        one.cues = strings(*lines);
        one.stopIf = strings(*lines);
        if (*rc::gen::arbitrary<bool>())
            one.cautions = {QStringLiteral("osteoporosis")};
        one.figure = *rc::gen::element(QString(), QStringLiteral("cat-cow"));
        if (*rc::gen::arbitrary<bool>())
            one.picture = OwnPictureId(*uuids());
        one.retired = *rc::gen::arbitrary<bool>();
        return one;
    });
}

rc::Gen<OwnPicture> ownPictures()
{
    return rc::gen::map(rc::gen::pair(uuids(), listOf(inRange(0, 256), 60)),
                        [](const std::pair<QUuid, QList<int>> &parts) {
                            QByteArray bytes("\xff\xd8\xff");
                            for (const int byte : parts.second)
                                bytes.append(char(byte));
                            return OwnPicture{OwnPictureId(parts.first), bytes};
                        });
}

} // namespace midback::test
