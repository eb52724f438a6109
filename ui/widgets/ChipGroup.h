#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QPushButton;

namespace midback {

/// Filter chips that wrap. Each is a check box to assistive technology; Tab goes through them,
/// Space toggles. With Choice::Single at most one is on, and it can be switched off again.
class ChipGroup : public QWidget {
    Q_OBJECT

public:
    enum class Choice { Single, Multiple };

    /// `name` says what is chosen here ("Equipment").
    explicit ChipGroup(const QString &name, Choice choice = Choice::Multiple,
                       QWidget *parent = nullptr);

    /// `id` is what selected() speaks of; `text` what the person reads.
    QPushButton *addChip(const QString &id, const QString &text);
    void clear();

    /// Ids in the order of the chips.
    QStringList selected() const;
    /// Emits nothing. With Choice::Single the first chip of these is on.
    void setSelected(const QStringList &ids);

Q_SIGNALS:
    /// The person changed the choice.
    void selectionChanged(const QStringList &ids);

private:
    void onClicked(QPushButton *chip);

    struct Entry {
        QString id;
        QPushButton *chip;
    };
    QList<Entry> m_entries;
    Choice m_choice;
};

} // namespace midback
