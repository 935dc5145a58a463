"""What a response asks of a computer, checked as a whole before any of it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Mapping, Optional, Set, Union

from ..._hints import on_demand
from ...types.responses import Response, ResponseComputerToolCall, computer_action
from ...types.responses import response_computer_tool_call as legacy
from ..local_tools import as_json
from .drivers import ACTIONS

if TYPE_CHECKING:
    from ...types.responses.response_input_param import ComputerCallOutput

#: An action as a call has it: one of a list, or, of older models, the only one.
ComputerActionInput = Union[legacy.Action, computer_action.ComputerAction]


class ComputerUseError(RuntimeError):
    """A run has stopped before its end. `response` is the last one, if there was any."""

    def __init__(self, message: str, response: Optional[Response] = None) -> None:
        super().__init__(message)
        self.response = response


class Known:
    """What was named in a conversation: nothing in it happens twice."""

    def __init__(self, history: Iterable[Any]) -> None:
        self._items: Set[str] = set()
        self._calls: Set[str] = set()
        for item in history:
            if isinstance(item, Mapping):
                self._add(item.get("id"), item.get("call_id"))

    def _add(self, item: Any, call: Any) -> None:
        if isinstance(item, str) and item:
            self._items.add(item)
        if isinstance(call, str):
            self._calls.add(call)

    def calls_of(self, response: Any, *, last: bool) -> List[Any]:
        """The calls of a response, or none if it has a message for the user.

        Raises:
            ComputerUseError: it is not whole, or not what this can go on from.
        """
        try:
            return self._calls_of(response, last)
        except ComputerUseError as error:
            error.response = response
            raise

    def _calls_of(self, response: Any, last: bool) -> List[Any]:
        if response.status != "completed":
            raise ComputerUseError(f"Response did not complete: its status is {response.status!r}")
        if not isinstance(response.output, list):
            raise ComputerUseError("Response has no list of output")
        calls, final = [], False
        within: Set[str] = set()
        for item in response.output:
            kind = getattr(item, "type", None)
            if kind == "computer_call":
                actions_of(item)
                if item.call_id in self._calls:
                    raise ComputerUseError("Response has a duplicate computer call identity")
                calls.append(item)
            elif kind not in ("message", "reasoning", "compaction"):
                raise ComputerUseError(
                    f"Response requires a tool this helper does not handle: {kind or repr(item)}"
                )
            fault = _fault(item)
            if fault is not None:
                raise ComputerUseError(f"Response has a malformed {kind}: {fault}")
            if item.id in within or item.id in self._items:
                raise ComputerUseError("Response has a duplicate output item identity")
            within.add(item.id)
            self._add(None, getattr(item, "call_id", None))
            said = kind == "message" and item.status == "completed"
            final = final or (said and item.phase != "commentary")
        self._items |= within - {""}
        if calls and last:
            raise ComputerUseError(
                "Computer run reached max_steps before completion; allow more of them"
            )
        if not calls and not final:
            raise ComputerUseError("Response has no final message or computer call")
        return calls


_FAULTY = {
    "id": "Computer call needs a string id",
    "call_id": "Computer call needs a string call_id",
    "action": "Invalid computer action",
    "actions": "Invalid computer action",
    "pending_safety_checks": "Computer safety checks are malformed",
}


def _fault(item: Any) -> Optional[str]:
    """What does not fit the class of an output item; what is optional may be missing, not null."""
    try:
        data = as_json({**item.__dict__, "created_by": ""})
        if item.type == "computer_call":  # newer models say nothing where there is nothing to say
            data.setdefault("pending_safety_checks", [])
        type(item).model_validate(data)
    except (TypeError, ValueError) as error:  # a model made by hand may hold what no JSON can
        return str(error)
    return None


def actions_of(call: Any) -> List[Any]:
    """The actions of a call, all of which can be done.

    Raises:
        ComputerUseError: naming what is wrong in it.
    """
    if not isinstance(call, ResponseComputerToolCall) or call.type != "computer_call":
        raise ComputerUseError(
            f"Invalid computer call: not a ResponseComputerToolCall, but {type(call).__name__}"
        )
    if call.status != "completed":
        raise ComputerUseError("Computer call did not complete")
    given = call.model_fields_set & {"action", "actions"}
    if len(given) > 1 or any(getattr(call, name) is None for name in given):
        raise ComputerUseError("Computer call requires exactly one of action or actions")
    if "pending_safety_checks" in call.model_fields_set:
        if not isinstance(call.pending_safety_checks, list):
            raise ComputerUseError("Computer safety checks are malformed: expected a list")
    elif "action" in given:
        raise ComputerUseError("Legacy computer call is missing safety checks")
    fault = _fault(call)
    if fault is not None:
        place = fault.partition(":")[0].strip("$. ").split(".")[0].split("[")[0]
        raise ComputerUseError(f"{_FAULTY.get(place, 'Invalid computer call')}: {fault}")
    single = [] if call.action is None else [call.action]
    actions: List[Any] = list(call.actions or ()) or list(single)
    if not actions:
        raise ComputerUseError("Computer call has no actions")
    for action in actions:
        kind = getattr(action, "type", None)
        if kind not in (*ACTIONS, "screenshot"):
            raise ComputerUseError(f"Invalid computer action: there is no {kind!r}")
    return actions


def output_of(call: Any, screenshot: Any) -> ComputerCallOutput:
    """What the API is told of a call.

    Raises:
        ComputerUseError: the driver has given no screenshot.
    """
    found = screenshot if isinstance(screenshot, dict) else {}
    image: Any = {
        name: found[name] for name in ("image_url", "file_id") if found.get(name) is not None
    }
    if (
        found.get("type") != "computer_screenshot"
        or not image
        or not all(isinstance(value, str) and value.strip() for value in image.values())
    ):
        raise ComputerUseError(
            "Driver must return a computer_screenshot with image_url or file_id, "
            f"and not {type(screenshot).__name__}"
        )
    image["type"] = "computer_screenshot"
    return {
        "type": "computer_call_output",
        "call_id": call.call_id,
        "output": image,
        "acknowledged_safety_checks": [
            {"id": check.id, "code": check.code, "message": check.message}
            for check in call.pending_safety_checks or ()
        ],
    }


_OWN = ("background", "conversation", "include", "input", "previous_response_id", "stream")
_OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout", "idempotency_key")


def request_of(params: Mapping[str, Any], max_steps: Any) -> Dict[str, Any]:
    """The arguments of the first `responses.create`: a copy that nobody else changes.

    Raises:
        ValueError: they are not those of a run.
    """
    if isinstance(max_steps, bool) or not isinstance(max_steps, int) or max_steps < 1:
        raise ValueError(f"max_steps must be a positive integer, not {max_steps!r}")
    for name in ("params", "extra_headers", "extra_query", "extra_body"):
        given = params if name == "params" else params.get(name)
        if not isinstance(given, Mapping) and not (given is None and name != "params"):
            raise ValueError(f"`{name}` is a mapping, and not {type(given).__name__}")
    extra = params.get("extra_body")
    taken = {*_OWN, "tools", "tool_choice"}.intersection(extra or ())
    if taken:
        raise ValueError(f"extra_body cannot have {sorted(taken)[0]!r}: the run itself says it")
    for name in ("stream", "background"):
        if params.get(name):
            raise ValueError(f"A computer run cannot be asked for with `{name}`")
    for name in ("previous_response_id", "conversation"):
        if params.get(name):
            raise ValueError(f"Pass the whole history as `input`, and not {name!r}")
    if params.get("input", "") is None:
        raise ValueError("`input` is None; pass text, or items")
    request: Dict[str, Any] = as_json(
        {name: value for name, value in params.items() if name not in _OPTIONS}
    )
    tools = request.setdefault("tools", [{"type": "computer"}])
    kinds = [tool.get("type") if isinstance(tool, dict) else None for tool in tools or ()]
    if kinds not in (["computer"], ["computer_use_preview"]):
        raise ValueError("A computer run requires exactly one computer tool")
    said = request.get("input", [])
    for name, given in (
        ("input", [] if isinstance(said, str) else said),
        ("include", request.get("include") or []),
    ):
        if not isinstance(given, list):
            raise ValueError(f"`{name}` is a list, and not {type(given).__name__}")
    request["input"] = [{"role": "user", "content": said}] if isinstance(said, str) else said
    # All of the history goes along each time, so that nothing need be stored at the other end.
    include = [*(request.get("include") or ()), "reasoning.encrypted_content"]
    request["include"] = list(dict.fromkeys(include))
    request["stream"] = False
    for name in _OPTIONS:
        if name in params:
            value = params[name]
            request[name] = dict(value) if name.startswith("extra_") and value else value
    return request


def go_on(request: Dict[str, Any], response: Any) -> List[Any]:
    """Add a response to the history; the model is free in what it does next."""
    history: List[Any] = request["input"]
    for item in response.output:
        said = {name: value for name, value in item.__dict__.items() if name != "created_by"}
        history.append(as_json(type(item).adopt(said)))
    choice: Any = request.get("tool_choice")
    kind = choice.get("type") if isinstance(choice, dict) else choice
    if kind in ("required", "computer", "computer_use_preview", "computer_use"):
        request["tool_choice"] = "auto"
    elif kind == "allowed_tools" and choice.get("mode") == "required":
        request["tool_choice"] = {**choice, "mode": "auto"}
    return history


on_demand(__name__)
