import connects
from snippets import RuleTest


class ConnectsTest(RuleTest):
    rule = connects
    path = "ui/today/A.cpp"

    def test_a_functor_needs_a_context(self):
        self.assert_bad(
            self.path,
            "connect(a, &A::b, [this] { c(); });",
            "QObject::connect(a, &A::b, [this](int x, int y) { c(x, y); });",
            "connect(a,\n        &A::b,\n        c);",
            "connect(a, qOverload<int, int>(&A::b), [] {});",
        )

    def test_a_context_or_a_member_is_fine(self):
        self.assert_good(
            self.path,
            "connect(a, &A::b, this, [this] { c(); });",
            "connect(a, &A::b, this, &C::d);",
            "QObject::connect(a, &A::b, c, &C::d, Qt::QueuedConnection);",
            "connect(a, qOverload<int, int>(&A::b), this, [](int x, int y) { f(x, y); });",
            "// connect(a, &A::b, [] {});",
        )

    def test_connections_by_text(self):
        self.assert_bad(self.path, "connect(a, SIGNAL(b()), this, d);", "disconnect(a, SIGNAL(b()), this, nullptr);")
        self.assert_bad(self.path, 'QMetaObject::invokeMethod(a, "b");')
        self.assert_good(self.path, "QMetaObject::invokeMethod(a, [a] { a->b(); });")

    def test_a_bus_connects_by_text(self):
        self.assert_good("ui/theme/ColorSchemePortal.cpp", "bus.connect(a, b, c, d, this, SLOT(e(int)));")

    def test_single_shots(self):
        self.assert_bad(self.path, "QTimer::singleShot(0, [this] { a(); });")
        self.assert_bad(self.path, "QTimer::singleShot(5, Qt::PreciseTimer, [] {});")
        self.assert_good(self.path, "QTimer::singleShot(0, this, &A::b);")
        self.assert_good(self.path, "QTimer::singleShot(0, Qt::CoarseTimer, this, [this] { a(); });")

    def test_a_declaration_is_no_call(self):
        self.assert_good(self.path, "Connection connect(int a, int b, int c);")
