#include "ui/figure/FigureReader.h"

#include "core/base/JsonReader.h"
#include "ui/figure/BodyPoints.h"
#include "ui/figure/FieldReading.h"
#include "ui/figure/Grip.h"
#include "ui/figure/PoseReader.h"
#include "ui/figure/PropReader.h"

namespace midback {

namespace {

class FigureReading {
public:
    explicit FigureReading(const QJsonObject &object) : m_reader(object, {}) {}

    Result<Figure> read()
    {
        refuseOthers(m_reader,
                     QStringLiteral("schema exercise note view props poses start startCue out back "
                                    "holdSeconds pauseSeconds arrows contacts fixed fault")
                         .split(QLatin1Char(' ')));
        const int schema = m_reader.integer(QStringLiteral("schema"), 1, 1'000);
        if (schema > Figure::schema)
            return Error{ErrorCode::NewerFormat,
                         QStringLiteral("the figure was written for a later Midback (schema %1)")
                             .arg(schema)};
        m_figure.exercise = m_reader.string(QStringLiteral("exercise"));
        readView();
        if (m_reader.has(QStringLiteral("props"))) {
            for (JsonReader &prop : m_reader.objects(QStringLiteral("props")))
                m_figure.props.append(readProp(prop));
        }
        readPoses();
        m_figure.start = poseName(m_reader, QStringLiteral("start"));
        m_figure.startCue = m_reader.text(QStringLiteral("startCue"));
        m_figure.out = readKeys(QStringLiteral("out"));
        if (m_figure.out.isEmpty())
            m_reader.fault(QStringLiteral("out"), QStringLiteral("at least one key is needed"));
        if (m_reader.has(QStringLiteral("back")))
            m_figure.back = readKeys(QStringLiteral("back"));
        m_figure.holdSeconds =
            double(readNumber(m_reader, QStringLiteral("holdSeconds"), 1, 0, 60));
        m_figure.pauseSeconds =
            double(readNumber(m_reader, QStringLiteral("pauseSeconds"), 1, 0, 60));
        readArrows();
        readContacts();
        readFault();
        return m_reader.finish(std::move(m_figure));
    }

private:
    void readView()
    {
        JsonReader view = m_reader.object(QStringLiteral("view"));
        refuseOthers(view, {QStringLiteral("turn"), QStringLiteral("height")});
        m_figure.turn = readNumber(view, QStringLiteral("turn"), 0, -360, 360);
        m_figure.height = readNumber(view, QStringLiteral("height"), 8, -20, 89);
    }

    void readPoses()
    {
        JsonReader poses = m_reader.object(QStringLiteral("poses"));
        const QStringList names = poses.raw().keys();
        for (const QString &name : names)
            readPoseNamed(poses, name, {});
    }

    /// A posture builds on another one, so that is read first.
    void readPoseNamed(JsonReader &poses, const QString &name, QStringList above)
    {
        if (m_figure.poses.contains(name))
            return;
        JsonReader reader = poses.object(name);
        Pose pose;
        const QString from = reader.text(QStringLiteral("from"));
        if (above.contains(name) || (!from.isEmpty() && !poses.has(from))) {
            reader.fault(QStringLiteral("from"),
                         above.contains(name)
                             ? QStringLiteral("builds on itself")
                             : QStringLiteral("there is no posture \"%1\"").arg(from));
        } else if (!from.isEmpty()) {
            readPoseNamed(poses, from, above << name);
            pose = m_figure.poses.value(from);
        }
        readPose(reader, pose);
        m_figure.poses.insert(name, pose);
    }

    QString poseName(JsonReader &reader, const QString &key)
    {
        const QString name = reader.string(key);
        if (!name.isEmpty() && !m_figure.poses.contains(name))
            reader.fault(key, QStringLiteral("there is no posture \"%1\"").arg(name));
        return name;
    }

    QList<FigureKey> readKeys(const QString &key)
    {
        QList<FigureKey> keys;
        for (JsonReader &reader : m_reader.objects(key)) {
            refuseOthers(reader, {QStringLiteral("pose"), QStringLiteral("seconds"),
                                  QStringLiteral("cue"), QStringLiteral("breath")});
            FigureKey one;
            one.pose = poseName(reader, QStringLiteral("pose"));
            one.seconds = double(readNumber(reader, QStringLiteral("seconds"), 2, 0.2F, 60));
            one.cue = reader.text(QStringLiteral("cue"));
            if (reader.has(QStringLiteral("breath")))
                one.breath = reader.word<FigureBreath>(QStringLiteral("breath"));
            keys.append(one);
        }
        return keys;
    }

    QString pointName(JsonReader &reader, const QString &key)
    {
        const QString name = reader.string(key);
        if (!name.isEmpty() && !bodyPointNames().contains(name))
            reader.fault(key, QStringLiteral("\"%1\" is not a point of the body").arg(name));
        return name;
    }

    void readArrows()
    {
        if (!m_reader.has(QStringLiteral("arrows")))
            return;
        for (JsonReader &reader : m_reader.objects(QStringLiteral("arrows"))) {
            refuseOthers(reader, QStringLiteral("kind pose point offset by axis radius from to")
                                     .split(QLatin1Char(' ')));
            FigureArrow arrow;
            arrow.kind = reader.word<ArrowKind>(QStringLiteral("kind"));
            arrow.pose = poseName(reader, QStringLiteral("pose"));
            arrow.point = pointName(reader, QStringLiteral("point"));
            arrow.offset = readVector(reader, QStringLiteral("offset")).value_or(QVector3D());
            arrow.by = readVector(reader, QStringLiteral("by")).value_or(QVector3D(0, 0.12F, 0));
            arrow.axis = readVector(reader, QStringLiteral("axis")).value_or(QVector3D(0, 1, 0));
            arrow.radius = readNumber(reader, QStringLiteral("radius"), 0.25F, 0.02F, 2);
            arrow.from = readNumber(reader, QStringLiteral("from"), 0, -720, 720);
            arrow.to = readNumber(reader, QStringLiteral("to"), 60, -720, 720);
            m_figure.arrows.append(arrow);
        }
    }

    void readContacts()
    {
        for (JsonReader &reader : m_reader.objects(QStringLiteral("contacts"))) {
            refuseOthers(reader,
                         {QStringLiteral("point"), QStringLiteral("on"), QStringLiteral("poses")});
            Contact contact;
            contact.point = pointName(reader, QStringLiteral("point"));
            contact.on = reader.string(QStringLiteral("on"));
            if (contact.on != QLatin1String("floor") && !hasProp(contact.on) &&
                !bodyPointNames().contains(contact.on))
                reader.fault(QStringLiteral("on"),
                             QStringLiteral("there is no prop \"%1\", and no such part of the body")
                                 .arg(contact.on));
            if (reader.has(QStringLiteral("poses"))) {
                contact.poses = reader.strings(QStringLiteral("poses"));
                for (const QString &name : std::as_const(contact.poses)) {
                    if (!m_figure.poses.contains(name))
                        reader.fault(QStringLiteral("poses"),
                                     QStringLiteral("there is no posture \"%1\"").arg(name));
                }
            }
            m_figure.contacts.append(contact);
        }
        m_figure.fixed = m_reader.has(QStringLiteral("fixed"))
                             ? m_reader.strings(QStringLiteral("fixed"))
                             : QStringList();
        for (const QString &name : std::as_const(m_figure.fixed)) {
            if (!bodyPointNames().contains(name))
                m_reader.fault(QStringLiteral("fixed"),
                               QStringLiteral("\"%1\" is not a point of the body").arg(name));
        }
    }

    void readFault()
    {
        auto reader = m_reader.optionalObject(QStringLiteral("fault"));
        if (!reader)
            return;
        refuseOthers(*reader, {QStringLiteral("pose"), QStringLiteral("text")});
        FigureFault fault;
        fault.pose = poseName(*reader, QStringLiteral("pose"));
        fault.text = reader->string(QStringLiteral("text"));
        m_figure.fault = fault;
    }

    bool hasProp(const QString &word) const
    {
        const auto kind = enumFromWord<PropKind>(word);
        return kind && std::any_of(m_figure.props.begin(), m_figure.props.end(),
                                   [&](const Prop &prop) { return prop.kind == *kind; });
    }

    JsonReader m_reader;
    Figure m_figure;
};

} // namespace

Result<Figure> readFigure(const QByteArray &json)
{
    const Result<QJsonObject> object = parseJsonObject(json);
    if (!object)
        return object.error();
    Result<Figure> figure = FigureReading(*object).read();
    if (figure)
        closeHandsThatHold(*figure);
    return figure;
}

} // namespace midback
