#include "ui/selftests/AmountField.h"

#include "ui/selftests/SelfTestRun.h"

#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QLineEdit>

#include <cmath>

namespace midback {

namespace {
constexpr double missing = -1;  // below everything that can be typed
constexpr int fieldWidth = 112; // px
} // namespace

AmountField::AmountField(int decimals, QWidget *parent) : QDoubleSpinBox(parent)
{
    setDecimals(decimals);
    setRange(missing, SelfTestRun::mostTenths / 10.0);
    setSingleStep(decimals > 0 ? 0.5 : 1);
    setValue(missing);
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(fieldWidth);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this] { Q_EMIT tenthsChanged(tenths()); });
    connect(lineEdit(), &QLineEdit::returnPressed, this, &AmountField::entered);
}

std::optional<int> AmountField::tenths() const
{
    return value() < 0 ? std::nullopt : std::optional(int(std::lround(value() * 10)));
}

void AmountField::setTenths(std::optional<int> tenths)
{
    if (tenths == this->tenths())
        return;
    const QSignalBlocker quiet(this);
    setValue(tenths ? *tenths / 10.0 : missing);
}

void AmountField::stepBy(int steps)
{
    if (!tenths())
        setValue(steps > 0 ? 0 : missing);
    else
        setValue(std::max(0.0, value() + steps * singleStep()));
    selectAll();
}

QString AmountField::textFromValue(double value) const
{
    if (value < 0)
        return {};
    const bool whole = std::lround(value * 10) % 10 == 0;
    return locale().toString(value, 'f', whole ? 0 : decimals());
}

double AmountField::valueFromText(const QString &text) const
{
    return text.trimmed().isEmpty() ? missing : QDoubleSpinBox::valueFromText(text);
}

QValidator::State AmountField::validate(QString &text, int &position) const
{
    if (text.trimmed().isEmpty())
        return QValidator::Acceptable;
    if (text.contains(locale().negativeSign()) || text.contains(QLatin1Char('-')))
        return QValidator::Invalid;
    return QDoubleSpinBox::validate(text, position);
}

void AmountField::wheelEvent(QWheelEvent *event)
{
    // A page that is scrolled past a field must not change it.
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace midback
