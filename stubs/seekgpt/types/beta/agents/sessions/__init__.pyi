from . import subagents as subagents
from . import turns as turns
from ._apart import Turn as Turn
import builtins
from typing import Dict, Iterable, Optional
from typing_extensions import Literal, Required, TypedDict
from ....._model.base import BaseModel
from ... import AgentSessionInputParam

class SessionArtifact(BaseModel):
    """A file that a turn has published."""

    id: str
    created_at: int
    environment_id: str
    object: Literal["agent.session.artifact"]
    path: str
    session_id: str
    size_bytes: int
    turn_id: str

class SessionArtifactDeleted(BaseModel):
    """Confirms that an artifact is gone."""

    id: str
    deleted: bool
    object: Literal["agent.session.artifact.deleted"]

class SessionTrace(BaseModel):
    """The trace of one turn, as OTLP JSON."""

    id: str
    created_at: int
    object: Literal["agent.session.trace"]
    otlp: Dict[str, builtins.object]
    session_id: str

class ArtifactListParams(TypedDict, total=False):
    """List the artifacts of a session, page by page."""

    after: str
    environment_id: Optional[str]
    limit: int
    order: Literal["asc", "desc"]

class EventCreateParams(TypedDict, total=False):
    """Send a session a message, a cancellation, the result of a tool or an approval."""

    events: Required[Iterable[AgentSessionInputParam]]

class EventStreamParams(TypedDict, total=False):
    """Follow the events of a session as they happen."""

    include_obfuscation: bool

class ItemListParams(TypedDict, total=False):
    """List what a session's main agent has said and done, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

class SubagentListParams(TypedDict, total=False):
    """List the subagents of a session, closed ones too, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

class TraceListParams(TypedDict, total=False):
    """List the traces of a session as OTLP JSON, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

class TurnListParams(TypedDict, total=False):
    """List the turns of a session, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
