"""What the body of a response means while it arrives: pieces go in, results come out. No I/O."""

from __future__ import annotations

import json
import re
from collections import deque
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Deque, Iterable, Iterator, List, Optional

from ..._codec import parse, unbroken
from ..._httpx_family import is_a
from ..._model.structure_fault import StructureFault
from ..._timeout import RanOut, patience
from ...errors import APIError, APIResponseValidationError, APITimeoutError, SeekGPTError
from ..exchange.content import Oversize
from ..exchange.failures import connection_error, is_transport_failure, shown
from .invalid import invalid, unexpected
from .json_lines import MEDIA, LinesDecoder
from .sse import Decoder

if TYPE_CHECKING:
    import httpx

    from ..call import Structure

_DONE = "[DONE]"
# After one of these the Responses API has no more to say, whether or not it ends the body.
_LAST = ("response.completed", "response.failed", "response.incomplete")
# After one of these other APIs have said what they had to say, though a body may hold more of them.
_WHOLE = (
    "image_generation.completed",
    "image_edit.completed",
    "speech.audio.done",
    "transcript.text.done",
)
# How many bytes of a stream are kept, the latest, for the error it may end with.
_KEPT = 64 * 1024

_scan = unbroken(json.JSONDecoder().raw_decode)


class StreamAlreadyConsumed(SeekGPTError):
    """The body of a response was read, or closed, before; it arrives only once."""

    def __init__(self, message: Optional[str] = None) -> None:
        super().__init__(
            message
            or "The response's body has been streamed, or closed, before, and arrives only once. "
            "To use it twice call `.read()` first, or keep what you need while streaming."
        )


class Reading:
    """Hands on what arrives as it is; its heirs make something of it."""

    events = False
    """Whether it is events that are waited for."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self.patience = patience(response, self.events)
        self.ended = False
        """Whether all that matters has arrived, even if the body goes on."""
        self.left = False
        """Whether the caller went away before the end."""
        self.complete: Optional[bool] = None
        """Whether the end was said to be one; None as long as there is none."""

    def feed(self, piece: Any) -> Iterable[Any]:
        """What ``piece`` completes."""
        return (piece,)

    def finish(self) -> Iterable[Any]:
        """What is left when the body has ended."""
        self.ended = True
        return ()

    def failed(self, error: BaseException) -> BaseException:
        """The error to raise when fetching or making sense of a piece has raised ``error``."""
        if is_a(error, "StreamError") or (self.left and isinstance(error, Exception)):
            return StreamAlreadyConsumed()
        if isinstance(error, RanOut):
            return APITimeoutError(self.response.request, message=str(error))
        if isinstance(error, Oversize):
            return APIResponseValidationError(self.response, None, message=str(error))
        if is_transport_failure(error):
            return connection_error(error, self.response.request)
        return error


@contextmanager
def explained(response: httpx.Response) -> Iterator[None]:
    """Turn what goes wrong while a body is read into errors of this library."""
    try:
        yield
    except Exception as error:
        found = Reading(response).failed(error)
        if found is error:
            raise
        raise found from error


class Lines(Reading):
    """Text, cut anywhere, as lines. They end with CR, LF or CRLF, and not with letters like U+2028,
    which may stand in JSON."""

    def __init__(self, response: httpx.Response) -> None:
        super().__init__(response)
        self._pending: List[str] = []
        self._after_cr = False

    def feed(self, piece: str) -> Iterable[str]:
        if self._after_cr and piece:
            self._after_cr = False
            if piece[0] == "\n":
                piece = piece[1:]
        if "\r" in piece:
            self._after_cr = piece[-1] == "\r"
            piece = piece.replace("\r\n", "\n").replace("\r", "\n")
        if "\n" not in piece:
            if piece:
                self._pending.append(piece)
            return ()
        lines = piece.split("\n")
        if self._pending:
            lines[0] = "".join([*self._pending, lines[0]])
            self._pending.clear()
        rest = lines.pop()
        if rest:
            self._pending.append(rest)
        return lines

    def finish(self) -> Iterable[str]:
        super().finish()
        rest = "".join(self._pending)
        self._pending.clear()
        return (rest,) if rest else ()


class Events(Reading):
    """Bytes, cut anywhere, as the objects that the events of a stream hold.

    The objects of a chunk are made one at a time, when they are asked for, so that a fault in the
    middle of a chunk is met after all that came before it.
    """

    events = True
    takes_errors = False
    """Whether an event that is called an error is one like others."""

    def __init__(self, response: httpx.Response, event: Optional[Structure], strict: bool) -> None:
        super().__init__(response)
        self._structure = event
        self._strict = strict
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        self._decoder: Any = LinesDecoder() if kind in MEDIA else Decoder()
        self._kept: Deque[bytes] = deque()
        self._size = 0
        self._cut = False
        self._any = False
        self._replaying = False

    def feed(self, piece: bytes) -> Iterator[Any]:
        self._keep(piece)
        structure, strict = self._structure, self._strict
        for event in self._decoder.feed(piece):
            self._any = True
            text = event.data
            if not text:
                continue
            try:
                data, end = _scan(text)
                if end != len(text):
                    data = self._loads(text)
            except (ValueError, RecursionError):
                if text.startswith(_DONE):
                    self.ended = self.complete = True
                    return
                data = self._loads(text)
            name = event.event
            if isinstance(data, dict):
                kind = data.get("type")
                if kind is not None and kind in _LAST:
                    self.ended = self.complete = True
                elif (kind == "error" or data.get("error")) and not self.takes_errors:
                    raise self._error(data)
                elif kind is not None and kind in _WHOLE:
                    self.complete = True
            if name is not None:
                if name == "error" and not self.takes_errors:
                    raise self._error(data)
                if name.startswith("thread."):
                    data = {"event": name, "data": data}
            if structure is not None:
                try:
                    data = structure(data, strict)
                except (StructureFault, RecursionError) as fault:
                    error = invalid(self.response, data, fault)
                    self._blame(error)
                    raise error from fault
            yield data
            if self.ended:
                return

    def _keep(self, piece: bytes) -> None:
        """Keep the latest bytes; before any event, the first, since they may be no events."""
        if self._size > _KEPT and not self._any:
            return
        kept = self._kept
        kept.append(piece)
        self._size += len(piece)
        while self._size > _KEPT and len(kept) > 1 and self._any:
            self._size -= len(kept.popleft())
            self._cut = True

    def finish(self) -> Iterable[Any]:
        super().finish()
        if type(self._decoder) is LinesDecoder:
            return self.feed(b"\n")  # the last line, if nothing ends it
        if self.complete is None:
            lines = self._decoder.rest.splitlines()  # the last one may lack its empty line
            self.complete = any(line.replace(b" ", b"") == b"data:[DONE]" for line in lines)
        if not self._any and self._kept:
            self._complain_unless_events()
        return ()

    def failed(self, error: BaseException) -> BaseException:
        self.complete = False
        found = super().failed(error)
        if found is not error and isinstance(found, APIError):
            self._blame(found)
        return found

    def _loads(self, text: str) -> Any:
        try:
            return parse(text)
        except ValueError as error:
            message = f"The stream sent an event that is not JSON: {error}"
            fault = APIResponseValidationError(self.response, text, message=message)
            self._blame(fault)
            raise fault from error

    def _error(self, data: Any) -> APIError:
        """The error that an event reports: as ``{"error": ...}``, or by its own fields."""
        body = (data.get("error") or data) if isinstance(data, dict) else data
        message = body.get("message") if isinstance(body, dict) else body
        if not isinstance(message, str) or not message:
            message = "An error occurred during streaming"
        request = self.response.request
        error = APIError(shown(message, request), request, body=body)
        self._blame(error)
        return error

    def _blame(self, error: APIError) -> None:
        """Tell ``error`` what the stream had delivered before, made anew from its latest bytes."""
        if self._replaying:
            return
        again = Events(self.response, self._structure, self._strict)
        again._replaying = True
        error.partial = []
        data = b"".join(self._kept)
        if self._cut:  # in the middle of an event
            data = re.split(rb"\n\n|\r\n\r\n|\r\r", data, maxsplit=1)[-1]
        with suppress(APIError):
            for item in again.feed(data):
                error.partial.append(item)

    def _complain_unless_events(self) -> None:
        """A body without a single event: was it something else, such as an error, or a web page?"""
        kind = self.response.headers.get("content-type", "").partition(";")[0].strip()
        if not kind or kind == "text/event-stream":
            return
        text = b"".join(self._kept).decode("utf-8", "replace")
        try:
            body = parse(text)
        except ValueError:
            body = text
        if isinstance(body, dict) and body.get("error"):
            raise self._error(body)
        raise unexpected(self.response, "a stream of events", body, text)
