import asyncio
from typing import Any, Awaitable, Callable, Generic, Optional, Sequence, TypeVar, Union, overload
from typing_extensions import Literal
from .segments import TranscriptSegment, TranscriptSegmentClosedEvent
from typing_extensions import Self
from ...types.live import ServerEvent

ReturnT = TypeVar("ReturnT")
_Kind = Literal["segment.updated", "segment.closed"]
_PAIR: int
_EXACT: int

class _Grouper(Generic[ReturnT]):
    def __init__(
        self,
        *,
        min_turn_separation_ms: Optional[float] = None,
        assistant_silence_ms: Optional[float] = None,
        backchannel_max_duration_ms: Optional[float] = None,
        backchannel_isolation_ms: Optional[float] = None,
        additional_acknowledgments: Optional[Sequence[str]] = None,
    ) -> None: ...
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
        self,
        event_type: _Kind,
        handler: None = None,
    ) -> Callable[[Callable[[Any], ReturnT]], Callable[[Any], ReturnT]]: ...
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
        self,
        event_type: _Kind,
        handler: None = None,
    ) -> Callable[[Callable[[Any], ReturnT]], Callable[[Any], ReturnT]]: ...
    def off(self, event_type: _Kind, handler: Callable[[Any], ReturnT]) -> Self: ...

class TranscriptGrouper(_Grouper[None]):
    _calling: bool
    def push(self, event: ServerEvent) -> None: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *_error: object) -> None: ...

class AsyncTranscriptGrouper(_Grouper[Union[None, Awaitable[None]]]):
    _loop: Optional[asyncio.AbstractEventLoop]
    _task: Optional[asyncio.Task[None]]
    _awaited: int
    async def push(self, event: ServerEvent) -> None: ...
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_error: object) -> None: ...
