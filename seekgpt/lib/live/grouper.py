"""Events of a live session go in, segments of its transcript come out, to whoever listens.

When nothing comes, time goes on: the session's own clock is guessed from the one here.
"""

from __future__ import annotations

import asyncio
import itertools
import math
import threading
import time
from collections import deque
from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    Awaitable,
    Callable,
    Deque,
    Dict,
    Generic,
    List,
    Optional,
    Sequence,
    Set,
    Tuple,
    TypeVar,
    Union,
    overload,
)

from typing_extensions import Literal

from ..._hints import on_demand
from ..._turns import Turns
from ...errors import SeekGPTError
from .segments import (
    LONGEST,
    Fragment,
    Patience,
    Segments,
    TranscriptSegment,
    TranscriptSegmentClosedEvent,
    Update,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ...types.live import ServerEvent

ReturnT = TypeVar("ReturnT")
_Kind = Literal["segment.updated", "segment.closed"]

#: Both sides of one moment come in two events: so long, in milliseconds, the second is waited for.
_PAIR = 50
#: The largest whole number that every JSON number of this size still is.
_EXACT = 2**53 - 1
_numbers = itertools.count()


class _Timeline:
    """Events in the order of a session's time."""

    def __init__(self, patience: Patience, nods: Sequence[str], now: Callable[[], float]) -> None:
        self._now = now
        self._segments = Segments(patience.check(), f"segment_{next(_numbers)}", nods)
        self._seen: Set[str] = set()
        self._waiting: List[Tuple[Fragment, float]] = []
        self._anchor: Optional[Tuple[int, float]] = None
        self._start: Optional[int] = None
        self.closed = False

    def push(self, event: Any) -> Optional[List[Update]]:
        """What an event changes, or None if it is none of those that count.

        Raises:
            SeekGPTError: it is not whole, or comes after the end.
        """
        if self.closed:
            raise SeekGPTError("No events can be pushed after closing the grouper")
        kind = getattr(event, "type", None)
        if not isinstance(kind, str):
            raise SeekGPTError(f"Expected an event of a live session, got {type(event).__name__}")
        if kind == "session.closed":
            return self.finish("session_closed")
        if kind not in ("session.input_transcript.delta", "session.output_transcript.delta"):
            return None
        name, fragment = _fragment(event)
        if name in self._seen:
            return None
        self._seen.add(name)
        if not fragment.text:
            return None
        came = (fragment, self._now())
        moments = {(other.start, other.end) for other, _ in self._waiting}
        if (fragment.start, fragment.end) in moments:
            self._waiting.append(came)
            both = len({other.speaker for other, _ in self._waiting}) > 1
            return self._release() if both else []
        updates = self._release()
        if self._segments.speaker == fragment.speaker:
            return updates + self._take([came])
        self._waiting.append(came)
        return updates

    def finish(self, reason: Literal["manual", "session_closed"]) -> List[Update]:
        """End what is there, once."""
        if self.closed:
            return []
        self.closed = True
        self._seen.clear()
        updates = self._release()
        return updates + self._segments.close(self._session_time(), reason)

    def tick(self) -> List[Update]:
        """What the time that has passed changes."""
        updates = self._release()
        return updates + self._segments.pass_to(self._session_time())

    def delay(self) -> Optional[int]:
        """After how many milliseconds to call `tick`, if ever."""
        due = self._segments.due()
        if self.closed or (not self._waiting and due is None):
            return None
        if self._waiting:
            delay = self._waiting[0][1] + _PAIR - self._now()
        else:
            delay = (due or 0) - self._session_time()
        return min(LONGEST, max(0, math.ceil(delay)))

    def _session_time(self) -> float:
        if self._anchor is None:
            return 0
        there, here = self._anchor
        return there + max(0, self._now() - here)

    def _release(self) -> List[Update]:
        waiting, self._waiting = self._waiting, []
        return self._take(waiting)

    def _take(self, came: List[Tuple[Fragment, float]]) -> List[Update]:
        if not came:
            return []
        fragments = [fragment for fragment, _ in came]
        updates: List[Update] = []
        if self._start is not None and fragments[0].start < self._start:
            updates += self._segments.close(self._session_time(), "timestamp_reset")
            self._anchor = None
        self._start = fragments[0].start
        known = 0 if self._anchor is None else self._anchor[0]
        there = max(known, *(fragment.end for fragment in fragments))
        self._anchor = (there, max(here for _, here in came))
        return updates + self._segments.take(fragments)


def _fragment(event: Any) -> Tuple[str, Fragment]:
    """The ID of an event, and what it says."""
    fields = ("event_id", "delta", "start_ms", "end_ms")
    found: Any = [getattr(event, field, None) for field in fields]
    name, text, start, end = found
    if (
        not (isinstance(name, str) and name and isinstance(text, str))
        or not (_is_time(start) and _is_time(end))
        or end < start
    ):
        raise SeekGPTError(
            f"Invalid public Live transcript: {event.type} needs an event_id, a delta, and whole "
            "numbers of milliseconds from start_ms to end_ms"
        )
    speaker: Any = "user" if event.type == "session.input_transcript.delta" else "assistant"
    return name, Fragment(speaker, text, int(start), int(end))


def _is_time(value: Any) -> bool:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return number and 0 <= value <= _EXACT and int(value) == value


def _known(kind: str) -> str:
    """The name of something that can be listened to: any other would never be heard of."""
    kinds = ("segment.updated", "segment.closed")
    if kind not in kinds:
        raise SeekGPTError(f"There is no {kind!r} to listen to; there is {' and '.join(kinds)}")
    return kind


class _Grouper(Generic[ReturnT]):
    """What both colours have: the timeline, a timer, and who listens."""

    def __init__(
        self,
        *,
        min_turn_separation_ms: Optional[float] = None,
        assistant_silence_ms: Optional[float] = None,
        backchannel_max_duration_ms: Optional[float] = None,
        backchannel_isolation_ms: Optional[float] = None,
        additional_acknowledgments: Optional[Sequence[str]] = None,
    ) -> None:
        """
        Args:
            min_turn_separation_ms: How far apart the turns of both sides are at least (500).
            assistant_silence_ms: After how long a silence the assistant has ended (2,000).
            backchannel_max_duration_ms: How long a nod of the assistant's is at most (1,000);
                with 0 none is dropped.
            backchannel_isolation_ms: How far a nod is from anything else it says (2,000).
            additional_acknowledgments: More words that are nods, besides "yes", "mhm" and the like.

        Raises:
            SeekGPTError: a time is none, or the words are no list.
        """
        given = (
            (min_turn_separation_ms, 500),
            (assistant_silence_ms, 2000),
            (backchannel_max_duration_ms, 1000),
            (backchannel_isolation_ms, 2000),
        )
        patience = Patience(*(usual if time is None else time for time, usual in given))
        self._turn = Turns()
        nods = () if additional_acknowledgments is None else additional_acknowledgments
        if isinstance(nods, str) or not all(isinstance(word, str) for word in nods):
            raise SeekGPTError("additional_acknowledgments must be a list of texts")
        self._state = _Timeline(patience, tuple(nods), self._now)
        self._updates: Deque[Update] = deque()
        self._listeners: Dict[str, List[Tuple[Callable[..., ReturnT], bool]]] = {}
        self._timer: Any = None
        self._set = 0

    @overload
    def on(
        self,
        event_type: Literal["segment.updated"],
        handler: Callable[[TranscriptSegment], ReturnT],
    ) -> Self: ...
    @overload
    def on(
        self,
        event_type: Literal["segment.closed"],
        handler: Callable[[TranscriptSegmentClosedEvent], ReturnT],
    ) -> Self: ...
    @overload
    def on(
        self, event_type: _Kind, handler: None = None
    ) -> Callable[[Callable[[Any], ReturnT]], Callable[[Any], ReturnT]]: ...
    def on(self, event_type: _Kind, handler: Optional[Callable[[Any], ReturnT]] = None) -> Any:
        """Have a function called with every `TranscriptSegment` that is new or has grown, or with
        every `TranscriptSegmentClosedEvent`. Without a function this is a decorator."""
        return self._listen(event_type, handler, False)

    @overload
    def once(
        self,
        event_type: Literal["segment.updated"],
        handler: Callable[[TranscriptSegment], ReturnT],
    ) -> Self: ...
    @overload
    def once(
        self,
        event_type: Literal["segment.closed"],
        handler: Callable[[TranscriptSegmentClosedEvent], ReturnT],
    ) -> Self: ...
    @overload
    def once(
        self, event_type: _Kind, handler: None = None
    ) -> Callable[[Callable[[Any], ReturnT]], Callable[[Any], ReturnT]]: ...
    def once(self, event_type: _Kind, handler: Optional[Callable[[Any], ReturnT]] = None) -> Any:
        """The same, for the next of them alone."""
        return self._listen(event_type, handler, True)

    def off(self, event_type: _Kind, handler: Callable[[Any], ReturnT]) -> Self:
        """Call a function no longer that was handed to `on` or `once`."""
        self._turn(self._forget, _known(event_type), handler)
        return self

    def _forget(self, kind: str, handler: Any) -> None:
        listeners = self._listeners.get(kind, [])
        found = next((entry for entry in listeners if entry[0] == handler), None)
        if found is not None:
            listeners.remove(found)

    def _listen(self, kind: str, handler: Any, once: bool) -> Any:
        _known(kind)
        if handler is None:
            return partial(self._registered, kind, once)
        self._registered(kind, once, handler)
        return self

    def _registered(self, kind: str, once: bool, handler: Any) -> Any:
        if not callable(handler):
            raise SeekGPTError(f"What listens must be a function, not {type(handler).__name__}")
        self._turn(self._listeners.setdefault(kind, []).append, (handler, once))
        return handler

    def _handlers(self, update: Update) -> List[Callable[..., ReturnT]]:
        """Who is called with an update; those who wanted one have had it."""
        closed = isinstance(update, TranscriptSegmentClosedEvent)
        listeners = self._listeners.get("segment.closed" if closed else "segment.updated", [])
        found = [handler for handler, _ in listeners]
        listeners[:] = [entry for entry in listeners if not entry[1]]
        return found

    def _now(self) -> float:
        return time.monotonic() * 1000

    def _push(self, event: Any) -> bool:
        updates = self._state.push(event)
        if updates is not None:
            self._updates.extend(updates)
            self._schedule()
        return updates is not None

    def _finish(self) -> None:
        self._updates.extend(self._state.finish("manual"))
        self._stop_timer()

    def _tick(self, number: int) -> bool:
        """Whether a timer is the one that is waited for."""
        if number != self._set or self._state.closed:
            return False
        self._timer = None
        self._updates.extend(self._state.tick())
        self._schedule()
        return True

    def _stop_timer(self) -> None:
        self._set += 1
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _schedule(self) -> None:
        self._stop_timer()
        delay = self._state.delay()
        if delay is not None:
            self._timer = self._call_later(delay, partial(self._fired, self._set))

    def _call_later(self, delay_ms: int, callback: Callable[[], None]) -> Any:
        raise NotImplementedError

    def _fired(self, number: int) -> None:
        raise NotImplementedError


class TranscriptGrouper(_Grouper[None]):
    """Makes segments of the transcript of one live session, for showing them as a conversation.

    Each side's words add up to a segment until the other side speaks or a silence falls. Nods of
    the assistant's ("mhm") while the user speaks are left out, so it is no full record.

    Functions are called one after the other, those for a silence in a thread of a timer; what they
    raise comes out of `push` or `close`, or goes to `threading.excepthook`. Close it when the
    session ends; the session itself stays yours.
    """

    _calling = False

    def push(self, event: ServerEvent) -> None:
        """Take an event of the session: those that are no transcript, and those that came before,
        are passed over.

        Raises:
            SeekGPTError: a transcript's fields are not what they should be, or this is closed.
        """
        if self._turn(self._push, event):
            self._dispatch()

    def close(self) -> None:
        """End the last segments. Calls that are under way go on to their end."""
        self._turn(self._finish)
        self._dispatch()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _call_later(self, delay_ms: int, callback: Callable[[], None]) -> Any:
        timer = threading.Timer(delay_ms / 1000, callback)
        timer.daemon = True
        timer.start()
        return timer

    def _fired(self, number: int) -> None:
        if self._turn(self._tick, number):
            self._dispatch()

    def _dispatch(self) -> None:
        if not self._turn(self._begin):
            return  # who is calling goes on with what was added
        try:
            while True:
                update = self._turn(self._next)
                if update is None:
                    return
                for handler in self._turn(self._handlers, update):
                    handler(update)
        except BaseException:
            self._calling = False
            raise

    def _begin(self) -> bool:
        begun = not self._calling
        self._calling = True
        return begun

    def _next(self) -> Optional[Update]:
        if self._updates:
            return self._updates.popleft()
        self._calling = False
        return None


class AsyncTranscriptGrouper(_Grouper[Union[None, Awaitable[None]]]):
    """The same on asyncio: `push` and `close` are awaited, functions may be coroutines.

    They are called in the event loop, one after the other; what is raised in one that a silence
    has called goes to the loop's exception handler.
    """

    _loop: Optional[asyncio.AbstractEventLoop] = None
    _task: Optional[asyncio.Task[None]] = None
    _awaited = 0

    async def push(self, event: ServerEvent) -> None:
        """What `TranscriptGrouper.push` does."""
        self._own_loop()
        if self._push(event):
            await self._dispatch()

    async def close(self) -> None:
        """What `TranscriptGrouper.close` does."""
        self._own_loop()
        self._finish()
        await self._dispatch()

    async def __aenter__(self) -> Self:
        self._own_loop()
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.close()

    def _own_loop(self) -> asyncio.AbstractEventLoop:
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise SeekGPTError("This grouper belongs to another event loop; make one for each")
        return loop

    def _call_later(self, delay_ms: int, callback: Callable[[], None]) -> Any:
        return self._own_loop().call_later(delay_ms / 1000, callback)

    def _fired(self, number: int) -> None:
        if self._tick(number):
            self._start()

    def _start(self) -> Optional[asyncio.Task[None]]:
        """The task that calls functions, if there is something to tell them."""
        if (self._task is None or self._task.done()) and self._updates:
            self._task = self._own_loop().create_task(self._tell())
            self._task.add_done_callback(self._told)
        return self._task

    async def _dispatch(self) -> None:
        if self._task is not None and self._task is asyncio.current_task():
            return  # it goes on with what was added
        task = self._start()
        if task is None or (task.done() and not self._updates):
            return
        self._awaited += 1
        try:
            # Who is cancelled here does not leave an update half told.
            await asyncio.shield(task)
        finally:
            self._awaited -= 1

    async def _tell(self) -> None:
        self._task = asyncio.current_task()  # where a task begins at once, it is not known yet
        while self._updates:
            update = self._updates.popleft()
            for handler in self._handlers(update):
                result: Any = handler(update)
                if hasattr(result, "__await__"):
                    await result

    def _told(self, task: asyncio.Task[None]) -> None:
        error = None if task.cancelled() else task.exception()
        if error is not None and not self._awaited:
            self._own_loop().call_exception_handler(
                {"message": "A listener of a transcript failed", "exception": error, "task": task}
            )


on_demand(__name__)
