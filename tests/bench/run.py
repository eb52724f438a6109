#!/usr/bin/env python3
"""Measures Midback against an empty Qt window, the coach against reading and the figures against
the study that they began with, side by side.

usage: run.py BUILD_FOLDER [--runs N] [--idle SECONDS] [--only window|coach|figure]

Prints ratios with their limits; exit 1 when one is over its limit. Milliseconds depend on the
machine, ratios much less. The window needs Xvfb and openbox, which it starts itself.
"""

import argparse
import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

START_LIMIT = 2.5
MEMORY_LIMIT = 2.2
DECIDE_LIMIT = 1.0  # the coach's decisions beside reading what they are made of
GROWTH_LIMIT = 1.5  # of what is in proportion to the number of sessions
YEARS_WEEKS = 520
FIGURE_LIMIT = 0.6  # a frame of a figure beside one of the study
FRAMES = 30  # a second, and what they may take of one core in per cent
CORE_LIMIT = 25


@contextlib.contextmanager
def display():
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[write_end], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write_end)
    with os.fdopen(read_end) as pipe:
        number = pipe.readline().strip()
    env = dict(os.environ, DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
    manager = subprocess.Popen(["openbox"], env=env, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    time.sleep(0.5)
    try:
        yield env
    finally:
        manager.terminate()
        server.terminate()
        manager.wait()
        server.wait()


def first_paint(command, env):
    """Milliseconds from exec to first paint, peak MiB."""
    begin = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    done = subprocess.run(command, env=dict(env, MIDBACK_BENCH_QUIT="1"), capture_output=True,
                          text=True, timeout=60, check=True)
    for line in done.stdout.splitlines():
        if line.startswith("first-paint "):
            _, stamp, memory = line.split()
            return (int(stamp) - begin) / 1e6, int(memory) / 1024
    raise RuntimeError(f"{command[0]} painted nothing: {done.stderr}")


def ticks(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def wakeups(pid):
    total = 0
    for status in Path(f"/proc/{pid}/task").glob("*/status"):
        for line in status.read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                total += int(line.split()[1])
    return total


def idle(command, env, seconds):
    """Per cent of one core and wake-ups a second while nobody touches the window."""
    with subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL) as process:
        time.sleep(5)
        before, woken = ticks(process.pid), wakeups(process.pid)
        time.sleep(seconds)
        used = (ticks(process.pid) - before) / os.sysconf("SC_CLK_TCK")
        woken = wakeups(process.pid) - woken
        process.kill()
    return 100 * used / seconds, woken / seconds


def coach(command, env):
    """{years: (sessions, decisions, milliseconds to read, to decide, to read again)}"""
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=600, check=True)
    found = {}
    for line in done.stdout.splitlines():
        if line.startswith("coach "):
            years, sessions, decisions, *times = line.split()[1:]
            found[int(years)] = (int(sessions), int(decisions), *map(float, times))
    return found


def figures(command, env):
    """{figure: (milliseconds a frame, of the study, of which it finds its camera)}"""
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=600, check=True)
    lines = [line.split()[1:] for line in done.stdout.splitlines() if line.startswith("figure ")]
    return {name: tuple(map(float, times)) for name, *times in lines}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=Path)
    parser.add_argument("--runs", type=int, default=21)
    parser.add_argument("--idle", type=float, default=20)
    parser.add_argument("--only", choices=["window", "coach", "figure"], help="one part alone")
    options = parser.parse_args()
    empty = [str(options.build / "bench_empty_window")]
    failed = False

    def verdict(name, value, limit):
        nonlocal failed
        good = value <= limit
        failed |= not good
        print(f"  {name:<28} {value:6.2f} x   limit {limit:.2f}   {'ok' if good else 'OVER'}")

    program = options.build / "bench_figure"
    if options.only in (None, "figure") and not program.exists():
        print("figures: left out, the study is not there (MIDBACK_FIGURE_STUDY)")
    elif options.only in (None, "figure"):
        print("figures: a frame of 720x560 with everything, processor time, medians of 300 frames")
        frames = figures([str(program)], dict(os.environ, QT_QPA_PLATFORM="offscreen"))
        for name, (ours, study, framing) in frames.items():
            print(f"  {name:<24} {ours:6.2f} ms   study {study:6.2f} ms, {framing:.2f} of them "
                  f"for its camera")
            verdict("ours / study", ours / study, FIGURE_LIMIT)
        share = max(ours for ours, _, _ in frames.values()) * FRAMES / 10
        failed |= share > CORE_LIMIT
        print(f"  at {FRAMES} frames a second     {share:6.1f} % of a core at most, limit "
              f"{CORE_LIMIT}   {'ok' if share <= CORE_LIMIT else 'OVER'}")
    if options.only == "figure":
        return 1 if failed else 0

    if options.only != "window":
        print("coach: deciding beside reading the history, processor time, medians of 15 runs")
        histories = coach([str(options.build / "bench_coach")], dict(os.environ, LC_ALL="C.UTF-8"))
        for years, (sessions, decisions, read, decide, again) in histories.items():
            print(f"  {years:>2} years   {sessions:6d} sessions   {decisions:7d} decisions   "
                  f"read {read:8.1f} ms   decide {decide:8.1f} ms   "
                  f"read after a diary entry {again:8.1f} ms")
        first, last = min(histories), max(histories)
        verdict("decide / read, ten years", histories[last][3] / histories[last][2], DECIDE_LIMIT)
        for years in sorted(histories)[1:]:
            proportion = histories[years][0] / histories[first][0]
            growth = histories[years][3] / histories[first][3]
            verdict(f"decide, 1 to {years} years", growth / proportion, GROWTH_LIMIT)
    if options.only == "coach":
        return 1 if failed else 0

    with tempfile.TemporaryDirectory() as folder, display() as env:
        env["XDG_CONFIG_HOME"] = folder + "/config"
        program = str(options.build / "bench_midback")
        data = folder + "/data"
        subprocess.run([program, "--data", data, "demo", "--weeks", str(YEARS_WEEKS), "--seed",
                        "7"], check=True, stdout=subprocess.DEVNULL,
                       env=dict(env, QT_QPA_PLATFORM="offscreen"))
        midback = [program, "--data", data]
        times = {"empty": [], "midback": []}
        memory = {"empty": [], "midback": []}
        for run in range(options.runs + 2):
            for name, command in (("empty", empty), ("midback", midback)):
                ms, mib = first_paint(command, env)
                if run >= 2:  # the first two fill the file cache
                    times[name].append(ms)
                    memory[name].append(mib)
        median = statistics.median
        print(f"start to first paint, {options.runs} runs each, ten years of history")
        for name in times:
            print(f"  {name:<10} median {median(times[name]):7.1f} ms   "
                  f"fastest {min(times[name]):7.1f} ms   peak {median(memory[name]):6.1f} MiB")
        verdict("start", median(times["midback"]) / median(times["empty"]), START_LIMIT)
        verdict("peak memory", median(memory["midback"]) / median(memory["empty"]), MEMORY_LIMIT)

        print(f"idle for {options.idle:.0f} s")
        base_cpu, base_wake = idle(empty, env, options.idle)
        cpu, wake = idle(midback, env, options.idle)
        print(f"  empty      {base_cpu:.3f} % of a core, {base_wake:.2f} wake-ups a second")
        print(f"  midback    {cpu:.3f} % of a core, {wake:.2f} wake-ups a second")
        good = cpu <= base_cpu + 0.05 and wake <= base_wake + 0.2
        failed |= not good
        print(f"  idle as an empty window      {'ok' if good else 'OVER'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
