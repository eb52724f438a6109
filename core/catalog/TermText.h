#pragma once

#include "core/catalog/Terms.h"

#include <QtCore/QString>

namespace midback {

struct Dose;

/// The words a person reads for the terms of the field, translated.
QString termText(Stage stage);
QString termText(Plane plane);
QString termText(Position position);
QString termText(Equipment equipment);
QString termText(Contributor contributor);
/// What a step along a progression adds, to stand after "adds": "a longer lever".
QString termText(Change change);

/// "2 × 8 times", "8 times", "3 × 20 s hold", "2 × 10 breaths", "90 s"; sides are not part of it.
QString doseText(const Dose &dose);
/// "Tempo 2-2-2-1: out, hold, back, pause, in seconds."; empty for a dose without one.
QString tempoText(const Dose &dose);
/// "45 s", "3 min", "12 min": rounded to what a person plans with.
QString durationText(int seconds);

} // namespace midback
