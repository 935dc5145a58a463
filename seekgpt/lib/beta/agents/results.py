"""What a turn of an agent comes to: its final messages, or why there are none."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Generic, List, Literal, Optional, Type

from typing_extensions import TypeVar

from ...._custom.structured import schemas
from ...._hints import on_demand
from ....errors import SeekGPTError

if TYPE_CHECKING:
    from ....types.beta import AgentSessionMessage
    from ....types.beta.agents.sessions import Turn

#: `failed` and `cancelled` are said of the turn; `requires_action` of what nobody here does;
#: `incomplete` when the events ended before it, `observation_failed` when they broke off: then the
#: turn may go on.
Reason = Literal["failed", "cancelled", "requires_action", "incomplete", "observation_failed"]

OutputT = TypeVar("OutputT", default=Any)
ParsedT = TypeVar("ParsedT")


@dataclasses.dataclass(frozen=True)
class AgentTurnResult(Generic[OutputT]):
    """A turn that was completed, with the messages that are its answer, in their order."""

    turn: Turn
    messages: List[AgentSessionMessage]
    output_parsed: Optional[OutputT] = None
    """The first text as an object of ``output_type``, if one was given."""

    @property
    def session_id(self) -> str:
        found: str = self.turn.session_id
        return found

    @property
    def turn_id(self) -> str:
        found: str = self.turn.id
        return found

    @property
    def output_text(self) -> str:
        """The texts of all messages, joined."""
        return "".join(message.output_text for message in self.messages)

    def parse(self, output_type: Type[ParsedT]) -> AgentTurnResult[ParsedT]:
        """The same result with its texts read as a class, of any kind that `parse` takes.

        Raises:
            AgentOutputParseError: a text does not fit, or there is none.
        """
        try:
            parsed = [
                schemas.parse(output_type, part.text)
                for message in self.messages
                for part in message.content
                if part.type == "output_text"
            ]
            return AgentTurnResult(self.turn, self.messages, parsed[0])
        except Exception:
            # What says why repeats the text, which is nobody's but the caller's.
            raise AgentOutputParseError(self) from None


class AgentOutputParseError(SeekGPTError):
    """A turn was completed, as `result`, but its text is not what was asked for."""

    def __init__(self, result: AgentTurnResult[Any]) -> None:
        self.result = result
        super().__init__("The agent's output could not be parsed; `result` has it as it is")

    def __reduce__(self) -> Any:
        return type(self), (self.result,)


class AgentTurnResultError(SeekGPTError):
    """There is no result of a turn. What is known of it stands in the attributes.

    What broke off an observation is the error's cause.
    """

    def __init__(
        self,
        reason: Reason,
        *,
        turn: Optional[Turn],
        session_id: Optional[str],
        messages: List[AgentSessionMessage],
        required_actions: List[Any],
    ) -> None:
        self.reason = reason
        self.turn = turn
        self.turn_id: Optional[str] = None if turn is None else turn.id
        self.session_id = session_id
        self.messages = messages
        self.required_actions = required_actions
        super().__init__(f"The turn of the agent has no result: {reason}")


on_demand(__name__)
