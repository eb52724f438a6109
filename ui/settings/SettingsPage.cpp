#include "ui/settings/SettingsPage.h"

#include "ui/settings/HealthCard.h"
#include "ui/settings/SettingsModel.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FormBuilder.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SegmentedControl.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace midback {

namespace {

constexpr int nameWidth = 360; // px; about forty letters
const QString systemId = QStringLiteral("system");
const QString lightId = QStringLiteral("light");
const QString darkId = QStringLiteral("dark");

QString idOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return lightId;
    case Scheme::Dark:
        return darkId;
    case Scheme::System:
        break;
    }
    return systemId;
}

Scheme schemeOf(const QString &id)
{
    return id == lightId ? Scheme::Light : id == darkId ? Scheme::Dark : Scheme::System;
}

} // namespace

SettingsPage::SettingsPage(const PageContext &context, Preferences &preferences,
                           const QString &dataFolder, QWidget *parent)
    : PageScaffold(tr("Settings"), Scrolling::Page, parent)
    , m_model(new SettingsModel(context, this))
    , m_preferences(preferences)
    , m_health(new HealthCard(*m_model, context.catalog, context.clock))
{
    connect(m_health, &HealthCard::questionsRequested, this, &SettingsPage::questionsRequested);
    for (Card *card : {personCard(), static_cast<Card *>(m_health), appearanceCard(),
                       dataCard(dataFolder), aboutCard()})
        content()->addWidget(card);
    content()->addStretch();
    alignForms(*this);
}

void SettingsPage::setDataCheck(const QString &sentence)
{
    m_check->setText(sentence);
    m_check->setVisible(!sentence.isEmpty());
}

void SettingsPage::setBackup(const QString &sentence)
{
    m_backup->setText(sentence);
    m_backup->setVisible(!sentence.isEmpty());
}

// A field that has the focus reports a last time when it loses it; that must not be when only a
// QWidget is left of the page.
SettingsPage::~SettingsPage()
{
    m_name->clearFocus();
}

Card *SettingsPage::personCard()
{
    auto *card = new Card(tr("You"));
    m_name = new QLineEdit(m_model->name());
    m_name->setMaxLength(80);
    m_name->setMinimumWidth(nameWidth);
    m_name->setMaximumWidth(nameWidth);
    m_name->setClearButtonEnabled(true);
    connect(m_name, &QLineEdit::editingFinished, this,
            [this] { m_model->setName(m_name->text()); });
    connect(m_model, &SettingsModel::changed, this, [this] {
        if (m_name->text() != m_model->name())
            m_name->setText(m_model->name());
    });
    FormBuilder(card->content())
        .row(tr("&Name"), m_name, tr("For the greeting. You can leave it empty."));
    return card;
}

Card *SettingsPage::appearanceCard()
{
    auto *card = new Card(tr("Appearance"));
    auto *scheme = new SegmentedControl(tr("Colours"));
    scheme->addSegment(systemId, tr("As the desktop"));
    scheme->addSegment(lightId, tr("Light"));
    scheme->addSegment(darkId, tr("Dark"));
    scheme->setCurrent(idOf(m_preferences.scheme()));
    connect(scheme, &SegmentedControl::currentChanged, this,
            [this](const QString &id) { m_preferences.setScheme(schemeOf(id)); });
    auto *motion = new QCheckBox(tr("&Reduce motion"));
    motion->setChecked(m_preferences.reducedMotion());
    connect(motion, &QCheckBox::toggled, &m_preferences, &Preferences::setReducedMotion);
    FormBuilder(card->content())
        .row(tr("&Colours"), scheme)
        .wide(motion, tr("The breath pacer becomes a bar."));
    return card;
}

Card *SettingsPage::dataCard(const QString &folder)
{
    auto *card = new Card(tr("Your data"));
    card->content()->addWidget(
        bodyLabel(tr("Everything stays on this computer, in one folder. Nothing is sent.")));
    QLabel *path = secondaryLabel(folder);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    path->setAccessibleName(tr("Data folder"));
    card->content()->addWidget(path);
    for (QLabel **label : {&m_check, &m_backup}) {
        *label = secondaryLabel();
        (*label)->hide();
        card->content()->addWidget(*label);
    }
    auto *exportButton = new QPushButton(tr("Export as CSV…"));
    connect(exportButton, &QPushButton::clicked, this, &SettingsPage::exportRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(exportButton);
    row->addStretch();
    card->content()->addLayout(row);
    return card;
}

Card *SettingsPage::aboutCard()
{
    auto *card = new Card(tr("About Midback"));
    card->content()->addWidget(
        secondaryLabel(tr("Version %1. Free software under the GNU General Public License, "
                          "version 3 or later. Icons by Lucide (ISC licence).")
                           .arg(QStringLiteral(MIDBACK_VERSION))));
    card->content()->addWidget(
        secondaryLabel(tr("Midback offers exercises and keeps a diary. It does not replace "
                          "advice from a doctor or physiotherapist.")));
    return card;
}

} // namespace midback
