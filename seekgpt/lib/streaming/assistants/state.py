"""What the events of a run mean: which callbacks they are for, and what they add up to. No I/O."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Dict, Iterator, List, Optional, Tuple

from ...._http.effects import Execute, Flow
from ...._model.misfits import fitting
from ....errors import APITimeoutError, SeekGPTError
from ..growing import Items, Text, begun, grow, plain

#: The name of a callback, and what makes its arguments.
Callback = Tuple[str, Callable[[], Tuple[Any, ...]]]
#: Sent in place of an event when there are no more.
OVER: Any = object()

_MESSAGE = "beta.threads.message.Message"
_STEP = "beta.threads.runs.run_step.RunStep"
_RUN = "thread.run."
_RUN_ENDS = frozenset(
    f"{_RUN}{end}"
    for end in ("completed", "cancelled", "expired", "failed", "requires_action", "incomplete")
)
_STEP_ENDS = frozenset(
    f"thread.run.step.{end}" for end in ("completed", "cancelled", "expired", "failed")
)


class RunState:
    """A run so far: its state, its messages and its steps."""

    def __init__(self) -> None:
        self.response: Any = None
        self.event: Any = None
        self.run: Any = None
        self.message: Optional[_Growing] = None
        self.step: Optional[_Growing] = None
        self._messages: Dict[str, _Growing] = {}
        self._steps: Dict[str, _Growing] = {}
        self._content: Optional[int] = None
        self._call: Optional[int] = None
        self._ended = False
        self._is_over = False

    def read(self, fetch: Callable[[], Any], call: Callable[..., Any]) -> Flow[Any]:
        """One event, or `OVER`, after everything has been called that it is for.

        Args:
            fetch: Gives the next event, or `OVER`; it may have to be awaited, as ``call`` may.
            call: Calls a callback: its name, and what makes its arguments.
        """
        if self._ended:
            return OVER
        try:
            event = yield Execute(fetch)
            if event is not OVER:
                self.event = event
                yield Execute(partial(call, "on_event", partial(tuple, [event])))
                for name, arguments in self._callbacks(event):
                    yield Execute(partial(call, name, arguments))
                self.event = None
        except GeneratorExit:
            raise
        except BaseException as error:
            self._ended = True
            if isinstance(error, (APITimeoutError, TimeoutError)):
                yield Execute(partial(call, "on_timeout", tuple))
            if isinstance(error, Exception):
                yield Execute(partial(call, "on_exception", partial(tuple, [error])))
            yield Execute(partial(call, "on_end", tuple))
            raise
        if event is OVER:
            self._ended = True
            yield Execute(partial(call, "on_end", tuple))
        return event

    def messages(self) -> List[Any]:
        """The messages of the run.

        Raises:
            SeekGPTError: there are none.
        """
        with fitting(self.response, None):
            return _all(self._messages, "messages")

    def steps(self) -> List[Any]:
        """The steps of the run.

        Raises:
            SeekGPTError: there are none.
        """
        with fitting(self.response, None):
            return _all(self._steps, "run steps")

    def final_run(self) -> Any:
        """The run.

        Raises:
            SeekGPTError: nothing has been heard of it.
        """
        if self.run is None:
            raise SeekGPTError("The stream had no event with the run")
        return self.run

    def unfinished(self, what: str) -> bool:
        """Whether the end of the run, or of one of its messages or steps, has not arrived."""
        if what == "run":
            return not self._is_over
        found = self._messages if what == "message" else self._steps
        return any(not each.is_over for each in found.values())

    def _callbacks(self, event: Any) -> Iterator[Callback]:
        """What is to be called for an event.

        Raises:
            APIResponseValidationError: it makes no sense, which may show with the arguments only.
        """
        with fitting(self.response, event):
            for name, arguments in self._handle(event):
                yield name, partial(self._made, arguments, event)

    def _made(self, arguments: Callable[[], Any], event: Any) -> Any:
        with fitting(self.response, event):
            return arguments()

    def _handle(self, event: Any) -> Iterator[Callback]:
        kind, data = event.event, event.data
        if kind.startswith("thread.run.step."):
            yield from self._step(kind, data)
        elif kind.startswith(_RUN):
            self.run = data
            if kind in _RUN_ENDS:
                self._is_over = True
                yield from self._call_ends()
        elif kind == "thread.message.created":
            self.message = self._messages[data.id] = _Growing(_MESSAGE, data)
            yield "on_message_created", partial(tuple, [data])
        elif kind == "thread.message.delta":
            yield from self._message_delta(data)
        elif kind in ("thread.message.completed", "thread.message.incomplete"):
            self.message = self._messages[data.id] = _Growing(_MESSAGE, data, is_over=True)
            yield from self._content_ends(data.content or ())
            yield "on_message_done", partial(tuple, [data])

    # Messages

    def _message_delta(self, data: Any) -> Iterator[Callback]:
        self.message = message = _grown(self._messages, _MESSAGE, data)
        content = _items(message.tree, "content")
        pieces = content.touched if data.delta is not None and data.delta.content else ()
        for place, delta in pieces:
            block = content[place]
            if place != self._content:
                if self._content is not None:
                    yield from self._content_ends(message.made().content or ())
                self._content = place
                if block.get("type") == "text":
                    yield "on_text_created", partial(_text, block, None)
            if block.get("type") == "text" and delta.text is not None:
                yield "on_text_delta", partial(_text, block, delta.text)
        snapshot = message.made
        yield "on_message_delta", lambda: (data.delta, snapshot())

    def _content_ends(self, content: Any) -> Iterator[Callback]:
        index, self._content = self._content, None
        if index is None or index >= len(content):
            return
        block = content[index]
        if block.type == "text":
            yield "on_text_done", partial(tuple, [block.text])
        elif block.type == "image_file":
            yield "on_image_file_done", partial(tuple, [block.image_file])

    # Steps

    def _step(self, kind: str, data: Any) -> Iterator[Callback]:
        if kind == "thread.run.step.delta":
            yield from self._step_delta(data)
        elif kind in _STEP_ENDS:
            yield from self._call_ends()
            self._steps[data.id] = _Growing(_STEP, data, is_over=True)
            self.step = None
            yield "on_run_step_done", partial(tuple, [data])
        else:
            self.step = self._steps[data.id] = _Growing(_STEP, data)
            if kind == "thread.run.step.created":
                yield "on_run_step_created", partial(tuple, [data])

    def _step_delta(self, data: Any) -> Iterator[Callback]:
        self.step = step = _grown(self._steps, _STEP, data)
        details = None if data.delta is None else data.delta.step_details
        pieces = step.calls.touched if details is not None and details.tool_calls else ()
        for place, delta in pieces:
            if place == self._call:
                yield "on_tool_call_delta", partial(_call_delta, step, place, delta)
            else:
                yield from self._call_ends()
                self._call = place
                yield "on_tool_call_created", partial(_call, step, place)
        snapshot = step.made
        yield "on_run_step_delta", lambda: (data.delta, snapshot())

    def _call_ends(self) -> Iterator[Callback]:
        place, self._call = self._call, None
        if place is not None and self.step is not None:
            yield "on_tool_call_done", partial(_call, self.step, place)


class _Growing:
    """A message or a step that arrives in pieces."""

    def __init__(self, ref: str, data: Any, is_over: bool = False) -> None:
        self._ref = ref
        self.is_over = is_over
        whole = "delta" not in data.__dict__
        self.tree: Dict[str, Any] = begun(data.to_dict() if whole else {"id": data.id})
        self._made: Any = data if whole else None

    def add(self, delta: Any) -> None:
        grow(self.tree, delta)
        self._made = None

    @property
    def calls(self) -> Items:
        """The tool calls of a step."""
        details = self.tree.get("step_details")
        return _items(details, "tool_calls") if isinstance(details, dict) else Items()

    def made(self) -> Any:
        """The object so far."""
        if self._made is None:
            self._made = _structured(self._ref, plain(self.tree))
        return self._made


def _items(tree: Dict[str, Any], key: str) -> Items:
    found = tree.get(key)
    return found if isinstance(found, Items) else Items()


def _grown(known: Dict[str, _Growing], ref: str, data: Any) -> _Growing:
    """What a delta belongs to, with it."""
    found = known.get(data.id)
    if found is None:  # its beginning was missed
        found = known[data.id] = _Growing(ref, data)
    found.add({} if data.delta is None else data.delta.__dict__)
    return found


def _all(found: Dict[str, _Growing], what: str) -> List[Any]:
    if not found:
        raise SeekGPTError(f"The stream had no {what}")
    return [each.made() for each in found.values()]


def _structured(ref: str, data: Any) -> Any:
    from ...._runtime.types.structure import structure

    return structure(["ref", ref])(data, False)


def _text(block: Dict[str, Any], delta: Any) -> Tuple[Any, ...]:
    """What has arrived of a text, after the piece that has just arrived, if any."""
    text = {"value": Text(), "annotations": [], **(block.get("text") or {})}
    snapshot = _structured("beta.threads.text.Text", plain(text))
    return (snapshot,) if delta is None else (delta, snapshot)


def _call(step: _Growing, place: int) -> Tuple[Any, ...]:
    calls = step.made().step_details.tool_calls
    return (calls[step.calls.places().index(place)],)


def _call_delta(step: _Growing, place: int, delta: Any) -> Tuple[Any, ...]:
    return (delta, *_call(step, place))
