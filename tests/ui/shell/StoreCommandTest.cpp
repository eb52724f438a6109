#include "ui/shell/StoreCommand.h"

#include "core/symptoms/SymptomEntry.h"
#include "tests/support/MemoryStore.h"

#include <QtGui/QUndoStack>

#include <gtest/gtest.h>

namespace midback {

namespace {

using Store = test::MemoryStore<AggregateStore<SymptomEntry>, SymptomEntry>;

SymptomEntry entry(int pain)
{
    SymptomEntry result;
    result.id = SymptomId::fromString(QStringLiteral("0189f7e2-0000-7000-8000-000000000001"));
    result.pain = pain;
    return result;
}

class StoreCommandTest : public testing::Test {
protected:
    QList<int> pains() const
    {
        QList<int> result;
        const auto all = m_store.all();
        for (const SymptomEntry &one : *all)
            result << one.pain;
        return result;
    }
    void push(std::optional<SymptomEntry> before, std::optional<SymptomEntry> after)
    {
        m_undo.push(new AggregateCommand<SymptomEntry>(
            m_store, QStringLiteral("Change"), before, after,
            [this](const Error &error) { m_errors << error.detail; }));
    }

    Store m_store{[](const SymptomEntry &a, const SymptomEntry &b) { return a.pain < b.pain; }};
    QUndoStack m_undo;
    QStringList m_errors;
};

TEST_F(StoreCommandTest, AddingCanBeUndone)
{
    push(std::nullopt, entry(3));
    EXPECT_EQ(pains(), QList<int>{3});
    m_undo.undo();
    EXPECT_TRUE(pains().isEmpty());
    m_undo.redo();
    EXPECT_EQ(pains(), QList<int>{3});
}

TEST_F(StoreCommandTest, EditingAndRemovingCanBeUndone)
{
    push(std::nullopt, entry(3));
    push(entry(3), entry(7));
    push(entry(7), std::nullopt);
    EXPECT_TRUE(pains().isEmpty());
    m_undo.undo();
    EXPECT_EQ(pains(), QList<int>{7});
    m_undo.undo();
    EXPECT_EQ(pains(), QList<int>{3});
    EXPECT_TRUE(m_errors.isEmpty());
}

TEST_F(StoreCommandTest, AStepThatNeverHappenedDoesNotStay)
{
    m_store.failWith(Error{ErrorCode::ReadOnly, QStringLiteral("The folder is read-only.")});
    push(std::nullopt, entry(3));
    EXPECT_EQ(m_errors, QStringList{QStringLiteral("The folder is read-only.")});
    EXPECT_EQ(m_undo.count(), 0);
}

TEST_F(StoreCommandTest, AnUndoThatFailsIsTold)
{
    push(std::nullopt, entry(3));
    m_store.failWith(Error{ErrorCode::Io, QStringLiteral("The disk is full.")});
    m_undo.undo();
    EXPECT_EQ(m_errors.size(), 1);
    EXPECT_EQ(pains(), QList<int>{3});
}

} // namespace

} // namespace midback
