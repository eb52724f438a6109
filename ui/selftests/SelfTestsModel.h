#pragma once

#include "core/symptoms/SelfTestTrend.h"
#include "ui/shell/PageContext.h"

#include <QtCore/QObject>

namespace midback {

/// One test with what is known of it.
struct SelfTestOverview {
    const SelfTest *test = nullptr;
    QList<SelfTestResult> results; ///< of this test, the oldest first
    SelfTestTrend trend;

    bool isDue(const QDate &today) const { return trend.nextOn.isValid() && trend.nextOn <= today; }
};

/// Tests that stand together in the list.
struct SelfTestGroup {
    QString title;
    QList<SelfTestOverview> tests;
};

/// What the self-tests page shows, and the changes a person makes there, each one step on the undo
/// stack.
class SelfTestsModel : public QObject {
    Q_OBJECT

public:
    explicit SelfTestsModel(const PageContext &context, QObject *parent = nullptr);

    /// Reads everything again; also done whenever the store changes and somebody is looking.
    void reload();
    bool isStale() const;
    /// Nothing was taken yet.
    bool isEmpty() const { return m_results.isEmpty(); }
    QDate today() const;
    std::optional<int> age() const { return m_age; }

    /// Tests that are off unless wanted (st-bolt).
    void setShowsOptional(bool shows);
    bool showsOptional() const { return m_showsOptional; }
    QList<SelfTestGroup> groups() const;
    SelfTestOverview overview(const SelfTest &test) const;
    /// What st-psfs was last about.
    QStringList lastActivities() const;

    /// Gives a new result its id and its moment, now, and saves it; nothing when the store refused.
    std::optional<SelfTestResult> add(SelfTestResult result);
    /// Replaces the stored result of this id.
    void change(const SelfTestResult &result);
    void remove(const SelfTestResultId &id);

Q_SIGNALS:
    void changed();
    /// Something was done that can be undone.
    void undoOffered(const QString &text);
    /// A store could not be read, or refused.
    void failed(const QString &sentence);

private:
    bool push(const QString &text, std::optional<SelfTestResult> before,
              std::optional<SelfTestResult> after);

    PageContext m_context;
    QList<SelfTestResult> m_results;
    std::optional<int> m_age;
    QDate m_readOn;
    bool m_stale = true;
    bool m_showsOptional = false;
};

} // namespace midback
