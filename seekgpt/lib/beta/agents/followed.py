"""A turn that is followed: what its events mean, and what it comes to. Nothing here does I/O."""

from __future__ import annotations

from typing import Any, Generic, Optional, Type

from ...._hints import on_demand
from ...._http.effects import Flow
from .results import AgentTurnResult, AgentTurnResultError, OutputT
from .tools import Tools
from .turns import Observed, Seen


class Followed(Generic[OutputT]):
    """What both ways to follow a turn, and both colours of them, know of it."""

    def __init__(
        self,
        session_id: Optional[str] = None,
        output_type: Optional[Type[OutputT]] = None,
        tools: Optional[Tools] = None,
    ) -> None:
        self.output_type = output_type
        self.tools = tools
        self._observed = Observed(session_id)
        self._seen = Seen()
        self._heard = False
        self._pending: Optional[Flow[None]] = None
        self._result: Optional[AgentTurnResult[OutputT]] = None

    @property
    def over(self) -> bool:
        """Whether the turn has come to its end, and its session has said so."""
        return self._observed.over

    def keep(self) -> None:
        """Keep the final messages.

        Raises:
            RuntimeError: events were heard of which none was kept.
        """
        if self._heard and not self._observed.kept:
            raise RuntimeError(
                "Events have been read whose messages were not kept; call `with_result_collection` "
                "before the first"
            )
        self._observed.kept = True

    def is_new(self, event: Any) -> bool:
        """Whether an event comes for the first time."""
        return not self._seen.again(event)

    def take(self, event: Any) -> None:
        """Note an event, and what has to be done after it was handed on."""
        self._heard = True
        self._observed.hear(event)
        self._pending = None
        if self.tools is not None and not self.over:
            self._pending = self.tools.called(event)

    def pending(self) -> Optional[Flow[None]]:
        """What has to be done before the next event, once."""
        pending, self._pending = self._pending, None
        return pending

    def lost(self, error: BaseException) -> None:
        """The events broke off."""
        if not self.over:
            self._observed.cause = error

    def check(self) -> None:
        """Nothing, as long as there may be a result.

        Raises:
            AgentTurnResultError: there will be none.
        """
        self._observed.check(() if self.tools is None else self.tools.handlers)

    def broken(self) -> AgentTurnResultError:
        """The error for a turn of which nobody knows what it comes to."""
        return self._observed.error("observation_failed")

    def result(self) -> AgentTurnResult[OutputT]:
        """What the turn came to, of the type that was asked for.

        Raises:
            AgentTurnResultError: there is no result.
            AgentOutputParseError: it is of another type.
        """
        if self._result is None:
            found: AgentTurnResult[Any] = self._observed.result()
            self._result = found if self.output_type is None else found.parse(self.output_type)
        return self._result


on_demand(__name__)
