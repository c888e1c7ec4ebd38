"""How long a frame of the timeline takes with many events, beside a pyqtgraph scatter of the same ones.

    xvfb-run -s "-screen 0 1600x1000x24" python tests/benchmarks/timeline.py [--events 100000] [--lanes 50]

A real window pans and zooms; a frame is timed from the change to the end of its painting. pyqtgraph is
taken from wherever `import pyqtgraph` finds it; without it, its rows are left out. Times are
milliseconds of the processor: 50th / 95th percentile; memory is what laying out and drawing added.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QApplication, QWidget

from viewer.domain.document import Document
from viewer.domain.event import Event
from viewer.session.views import Account
from viewer.ui.theme import look
from viewer.ui.timeline.timeline import Timeline

FRAMES = 120


def case(events: int, lanes: int) -> tuple[list[Account], list[Event]]:
    """Events of two centuries, most of them in a few years, a tenth of them spans."""
    chance = random.Random(20180630)
    accounts = [Account(Document(f"d{n}", f"Account {n}"), f"L{n}") for n in range(lanes)]
    made = []
    for number in range(events):
        day = chance.randrange(654_000, 738_000) if number % 5 == 0 else round(chance.gauss(736_800, 900))
        last = day + chance.choice((29, 364, 3_650)) if number % 10 == 0 else day
        first, end = date.fromordinal(day).isoformat(), date.fromordinal(last).isoformat()
        made.append(Event(f"e{number}", f"d{number % lanes}", "event", first, first, end, text="It happened then."))
    return accounts, made


def memory() -> float:
    """MB this process has held at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(window: QWidget, moves: list[Callable[[], None]]) -> list[float]:
    """Milliseconds for each move with its painting."""
    found = []
    for move in moves:
        begun = time.process_time()
        move()
        window.repaint()
        QApplication.processEvents()
        found.append((time.process_time() - begun) * 1000)
    return found


def report(name: str, frames: list[float]) -> None:
    """One row of the table."""
    centiles = statistics.quantiles(frames, n=20)
    print(f"{name:34} {statistics.median(frames):7.1f} / {centiles[-1]:6.1f}")


def parallax(accounts: list[Account], events: list[Event]) -> None:
    """Pans and zooms our own."""
    before = memory()
    begun = time.process_time()
    timeline = Timeline()
    timeline.resize(1500, 900)
    timeline.set_data(accounts, events, [])
    timeline.show()
    QApplication.processEvents()
    print(f"{'laid out and shown first':34} {(time.process_time() - begun) * 1000:7.0f}")
    chart = timeline.chart
    step = chart.scale.days / 200

    def pan(by: float) -> Callable[[], None]:
        return lambda: chart.centre((chart.scale.first + chart.scale.last) / 2 + by)

    for name, zoom in (("all", 1.0), ("a decade", 20.0), ("a year", 10.0), ("a month", 12.0)):
        chart.zoom(zoom, chart.scale.to_x(736_800))
        step = chart.scale.days / 100
        report(f"Parallax, panning, {name} in view", timed(chart.viewport(), [pan(step), pan(-step)] * (FRAMES // 2)))
    chart.fit()
    zooms = [lambda: chart.zoom(1.15, chart.scale.to_x(736_800))] * (FRAMES // 2)
    zooms += [lambda: chart.zoom(1 / 1.15, chart.scale.to_x(736_800))] * (FRAMES // 2)
    report("Parallax, zooming in and out", timed(chart.viewport(), zooms))
    print(f"{'Parallax, memory':34} {memory() - before:7.0f} MB")
    timeline.close()


def pyqtgraph(accounts: list[Account], events: list[Event]) -> None:
    """The same events as points of a scatter plot."""
    try:
        import pyqtgraph as graph
    except ImportError:
        print("pyqtgraph is not installed: left out")
        return
    before = memory()
    window = graph.PlotWidget()
    window.resize(1500, 900)
    lanes = {account.document.id: number for number, account in enumerate(accounts)}
    days = [float(date.fromisoformat(event.earliest or "").toordinal()) for event in events]
    window.addItem(graph.ScatterPlotItem(x=days, y=[float(lanes[event.document]) for event in events], size=8))
    window.show()
    QApplication.processEvents()
    view = window.getPlotItem().getViewBox()
    for name, days_in_view in (("all", 84_000), ("a decade", 3_650), ("a year", 365), ("a month", 30)):
        view.setXRange(736_800 - days_in_view / 2, 736_800 + days_in_view / 2, padding=0)
        QApplication.processEvents()
        step = days_in_view / 100
        moves = [lambda s=step: view.translateBy(x=s), lambda s=step: view.translateBy(x=-s)] * (FRAMES // 2)
        report(f"pyqtgraph, panning, {name} in view", timed(window.viewport(), moves))
    print(f"{'pyqtgraph, memory':34} {memory() - before:7.0f} MB")
    window.close()


def main() -> int:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--lanes", type=int, default=50)
    chosen = parser.parse_args()
    application = QApplication([])
    look().use("light")
    accounts, events = case(chosen.events, chosen.lanes)
    print(f"{chosen.events:,} events in {chosen.lanes} lanes, on {application.platformName()}")
    parallax(accounts, events)
    pyqtgraph(accounts, events)
    return 0


if __name__ == "__main__":
    sys.exit(main())
