#pragma once

#include "core/symptoms/SelfTest.h"

namespace midback {

/// The parts that selfTests() joins, in the order of clinical-facts F.
QList<SelfTest> turningTests();
QList<SelfTest> reachingTests();
QList<SelfTest> breathingTests();
QList<SelfTest> strengthTests();

} // namespace midback
