import dataclasses
from typing import Any, Generic, List, Literal, Optional, Type
from typing_extensions import TypeVar
from ....errors import SeekGPTError
from ....types.beta import AgentSessionMessage
from ....types.beta.agents.sessions import Turn

Reason = Literal["failed", "cancelled", "requires_action", "incomplete", "observation_failed"]
OutputT = TypeVar("OutputT", default=Any)
ParsedT = TypeVar("ParsedT")

@dataclasses.dataclass(frozen=True)
class AgentTurnResult(Generic[OutputT]):
    turn: Turn
    messages: List[AgentSessionMessage]
    output_parsed: Optional[OutputT] = ...
    @property
    def session_id(self) -> str: ...
    @property
    def turn_id(self) -> str: ...
    @property
    def output_text(self) -> str: ...
    def parse(self, output_type: Type[ParsedT]) -> AgentTurnResult[ParsedT]: ...

class AgentOutputParseError(SeekGPTError):
    result: AgentTurnResult[Any]
    def __init__(self, result: AgentTurnResult[Any]) -> None: ...
    def __reduce__(self) -> Any: ...

class AgentTurnResultError(SeekGPTError):
    reason: Reason
    turn: Optional[Turn]
    turn_id: Optional[str]
    session_id: Optional[str]
    messages: List[AgentSessionMessage]
    required_actions: List[Any]
    def __init__(
        self,
        reason: Reason,
        *,
        turn: Optional[Turn],
        session_id: Optional[str],
        messages: List[AgentSessionMessage],
        required_actions: List[Any],
    ) -> None: ...
