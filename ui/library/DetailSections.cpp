#include "ui/library/DetailSections.h"

#include "core/catalog/Catalog.h"
#include "core/catalog/TermText.h"
#include "ui/library/CautionText.h"
#include "ui/library/FigureFaultView.h"
#include "ui/theme/Space.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TextList.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

#include <algorithm>

namespace midback::detail {

namespace {

struct DetailSections {
    Q_DECLARE_TR_FUNCTIONS(DetailSections)
};

QLabel *sourceLabel(const Source &source)
{
    const QUrl url(source.url, QUrl::StrictMode);
    const bool isPage = url.isValid() && (url.scheme() == QLatin1String("http") ||
                                          url.scheme() == QLatin1String("https"));
    if (!isPage)
        return bodyLabel(source.citation);
    QLabel *label = bodyLabel();
    label->setTextFormat(Qt::RichText);
    label->setText(QStringLiteral("<a href=\"%1\">%2</a>")
                       .arg(url.toString(QUrl::FullyEncoded).toHtmlEscaped(),
                            source.citation.toHtmlEscaped()));
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setOpenExternalLinks(true);
    label->setToolTip(url.toString());
    return label;
}

} // namespace

QStringList tagsOf(const Exercise &exercise)
{
    QStringList tags{termText(exercise.position)};
    if (exercise.own)
        tags.prepend(DetailSections::tr("Yours"));
    for (const Equipment piece : exercise.equipment) {
        if (piece != Equipment::None && !tags.contains(termText(piece)))
            tags.append(termText(piece));
    }
    if (exercise.deskFriendly)
        tags.append(DetailSections::tr("Works at a desk"));
    return tags;
}

Card *howToCard(const Exercise &exercise, const FigureMotion *figure)
{
    if (exercise.steps.isEmpty() && exercise.cues.isEmpty() && exercise.faults.isEmpty())
        return nullptr;
    auto *card = new Card(DetailSections::tr("How to do it"));
    addTextList(card->content(), {}, exercise.steps, ListMark::Number);
    addTextList(card->content(), DetailSections::tr("Think of"), exercise.cues);
    addTextList(card->content(), DetailSections::tr("Easily goes wrong"), exercise.faults);
    if (QWidget *fault = exercise.faults.isEmpty() ? nullptr : figureFault(figure))
        card->content()->addWidget(fault);
    return card;
}

Card *feelCard(const Exercise &exercise, const Catalog &catalog)
{
    if (exercise.normalSensations.isEmpty() && exercise.stopIf.isEmpty() &&
        catalog.universalStop().isEmpty()) {
        return nullptr;
    }
    auto *card = new Card(DetailSections::tr("What you may feel"));
    addTextList(card->content(), DetailSections::tr("Normal"), exercise.normalSensations);
    addTextList(card->content(), DetailSections::tr("Stop this one for"), exercise.stopIf);
    addTextList(card->content(), DetailSections::tr("Stop any exercise for"),
                catalog.universalStop());
    return card;
}

Card *doseCard(const Exercise &exercise)
{
    auto *card = new Card(DetailSections::tr("How much"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    for (int level = 0; level < 3; ++level) {
        const Dose &dose = exercise.doseLevels[std::size_t(level)];
        const bool usual = level == 1;
        const auto label = [usual](const QString &text) {
            QLabel *made = usual ? strongLabel(text) : bodyLabel(text);
            made->setWordWrap(false);
            return made;
        };
        grid->addWidget(label(doseLevelName(level + 1)), level, 0);
        QLabel *text = label(doseText(dose, exercise.sided));
        text->setWordWrap(true);
        grid->addWidget(text, level, 1);
        grid->addWidget(label(lengthText(dose.totalSeconds(exercise.sided))), level, 2,
                        Qt::AlignRight);
    }
    card->content()->addLayout(grid);
    if (exercise.dose().tempo)
        card->content()->addWidget(captionLabel(tempoText(exercise.dose())));
    return card;
}

Card *cautionCard(const Exercise &exercise, const Catalog &catalog)
{
    const auto isKnown = [&](const QString &id) { return catalog.caution(id) != nullptr; };
    if (std::none_of(exercise.cautions.begin(), exercise.cautions.end(), isKnown))
        return nullptr;
    auto *card = new Card(DetailSections::tr("Take care with"));
    for (const QString &id : exercise.cautions) {
        const Caution *caution = catalog.caution(id);
        if (!caution)
            continue;
        auto *lines = new QVBoxLayout;
        lines->setSpacing(2);
        lines->addWidget(strongLabel(cautionTitle(*caution)));
        lines->addWidget(secondaryLabel(cautionAdvice(*caution)));
        card->content()->addLayout(lines);
    }
    return card;
}

Card *sourceCard(const Exercise &exercise, const Catalog &catalog)
{
    const auto isKnown = [&](const QString &id) { return catalog.source(id) != nullptr; };
    if (std::none_of(exercise.sources.begin(), exercise.sources.end(), isKnown))
        return nullptr;
    auto *card = new Card(DetailSections::tr("Sources"));
    for (const QString &id : exercise.sources) {
        if (const Source *source = catalog.source(id))
            card->content()->addWidget(sourceLabel(*source));
    }
    return card;
}

} // namespace midback::detail
