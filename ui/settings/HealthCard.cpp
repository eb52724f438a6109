#include "ui/settings/HealthCard.h"

#include "core/base/Clock.h"
#include "core/symptoms/EmergencyNumbers.h"
#include "ui/settings/ConditionPicker.h"
#include "ui/settings/SettingsModel.h"
#include "ui/theme/Space.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/Labels.h"

#include <QtCore/QLocale>
#include <QtGui/QIntValidator>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace midback {

namespace {

constexpr int fieldWidth = 260; // px; the longest name of a country
constexpr int oldestAge = 120;

QString countryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

/// A year, or nothing.
class YearValidator : public QIntValidator {
public:
    using QIntValidator::QIntValidator;
    State validate(QString &text, int &at) const override
    {
        return text.isEmpty() ? Acceptable : QIntValidator::validate(text, at);
    }
    void fixup(QString &text) const override { text.clear(); } // an unfinished year is none
};

} // namespace

HealthCard::HealthCard(SettingsModel &model, const Catalog &catalog, const Clock &clock,
                       QWidget *parent)
    : Card(tr("Your health"), parent)
    , m_model(model)
    , m_clock(clock)
    , m_country(new QComboBox)
    , m_numbers(captionLabel())
    , m_birthYear(new QLineEdit)
    , m_deskWork(new QCheckBox(tr("I sit at a &desk for much of the day")))
    , m_conditions(new ConditionPicker(catalog))
    , m_answered(secondaryLabel())
    , m_questions(new QPushButton(tr("Answer the safety questions again")))
{
    buildForm();
    content()->addSpacing(space::s);
    content()->addWidget(cardLabel(tr("Does any of this apply to you?")));
    content()->addWidget(secondaryLabel(tr("What you choose leaves out some exercises and keeps "
                                           "others small. It stays on this computer.")));
    content()->addWidget(m_conditions);
    buildQuestions();
    connect(m_conditions, &ConditionPicker::picked, this, [this] {
        m_model.change(tr("Change what applies to you"), [this](Profile &profile) {
            profile.conditions = m_conditions->conditions();
        });
    });
    connect(&m_model, &SettingsModel::changed, this, &HealthCard::refresh);
    fillCountries();
    refresh();
}

void HealthCard::buildForm()
{
    m_country->setFixedWidth(fieldWidth);
    m_country->setAccessibleDescription(tr("For the numbers to call."));
    connect(m_country, &QComboBox::activated, this, [this] {
        m_model.change(tr("Change country"), [this](Profile &profile) {
            profile.country = m_country->currentData().toString();
        });
    });
    auto *country = new QWidget;
    auto *row = new QHBoxLayout(country);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_country);
    row->addWidget(m_numbers, 1);
    country->setFocusProxy(m_country);
    m_country->setAccessibleName(tr("Country"));

    const int year = m_clock.today().year();
    m_birthYear->setFixedWidth(fieldWidth / 2);
    m_birthYear->setMaxLength(4);
    m_birthYear->setValidator(new YearValidator(year - oldestAge, year, m_birthYear));
    connect(m_birthYear, &QLineEdit::editingFinished, this, &HealthCard::takeBirthYear);
    connect(m_deskWork, &QCheckBox::clicked, this, [this](bool on) {
        m_model.change(tr("Change desk work"), [on](Profile &profile) { profile.deskWork = on; });
    });
    FormBuilder(content())
        .row(tr("C&ountry"), country)
        .row(tr("&Year of birth"), m_birthYear,
             tr("For the few rules that go by age. You can leave it empty."))
        .wide(m_deskWork);
}

void HealthCard::buildQuestions()
{
    connect(m_questions, &QPushButton::clicked, this, &HealthCard::questionsRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(m_questions);
    row->addStretch();
    content()->addSpacing(space::s);
    content()->addWidget(cardLabel(tr("Safety questions")));
    content()->addWidget(m_answered);
    content()->addLayout(row);
}

// By name, with the country that the computer is set to before the others.
void HealthCard::fillCountries()
{
    QStringList codes = emergencyCountries();
    std::sort(codes.begin(), codes.end(), [](const QString &a, const QString &b) {
        return countryName(a).localeAwareCompare(countryName(b)) < 0;
    });
    for (const QString &first : {m_model.profile().country, countryOf(QLocale())}) {
        if (first.isEmpty())
            continue;
        codes.removeAll(first);
        codes.prepend(first);
    }
    m_country->addItem(tr("Not chosen"), QString());
    for (const QString &code : std::as_const(codes))
        m_country->addItem(countryName(code), code);
}

void HealthCard::takeBirthYear()
{
    const QString text = m_birthYear->text();
    m_model.change(tr("Change year of birth"), [&text](Profile &profile) {
        profile.birthYear = text.isEmpty() ? std::nullopt : std::optional(text.toInt());
    });
}

void HealthCard::refresh()
{
    const Profile &profile = m_model.profile();
    m_country->setCurrentIndex(std::max(0, m_country->findData(profile.country)));
    m_numbers->setText(numbersText());
    const QString year = profile.birthYear ? QString::number(*profile.birthYear) : QString();
    if (m_birthYear->text() != year)
        m_birthYear->setText(year);
    m_deskWork->setChecked(profile.deskWork);
    if (m_conditions->conditions() != profile.conditions)
        m_conditions->setConditions(profile.conditions);
    m_answered->setText(answeredText());
    m_questions->setText(m_model.lastScreening() ? tr("Answer the safety questions again")
                                                 : tr("Answer the safety questions"));
}

QString HealthCard::numbersText() const
{
    const QString country = m_model.profile().country;
    const QString emergency = tr("Emergency number: %1").arg(emergencyNumber(country));
    const QString line = adviceLine(country);
    return line.isEmpty()
               ? emergency
               : tr("%1 · advice line: %2", "emergency number, advice line").arg(emergency, line);
}

QString HealthCard::answeredText() const
{
    const auto last = m_model.lastScreening();
    if (!last)
        return tr("Not answered yet. They come before your first session.");
    const QLocale locale;
    const QString answered =
        tr("Answered on %1.").arg(locale.toString(last->at.date, QLocale::LongFormat));
    if (!last->checked)
        return answered;
    const QString on = locale.toString(last->checked->on, QLocale::LongFormat);
    const QString noted =
        last->checked->by.isEmpty()
            ? tr("You noted that you have been checked on %1.").arg(on)
            : tr("You noted that you have been checked on %1 (%2).").arg(on, last->checked->by);
    return answered + QLatin1Char(' ') + noted;
}

} // namespace midback
