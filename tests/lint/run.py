#!/usr/bin/env python3
"""Runs the project's rules over the tree. A rule is a module here with check() and, for those
that have figures to show, report()."""

import argparse
import importlib
import sys

from source import load_tree

RULES = {
    "layers": "each folder includes only what its layer may",
    "clocks": "time is read in SystemClock and nowhere else",
    "connects": "connections have a context and are checked by the compiler",
    "forbidden": "no style sheets, static dialogs, singletons, sockets",
    "layout": "known folders at the top, no large pictures",
    "listed": "every source file stands in a CMakeLists.txt",
    "words": "kind words, no claims, British spelling",
    "links": "links in the documents lead somewhere",
    "formatting": "clang-format changes nothing",
    "sizes": "files stay small, tests keep up with the code",
}


def main():
    parser = argparse.ArgumentParser(prog="dev lint")
    parser.add_argument("rules", nargs="*", metavar="RULE", help=", ".join(RULES))
    parser.add_argument("--counts", help="write 'passed failed' to this file")
    options = parser.parse_args()
    unknown = [name for name in options.rules if name not in RULES]
    if unknown:
        parser.error(f"there is no rule {unknown[0]}")

    sources = load_tree()
    failed = 0
    chosen = options.rules or list(RULES)
    for name in chosen:
        rule = importlib.import_module(name)
        faults = rule.check(sources)
        failed += bool(faults)
        print(f"{'FAIL' if faults else 'ok  '} {name}: {RULES[name]}")
        for fault in faults:
            print(f"  {fault}")
        if hasattr(rule, "report"):
            for line in rule.report(sources):
                print(f"     {line}")
    if options.counts:
        with open(options.counts, "w", encoding="utf-8") as file:
            print(len(chosen) - failed, failed, file=file)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
