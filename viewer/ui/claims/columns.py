"""The columns of the ledger: what they say of a claim, with everybody's word or with some muted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from viewer.domain.standing import Standing
from viewer.session.views import ClaimProposal
from viewer.texts import tr
from viewer.ui.claims.words import (
    VERDICT_SIGNS,
    cell_in_words,
    cell_look,
    cell_order,
    ruled,
    standing_in_words,
    support_in_words,
    supports_in_words,
    verdict_in_words,
    verdict_word,
)
from viewer.ui.models.plain import kind_text
from viewer.ui.models.rows import Column

if TYPE_CHECKING:
    from viewer.session.views import Account, ClaimView


@dataclass(frozen=True, slots=True)
class Muted:
    """Whose word does not count for now. documents: muted ones. stands: claim id -> before and after."""

    documents: frozenset[str] = frozenset()
    stands: Mapping[str, Standing] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.documents)


def columns(accounts: Sequence[Account], muted: Muted, lost: Mapping[str, object]) -> list[Column]:
    """Question, kind, verdict, what stands where somebody is muted, origins, then one for each account.

    lost: by id, the cells whose words no longer stand where they stood.
    """
    made = [
        Column(tr("Question"), lambda view: view.claim.question, tip=_question_tip, width=13, share=2),
        Column(tr("Kind"), lambda view: kind_text(view.claim.kind), width=4.5),
        Column(
            tr("Verdict"),
            verdict_in_words,
            order=lambda view: _urgency(view.verdict.kind),
            tip=lambda view: view.verdict.in_words(),
            spoken=lambda view: f"{verdict_word(view.verdict.kind)}{ruled(view)}: {view.verdict.in_words()}",
            part=lambda view: view.verdict.kind,
            width=9.6,
        ),
    ]
    if muted:
        made.append(_standing_column(muted.stands))
    made.append(
        Column(
            tr("Origins"),
            support_in_words,
            order=lambda view: len(view.supports[0].origins) if support_in_words(view) else 0,
            tip=supports_in_words,
            title_tip=tr("How many independent origins stand behind the largest group that agrees"),
            spoken=supports_in_words,
            width=8.6,
        )
    )
    return made + [_account_column(account, muted, lost) for account in accounts]


def _standing_column(stands: Mapping[str, Standing]) -> Column:
    def of(view: ClaimView) -> Standing | None:
        return stands.get(view.claim.id)

    return Column(
        tr("What stands"),
        lambda view: standing_in_words(of(view)),
        order=lambda view: _weight(of(view)),
        tip=lambda view: "\n".join(filter(None, (_sentence(of(view)), _why(of(view))))),
        title_tip=tr("What the verdict becomes while some are muted; what changes comes first when sorted"),
        spoken=lambda view: _sentence(of(view)),
        part=lambda view: _part(of(view)),
        width=10,
        share=1,
    )


def _account_column(account: Account, muted: Muted, lost: Mapping[str, object]) -> Column:
    document = account.document.id
    silenced = document in muted.documents
    note = "\n" + tr("Muted for now: it counts for nothing.") if silenced else ""
    title = f"{account.letter} · {account.document.title}"
    return Column(
        tr("{account} (muted)", account=title) if silenced else title,
        lambda view: cell_look(view, document).text,
        order=lambda view: cell_order(view, document),
        tip=lambda view: cell_in_words(view, account, lost) + note,
        title_tip=f"{title} · {account.badge}{note}",
        spoken=lambda view: cell_in_words(view, account, lost) + note,
        part=lambda view: cell_look(view, document, muted.stands.get(view.claim.id), silenced, lost),
        width=7.2,
        share=1,
    )


def _urgency(verdict: str) -> int:
    order = list(VERDICT_SIGNS)
    return order.index(verdict) if verdict in order else len(order)


def _weight(standing: Standing | None) -> tuple[bool, int]:
    return (standing is None or not standing.matters, _urgency(standing.after.sum) if standing else 0)


def _part(standing: Standing | None) -> str:
    return "" if standing is None or not standing.lost else "conflicting" if standing.fallen else standing.after.sum


def _why(standing: Standing | None) -> str:
    return standing.after.why if standing and standing.lost and not standing.fallen else ""


def _sentence(standing: Standing | None) -> str:
    return (standing.in_words() if standing else "") or tr("Nothing changes.")


def _question_tip(view: ClaimView) -> str:
    aside = ", ".join(filter(None, (view.claim.subject, view.claim.unit)))
    reason = ""
    if isinstance(view, ClaimProposal):
        reason = tr("{reason}: {share} likely", reason=view.reason, share=f"{view.confidence:.0%}")
    return "\n".join(filter(None, (view.claim.question, aside, view.verdict.in_words(), reason)))
