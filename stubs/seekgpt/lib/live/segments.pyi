from dataclasses import dataclass
from typing import List, NamedTuple, Optional, Sequence, Union
from typing_extensions import Literal

TranscriptSegmentCloseReason = Literal[
    "speaker_change",
    "inactivity",
    "timestamp_reset",
    "session_closed",
    "manual",
]
Speaker = Literal["user", "assistant"]
LONGEST: int
_SPACES: str

@dataclass(frozen=True)
class TranscriptSegment:
    id: str
    previous_id: Optional[str]
    speaker: Speaker
    text: str
    start_ms: int
    end_ms: int

@dataclass(frozen=True)
class TranscriptSegmentClosedEvent:
    segment: TranscriptSegment
    reason: TranscriptSegmentCloseReason

Update = Union[TranscriptSegment, TranscriptSegmentClosedEvent]

class Fragment(NamedTuple):
    speaker: Speaker
    text: str
    start: int
    end: int

class Patience(NamedTuple):
    min_turn_separation_ms: float
    assistant_silence_ms: float
    backchannel_max_duration_ms: float
    backchannel_isolation_ms: float
    def check(self) -> Patience: ...

class Segments:
    def __init__(self, patience: Patience, name: str, nods: Sequence[str] = ...) -> None: ...
    @property
    def speaker(self) -> Optional[str]: ...
    def take(self, fragments: Sequence[Fragment]) -> List[Update]: ...
    def due(self) -> Optional[float]: ...
    def pass_to(self, time: float, user_comes: bool = False) -> List[Update]: ...
    def close(self, time: float, reason: TranscriptSegmentCloseReason) -> List[Update]: ...
    @property
    def _brief(self) -> bool: ...
    @property
    def _talked_over(self) -> bool: ...
    @property
    def _soon_after(self) -> bool: ...
    @property
    def _undecided(self) -> bool: ...
