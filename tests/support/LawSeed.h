#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QtGlobal>

namespace midback::test {

/// Gives the laws the same random examples in every run, so that a run can be repeated and a change
/// is judged by what it changes. RC_PARAMS of the environment goes first: `./dev test --laws N`
/// looks for new counterexamples with it. To be called before the first law.
inline void pinLawSeed()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", QByteArrayLiteral("seed=20260612"));
}

} // namespace midback::test
