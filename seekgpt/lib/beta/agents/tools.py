"""Tools of an agent that run in this program: what they are given, and how results go back."""

from __future__ import annotations

import copy
import dataclasses
import json
from typing import (
    TYPE_CHECKING,
    Any,
    Awaitable,
    Callable,
    Dict,
    Iterable,
    Mapping,
    Optional,
    Set,
    Tuple,
    Union,
)

from ...._hints import on_demand
from ...._http.effects import Execute, Flow, Sleep
from ...._http.request.body import encode
from ...._runtime.methods.views import FlowView
from ....errors import BadRequestError
from .functions import FunctionTool, written

if TYPE_CHECKING:
    from typing_extensions import Literal


#: What a tool gives: text, an object to be written as JSON, parts of content, or nothing.
ToolOutput = Union[str, Mapping[str, Any], Iterable[Mapping[str, object]], None]
ToolHandler = Callable[[Dict[str, Any]], Union[ToolOutput, Awaitable[ToolOutput]]]


#: A call may be told before the server takes results of it: so often it is tried again.
_PAUSES = (0.1, 0.3, 0.6)


@dataclasses.dataclass(frozen=True)
class AgentToolError:
    """What went wrong in a tool. The error stays here: the agent learns only that there was one.

    ``stage`` is where: in reading the `arguments`, in the `execution`, or in writing the `output`.
    """

    error: Exception
    tool_name: str
    session_id: str
    turn_id: str
    call_id: str
    stage: Literal["arguments", "execution", "output"]


ToolErrorHandler = Callable[[AgentToolError], Any]


class Tools:
    """The functions of this program that an agent may call, by their names."""

    def __init__(
        self,
        sessions: Any,
        handlers: Optional[Mapping[str, Any]],
        on_error: Optional[Callable[[AgentToolError], Any]] = None,
        **options: Any,
    ) -> None:
        self.handlers: Dict[str, Any] = dict(handlers or {})
        self._sessions = sessions
        self._on_error = on_error
        self._options = without_key(options)
        self._answered: Set[Tuple[str, str]] = set()

    def called(self, event: Any) -> Optional[Flow[None]]:
        """What has to be done for an event after it was seen, if it calls one of them."""
        if event.type != "agent.session.turn.item.added" or event.item.type != "function_call":
            return None
        key = (event.item.turn_id, event.item.call_id)
        if event.item.name not in self.handlers or key in self._answered:
            return None
        self._answered.add(key)
        return self._answer(event.session_id, copy.deepcopy(event.item))

    def _answer(self, session_id: str, call: Any) -> Flow[None]:
        stage: Any = "arguments"
        said: Dict[str, Any] = {
            "type": "agent.session.input.tool_result",
            "turn_id": call.turn_id,
            "call_id": call.call_id,
        }
        try:
            given = _arguments(call.arguments)
            function = handler = self.handlers[call.name]
            if type(handler).__call__ is FunctionTool.__call__:
                given, function = handler.read(given), handler.handler
            stage = "execution"
            output = yield Execute(lambda: function(given))
            _refuse_awaitable(output)
            stage = "output"
            if isinstance(handler, FunctionTool):
                output = written(output)
            said.update(success=True, output=_output(output))
        except Exception as error:
            said.update(success=False, error="Tool handler failed.")
            yield from self._tell(
                AgentToolError(error, call.name, session_id, call.turn_id, call.call_id, stage)
            )
        yield from self._send(session_id, said)

    def _tell(self, error: AgentToolError) -> Flow[None]:
        """Tell who wants to know; what goes wrong in that is nobody's concern."""
        tell = self._on_error
        if tell is None:
            return
        try:
            _refuse_awaitable((yield Execute(lambda: tell(error))))
        except Exception:
            return

    def _send(self, session_id: str, said: Mapping[str, Any]) -> Flow[None]:
        from uuid import uuid4

        sessions: Any = FlowView(self._sessions.events)
        key = str(uuid4())
        for pause in (*_PAUSES, None):
            try:
                yield sessions.create(
                    session_id, events=[said], idempotency_key=key, **self._options
                )
                return
            except BadRequestError as error:
                unknown = f"Unknown pending tool call: {said['call_id']}"
                body = error.body if isinstance(error.body, dict) else {}
                told = (body.get("code"), body.get("message"))
                if pause is None or told != ("invalid_request_error", unknown):
                    raise
            yield Sleep(pause)


def without_key(options: Mapping[str, Any]) -> Dict[str, Any]:
    """The options of a call for others: its key of idempotency is its own."""
    found = dict(options)
    headers = found.get("extra_headers")
    if headers:
        found["extra_headers"] = {
            name: value for name, value in headers.items() if name.lower() != "idempotency-key"
        }
    return found


def _arguments(said: Any) -> Dict[str, Any]:
    found = json.loads(said) if isinstance(said, str) else copy.deepcopy(said)
    if not isinstance(found, dict):
        raise ValueError("The arguments of a function are a JSON object")
    return found


def _output(output: Any) -> Any:
    """What a tool has returned, as it is sent."""
    if isinstance(output, Mapping):
        return json.dumps(dict(output), separators=(",", ":"))
    if output is not None and not isinstance(output, str):
        output = list(output)
    encode(output)  # what cannot be sent is the tool's failure, and not that of the stream
    return output


def _refuse_awaitable(output: Any) -> None:
    """A blocking client awaits nothing."""
    if hasattr(output, "__await__"):
        close = getattr(output, "close", None) or getattr(output, "cancel", None)
        if close is not None:
            close()
        raise TypeError("Tools that are awaited need AsyncSeekGPT")


on_demand(__name__)
