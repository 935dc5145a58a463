"""The turn of an agent, as the events of its session tell it. Nothing here does I/O."""

from __future__ import annotations

import copy
from collections import deque
from typing import Any, Collection, Deque, Dict, List, Optional, Set, Tuple

from ...._runtime.types.structure import structure
from .results import AgentTurnResult, AgentTurnResultError

_ENDED = ("completed", "failed", "cancelled")
#: So many events are remembered by their IDs, since some are delivered twice.
_REMEMBERED = 1024


class Seen:
    """The events that have come lately."""

    def __init__(self) -> None:
        self._ids: Set[str] = set()
        self._order: Deque[str] = deque()

    def again(self, event: Any) -> bool:
        """Whether an event was delivered before."""
        name = event.event_id
        if not isinstance(name, str):
            return False
        if name in self._ids:
            return True
        if len(self._order) == _REMEMBERED:
            self._ids.discard(self._order.popleft())
        self._order.append(name)
        self._ids.add(name)
        return False


class Observed:
    """The main turn of a session since it was begun, and whether it is over.

    ``kept`` says whether the messages are kept for a result.
    """

    def __init__(self, session_id: Optional[str] = None) -> None:
        self.session_id = session_id
        self.turn: Optional[Any] = None
        self.over = False
        self.kept = False
        self.cause: Optional[BaseException] = None
        self._failed = False
        self._required: List[Any] = []
        self._messages: Dict[str, Tuple[int, Any]] = {}
        self._error: Optional[AgentTurnResultError] = None
        self._result: Optional[AgentTurnResult[Any]] = None

    def hear(self, event: Any) -> None:
        """Take note of an event."""
        step = _STEPS.get(event.type)
        if step is not None and not self.over:
            step(self, event)

    @property
    def ended(self) -> bool:
        """Whether the turn has ended; its session may have something to say yet."""
        return self.turn is not None and self.turn.status in _ENDED

    def _created(self, event: Any) -> None:
        self.session_id = event.session.id

    def _turn_created(self, event: Any) -> None:
        if self.turn is None and event.turn.subagent_id is None:
            self.turn, self.session_id = copy.deepcopy(event.turn), event.session_id

    def _turn_ended(self, event: Any) -> None:
        if self.turn is not None and event.turn_id == self.turn.id:
            self.turn, self._required = copy.deepcopy(event.turn), []

    def _item_done(self, event: Any) -> None:
        item = event.item
        if (
            self.kept
            and self.turn is not None
            and item.type == "message"
            and item.turn_id == self.turn.id
            and item.phase != "commentary"
            and item.status == "completed"
        ):
            message = structure(_MESSAGE)(copy.deepcopy(item.to_dict()), False)
            self._messages[item.id] = (event.output_index, message)

    def _goes_on(self, event: Any) -> None:
        self._required = []

    def _requires(self, event: Any) -> None:
        self.session_id = event.session.id
        self._required = copy.deepcopy(event.session.required_actions) or []

    def _session_failed(self, event: Any) -> None:
        self.session_id = event.session.id
        self._failed = self.over = True

    def _idle(self, event: Any) -> None:
        if self.ended:
            self._required = []
            self.over = True

    def _out_of_budget(self, event: Any) -> None:
        """Of this session; it is none of the declared events."""
        found = getattr(event, "session", None)
        name = found.get("id") if isinstance(found, dict) else getattr(found, "id", None)
        if not isinstance(name, str) or not name:
            return
        if self.session_id in (None, name) and (self.turn is None or self.ended):
            self.session_id, self.over = name, True
            self._required = [] if self.ended else self._required

    def messages(self) -> List[Any]:
        """The messages of the answer, in their order."""
        return [message for _, message in sorted(self._messages.values(), key=lambda one: one[0])]

    def error(self, reason: Any) -> AgentTurnResultError:
        """The one error that says why there is no result."""
        if self._error is None:
            self._error = AgentTurnResultError(
                reason,
                turn=self.turn,
                session_id=self.session_id,
                messages=self.messages(),
                required_actions=self._required,
            )
            self.over = True
        return self._error

    def check(self, handled: Collection[str]) -> None:
        """Nothing, as long as there may be a result; ``handled`` tools need nobody else.

        Raises:
            AgentTurnResultError: there will be none.
        """
        if self._error is not None:
            raise self._error
        status = None if self.turn is None else self.turn.status
        if self._failed or status == "failed":
            raise self.error("failed")
        if status == "cancelled":
            raise self.error("cancelled")
        if any(each.type != "function_call" or each.name not in handled for each in self._required):
            raise self.error("requires_action")
        if self.cause is not None:
            raise self.error("observation_failed") from self.cause

    def result(self) -> AgentTurnResult[Any]:
        """The result, when all events have been heard.

        Raises:
            AgentTurnResultError: there is none.
        """
        if self._result is None:
            self.check(())
            if not self.over or self.turn is None or self.turn.status != "completed":
                raise self.error("incomplete")
            self._result = AgentTurnResult(copy.deepcopy(self.turn), self.messages())
        return self._result


_MESSAGE = ["ref", "beta.agent_session_message.AgentSessionMessage"]
_STEPS: Dict[Any, Any] = {
    "agent.session.created": Observed._created,
    "agent.session.turn.created": Observed._turn_created,
    **dict.fromkeys((f"agent.session.turn.{status}" for status in _ENDED), Observed._turn_ended),
    "agent.session.turn.item.done": Observed._item_done,
    "agent.session.in_progress": Observed._goes_on,
    "agent.session.requires_action": Observed._requires,
    "agent.session.failed": Observed._session_failed,
    "agent.session.idle": Observed._idle,
    "agent.session.budget_reached": Observed._out_of_budget,
}
