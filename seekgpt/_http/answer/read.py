"""What the caller of a method gets: the object, the stream, or the response itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .decode import decode

if TYPE_CHECKING:
    import httpx

    from ..call import Call


def read(client: Any, call: Call, response: httpx.Response, retries_taken: int) -> Any:
    """What the caller of a method gets for a successful response.

    The response has been read, unless it is a stream of events or the mode is ``streaming``.
    """
    if call.mode != "parsed":
        from .response import LegacyAPIResponse, streamed

        make = LegacyAPIResponse if call.mode == "raw" else streamed
        return make(client, call, response, retries_taken)
    if call.stream:
        from .stream import open_stream

        return open_stream(client, call, call.answer, response)
    return decode(client, call, call.answer, response)
