"""The line at the bottom: what the archive holds, what is under way, and the keys that matter here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from viewer.domain.ticket import Progress
from viewer.session.views import ArchiveInfo
from viewer.texts import later, tr
from viewer.ui.jobs import Job, Jobs
from viewer.ui.keymap import keymap
from viewer.ui.widgets.text import Elided, label

#: The actions whose keys matter most, and what they do in a word.
_KEYS = (
    ("help", later("keys")), ("next-mention", later("next mention")), ("next-claim", later("next claim")),
    ("annotate", later("annotate")), ("timeline", later("timeline")),
)  # fmt: skip


class StatusLine(QWidget):
    """Counts at the left, the newest long job in the middle with its cancel button, keys at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._jobs: list[Job] = []
        self.counts = label("", soft=True)
        self.here = label("", soft=True)
        self.doing = Elided()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setFixedHeight(max(4, self.fontMetrics().height() // 3))
        self.bar.setMaximumWidth(self.fontMetrics().averageCharWidth() * 24)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self.keys = label(soft=True)
        keymap().changed.connect(self._show_keys)
        self._show_keys()
        row = QHBoxLayout(self)
        em = self.fontMetrics().height()
        row.setContentsMargins(em * 3 // 4, em // 5, em * 3 // 4, em // 5)
        row.addWidget(self.counts)
        row.addSpacing(em)
        row.addWidget(self.here)
        row.addWidget(self.doing, 1)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        row.addWidget(self.keys, 0, Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(tr("Status"))
        self._show_job(None)

    def follow(self, jobs: Jobs) -> None:
        """Shows the long jobs of `jobs`."""
        self._jobs.clear()
        self.say("")
        self._show_job(None)
        jobs.started.connect(self._started)
        jobs.progress.connect(self._show_job)
        jobs.finished.connect(self._finished)

    def show_info(self, info: ArchiveInfo, *, saved: bool) -> None:
        """Says what the archive holds, and whether everything is saved."""
        parts = [_accounts(info.documents), _claims(info.claims, info.conflicts)]
        parts.append(tr("NOT SAVED") if not saved else tr("read only") if info.read_only else tr("all changes saved"))
        self.counts.setText(" · ".join(parts))

    def say(self, here: str) -> None:
        """Says where among the hits of the search one stands."""
        self.here.setText(here)
        self.here.setVisible(bool(here))

    def _started(self, job: Job) -> None:
        if job.label:
            self._jobs.append(job)
            self._show_job(job)

    def _finished(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
            self._show_job(self._jobs[-1] if self._jobs else None)

    def _show_job(self, job: Job | None, progress: Progress | None = None) -> None:
        for widget in (self.doing, self.bar, self.cancel):
            widget.setVisible(job is not None)
        if job is None:
            return
        says = job.label
        if progress and progress.total:
            far = {"done": f"{progress.done:,}", "total": f"{progress.total:,}"}
            says = tr("{work} {done} of {total}", work=job.label, **far)
        if progress and progress.text and progress.text != job.label:
            says = f"{says} · {progress.text}"
        self.doing.setText(says)
        self.bar.setRange(0, progress.total if progress else 0)
        self.bar.setValue(progress.done if progress else 0)

    def _cancel(self) -> None:
        if self._jobs:
            self._jobs[-1].ticket.cancel()
            self.doing.setText(tr("Stopping…"))

    def _show_keys(self) -> None:
        shown = ((keymap().shown(action), tr(does)) for action, does in _KEYS)
        self.keys.setText("   ".join(f"{key} {does}" for key, does in shown if key))


def _accounts(count: int) -> str:
    return tr("1 account") if count == 1 else tr("{count} accounts", count=f"{count:,}")


def _claims(count: int, conflicts: int) -> str:
    claims = tr("1 claim") if count == 1 else tr("{count} claims", count=f"{count:,}")
    return tr("{claims}, {count} in conflict", claims=claims, count=f"{conflicts:,}") if conflicts else claims
