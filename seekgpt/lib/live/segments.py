"""Who speaks, and for how long: fragments of a transcript become segments. No clock, no I/O.

While the user speaks, what the assistant says is held back for a moment: a brief "mhm" amid
a sentence does not break it in two, and is dropped; anything else is a segment of its own.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import List, NamedTuple, Optional, Sequence, Tuple, Union

from typing_extensions import Literal

from ...errors import SeekGPTError

TranscriptSegmentCloseReason = Literal[
    "speaker_change", "inactivity", "timestamp_reset", "session_closed", "manual"
]
Speaker = Literal["user", "assistant"]

#: The longest that a timer of the platforms at the other end can be set to, in milliseconds.
LONGEST = 2_147_483_647

_NODS = (
    *("aha", "alright", "gotcha", "hm", "hmm", "mhm", "mm", "mm hmm", "okay", "ok", "right"),
    *("sure", "uh huh", "yeah", "yep", "yes"),
)
# Spaces as JavaScript counts them, so that segments are the same in a browser.
_SPACES = "\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_SPACE = re.compile(f"[{_SPACES}]+")
_EDGES = re.compile(f"^[{_SPACES}.,!?;:\"'()\\[\\]{{}}]+|[{_SPACES}.,!?;:\"'()\\[\\]{{}}]+$")


@dataclass(frozen=True)
class TranscriptSegment:
    """What one side has said so far, to be shown in place of what was shown of it before.

    Times are those of the transcript, in milliseconds. An ``id`` is known here alone; the segment
    before is ``previous_id``.
    """

    id: str
    previous_id: Optional[str]
    speaker: Speaker
    text: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True)
class TranscriptSegmentClosedEvent:
    """A segment as it stays, and why nothing comes after it."""

    segment: TranscriptSegment
    reason: TranscriptSegmentCloseReason


Update = Union[TranscriptSegment, TranscriptSegmentClosedEvent]


class Fragment(NamedTuple):
    """A piece of a transcript."""

    speaker: Speaker
    text: str
    start: int
    end: int


class Patience(NamedTuple):
    """How long what is waited for, in milliseconds."""

    min_turn_separation_ms: float
    assistant_silence_ms: float
    backchannel_max_duration_ms: float
    backchannel_isolation_ms: float

    def check(self) -> Patience:
        """
        Raises:
            SeekGPTError: one is no such time.
        """
        for name, value in self._asdict().items():
            number = isinstance(value, (int, float)) and not isinstance(value, bool)
            if not number or not 0 <= value <= LONGEST:
                raise SeekGPTError(f"{name} must be a finite number from 0 to {LONGEST}")
        return self


def _words(text: str) -> str:
    """The words of a text, however they are written."""
    return _SPACE.sub(" ", _EDGES.sub("", text.lower().replace("-", " ")))


@dataclass
class _Turn:
    speaker: Speaker
    text: str
    start: int
    end: int
    id: str
    previous: Optional[str] = None
    shown: bool = False
    may_be_dropped: bool = True

    @property
    def segment(self) -> TranscriptSegment:
        return TranscriptSegment(
            self.id, self.previous, self.speaker, self.text, self.start, self.end
        )

    def add(self, fragment: Fragment, apart: bool = False) -> None:
        """Put a fragment to the end; ``apart`` from it, if both are words."""
        between = ""
        if apart and self.text and fragment.text:
            edges = (self.text[-1], fragment.text[0])
            between = " " * all(unicodedata.category(edge)[0] in "LN" for edge in edges)
        self.text += between + fragment.text
        self.end = max(self.end, fragment.end)


class Segments:
    """The segments of a session, by the times in its transcript."""

    def __init__(self, patience: Patience, name: str, nods: Sequence[str] = ()) -> None:
        self._patience = patience
        self._name = name
        self._nods: Tuple[str, ...] = (*_NODS, *filter(None, map(_words, nods)))
        self._spoken: Optional[_Turn] = None
        self._held: Optional[_Turn] = None
        self._last: Optional[str] = None
        self._made = 0
        self._assistant_end: Optional[int] = None

    @property
    def speaker(self) -> Optional[str]:
        return None if self._spoken is None else self._spoken.speaker

    def take(self, fragments: Sequence[Fragment]) -> List[Update]:
        """What fragments of one time change; who is speaking comes first."""
        if not fragments:
            return []
        first_of = self.speaker or "user"
        ordered = sorted(fragments, key=lambda fragment: fragment.speaker != first_of)
        start = ordered[0].start
        updates: List[Update] = []
        due = self.due()
        while due is not None and due < start:
            updates += self.pass_to(due)
            due = self.due()
        if self._spoken is not None and all(each.speaker != self.speaker for each in ordered):
            updates += self.pass_to(start, any(each.speaker == "user" for each in ordered))
        for fragment in ordered:
            updates += self._add(fragment)
        return updates

    def due(self) -> Optional[float]:
        """When something will change if nothing comes."""
        spoken, held, patience = self._spoken, self._held, self._patience
        if spoken is None:
            return None
        if held is not None:
            apart = spoken.end + patience.min_turn_separation_ms
            alone = held.end + patience.backchannel_isolation_ms
            return max(apart, alone) if self._undecided else apart
        if spoken.speaker == "assistant":
            return spoken.end + patience.assistant_silence_ms
        return None

    def pass_to(self, time: float, user_comes: bool = False) -> List[Update]:
        """What changes as time passes."""
        spoken, held, patience = self._spoken, self._held, self._patience
        if spoken is None:
            return []
        if held is not None and time >= spoken.end + patience.min_turn_separation_ms:
            waits = self._undecided and time < held.end + patience.backchannel_isolation_ms
            if not waits:
                self._held = self._remaining(time)
                if self._held is not None:
                    return self._show_held()
        silent = time >= spoken.end + patience.assistant_silence_ms
        if spoken.speaker == "assistant" and silent and not user_comes:
            return self._close_spoken("inactivity")
        return []

    def close(self, time: float, reason: TranscriptSegmentCloseReason) -> List[Update]:
        """End all that is spoken."""
        held = self._remaining(time)
        updates = self._close_spoken(reason)
        self._held = None
        if held is not None and held.text:
            updates += self._show(held)
            updates += self._closed(held, reason)
        if reason == "timestamp_reset":
            self._assistant_end = None
        return updates

    def _add(self, fragment: Fragment) -> List[Update]:
        spoken = self._spoken
        if spoken is None:
            self._spoken = self._turn(fragment)
            return self._show(self._spoken)
        if fragment.speaker == spoken.speaker:
            spoken.add(fragment, self._held is not None)
            return self._show(spoken)
        if spoken.speaker == "assistant":
            self._hold(fragment)
            return self._show_held()
        if self._talked_over:
            self._held = None
        if fragment.start - spoken.end < self._patience.min_turn_separation_ms:
            self._hold(fragment, self._nods_with(fragment, whole=False))
            return []
        if self._nods_with(fragment, whole=True):
            self._hold(fragment, self._held is not None)
            return []
        held = self._remaining(following=fragment)
        updates = self._close_spoken("speaker_change")
        self._held = None
        if held is None:
            held = self._turn(fragment)
        else:
            held.add(fragment)
        self._spoken = held
        return updates + self._show(held)

    def _turn(self, fragment: Fragment) -> _Turn:
        self._made += 1
        return _Turn(*fragment, id=f"{self._name}_{self._made - 1}")

    def _hold(self, fragment: Fragment, may_be_dropped: Optional[bool] = None) -> None:
        if self._held is None:
            self._held = self._turn(fragment)
        else:
            self._held.add(fragment)
        if may_be_dropped is not None:
            self._held.may_be_dropped = may_be_dropped

    def _show_held(self) -> List[Update]:
        held, self._held = self._held, None
        if held is None:
            return []
        updates = self._close_spoken("speaker_change")
        self._spoken = held
        return updates + self._show(held)

    def _show(self, turn: _Turn) -> List[Update]:
        if not turn.text:
            return []
        if not turn.shown:
            turn.shown, turn.previous, self._last = True, self._last, turn.id
        return [turn.segment]

    def _close_spoken(self, reason: TranscriptSegmentCloseReason) -> List[Update]:
        spoken, self._spoken = self._spoken, None
        return [] if spoken is None else self._closed(spoken, reason)

    def _closed(self, turn: _Turn, reason: TranscriptSegmentCloseReason) -> List[Update]:
        if turn.speaker == "assistant":
            self._assistant_end = turn.end
        return [TranscriptSegmentClosedEvent(turn.segment, reason)] if turn.shown else []

    # Whether what is held is but a nod

    @property
    def _brief(self) -> bool:
        held = self._held
        if held is None or self.speaker != "user" or held.speaker != "assistant":
            return False
        return held.end - held.start < self._patience.backchannel_max_duration_ms

    @property
    def _talked_over(self) -> bool:
        spoken, held = self._spoken, self._held
        if spoken is None or held is None or not self._brief:
            return False
        return held.may_be_dropped and spoken.end > held.end

    @property
    def _soon_after(self) -> bool:
        """Whether the assistant had spoken just before."""
        spoken, held, last = self._spoken, self._held, self._assistant_end
        if spoken is None or held is None or last is None:
            return False
        near = held.start - last < self._patience.backchannel_isolation_ms
        return near and held.start <= spoken.start

    @property
    def _undecided(self) -> bool:
        held = self._held
        nod = held is not None and self._brief and held.may_be_dropped
        return nod and not self._talked_over and not self._soon_after

    def _remaining(
        self, time: Optional[float] = None, following: Optional[Fragment] = None
    ) -> Optional[_Turn]:
        """What is held, unless it is to be dropped by now."""
        held = self._held
        if held is None or not self._brief:
            return held
        if self._talked_over:
            return None
        alone = held.end + self._patience.backchannel_isolation_ms
        now = time if following is None else following.start
        if self._soon_after or now is None or now < alone or not held.may_be_dropped:
            return held
        return None

    def _nods_with(self, fragment: Fragment, *, whole: bool) -> bool:
        """Whether a fragment, after what is held, is a nod, or could become one."""
        held = self._held
        start, text = (fragment.start, "") if held is None else (held.start, held.text)
        if fragment.end - start >= self._patience.backchannel_max_duration_ms:
            return False
        words = _words(text + fragment.text)
        if whole:
            return words in self._nods
        return bool(words) and any(nod.startswith(words) for nod in self._nods)
