"""Grading without halo: first the words alone, then the source they come from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from viewer.domain.date_words import shown as shown_date
from viewer.errors import ViewerError
from viewer.session.blinding import HIDDEN, BlindStatement
from viewer.session.views import Account, SourceView
from viewer.texts import tr
from viewer.ui.claims.words import in_context, stance_in_words
from viewer.ui.inspector.grading import CREDIBILITY, RELIABILITY, GradeForm
from viewer.ui.theme import look
from viewer.ui.widgets.section import clear
from viewer.ui.widgets.text import heading, label


class BlindPage(QScrollArea):
    """Takes the whole window while a statement is graded. Ctrl+Return saves, Esc goes on without a grade.

    graded: cell, value, reason. source_graded: source, value, reason, topic, day. left: nothing more is to be done.
    """

    graded = Signal(str, str, str)
    source_graded = Signal(str, str, str, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        em = self.fontMetrics().height()
        self._step = label(soft=True)
        self._question = label(wrap=True, bold=True)
        font = self._question.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self._question.setFont(font)
        self._about = QVBoxLayout()
        self._about.setSpacing(em // 2)
        self.statement = GradeForm(CREDIBILITY, topics=False)
        self.source = GradeForm(RELIABILITY, topics=True)
        self._forms = QStackedWidget()
        self._forms.addWidget(self.statement)
        self._forms.addWidget(self.source)
        self._trouble = label(wrap=True)
        self._trouble.hide()
        self.leave = QPushButton(tr("Leave without a grade"))
        self._keys = label(tr("Ctrl+Return saves, Esc leaves"), soft=True, little=True)
        below = QHBoxLayout()
        below.addWidget(self._keys, 1)
        below.addWidget(self.leave)
        card = QFrame()
        card.setObjectName("blind")
        card.setMaximumWidth(em * 46)
        body = QVBoxLayout(card)
        body.setContentsMargins(em * 2, em * 3 // 2, em * 2, em * 3 // 2)
        body.setSpacing(em * 3 // 4)
        body.addWidget(self._step)
        body.addWidget(self._question)
        body.addLayout(self._about)
        body.addWidget(self._forms)
        body.addWidget(self._trouble)
        body.addLayout(below)
        page = QWidget()
        middle = QHBoxLayout(page)
        middle.setContentsMargins(em, em * 2, em, em * 2)
        middle.addStretch(1)
        middle.addWidget(card, 20)
        middle.addStretch(1)
        middle.setAlignment(card, Qt.AlignmentFlag.AlignTop)
        self._card = card
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.statement.graded.connect(lambda cell, value, reason, *_: self.graded.emit(cell, value, reason))
        self.source.graded.connect(self.source_graded)
        self.leave.clicked.connect(self.left)
        look().changed.connect(self._dress)
        self._dress()

    def show_statement(self, said: BlindStatement) -> None:
        """The first step: the words, and nothing of who says them."""
        self._begin(tr("Step 1 of 2 · the statement, without its source"), said.question)
        if said.quote:
            quote = label(in_context(said.quote, said.before, said.after), wrap=True)
            quote.setFont(look().reader_font())
            self._about.addWidget(quote)
        self._add(tr("It {stands}.", stands=" ".join(filter(None, (stance_in_words(said.stance), said.value)))))
        if said.speaker:
            self._add(tr("Speaker: {speaker}", speaker=said.speaker))
        if said.values:
            self._about.addWidget(heading(tr("What is said to this question")))
            for line in said.values:
                self._add(line, soft=True)
        if any(HIDDEN in text for text in (said.question, said.quote, said.before, said.after, said.speaker)):
            self._add(tr("{sign} stands for a name that would tell the source.", sign=HIDDEN), soft=True)
        self.statement.forget()
        self.statement.use_scale(said.scale)
        self.statement.show_grades(said.cell, (), said.scale.none)
        self._turn_to(self.statement, tr("Leave without a grade"))

    def show_source(self, view: SourceView, account: Account) -> None:
        """The second step: who said it, to be judged as a source."""
        self._begin(tr("Step 2 of 2 · the source it comes from"), view.source.name)
        origin = tr("origin: {origin}", origin=view.source.origin) if view.source.origin else ""
        published = shown_date(account.document.published) if account.document.published else ""
        facts = (f"{account.letter} · {account.document.title}", published, view.source.kind.replace("-", " "), origin)
        self._add(" · ".join(filter(None, facts)))
        self.source.use_scale(view.scale)
        self.source.show_grades(view.source.id, view.grades, view.scale.value(view.grade))
        self._turn_to(self.source, tr("Leave the source as it is"))

    def refuse(self, error: ViewerError) -> None:
        """Says why a grade could not be saved; what was typed stays."""
        self._trouble.setText(str(error))
        self._trouble.show()

    def _begin(self, step: str, title: str) -> None:
        clear(self._about)
        self._trouble.hide()
        self._step.setText(step)
        self._question.setText(title)

    def _add(self, text: str, *, soft: bool = False) -> None:
        self._about.addWidget(label(" ".join(text.split()), wrap=True, soft=soft))

    def _turn_to(self, form: GradeForm, leave: str) -> None:
        self._forms.setCurrentWidget(form)
        self.leave.setText(leave)
        self.setAccessibleName(self._step.text())
        self.verticalScrollBar().setValue(0)
        form.focus_value()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            form = self._forms.currentWidget()
            assert isinstance(form, GradeForm)
            form.submit()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        theme = look().theme
        self._card.setStyleSheet(
            f"#blind {{ background: {theme.paper}; border: 1px solid {theme.line}; border-radius: 0.4em; }}"
        )
        palette = self._trouble.palette()
        palette.setColor(self._trouble.foregroundRole(), theme.c("conflict"))
        self._trouble.setPalette(palette)
