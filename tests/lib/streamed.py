"""What the tests of streams share: clients that are answered with a stream of events."""

from __future__ import annotations

import dataclasses
import json
from typing import Any, Dict, List, Optional

import httpx

from tests.colours import Colour
from tests.streams import body_stream, sse


@dataclasses.dataclass
class Place:
    city: str
    degrees: int


TEXT = '{"city": "San Francisco", "degrees": 12}'
PLACE = Place("San Francisco", 12)


def cut(text: str, size: int = 7) -> List[str]:
    return [text[i : i + size] for i in range(0, len(text), size)]


class Exchange:
    """A client that is answered with these events, and keeps the requests it sent."""

    def __init__(self, colour: Colour, events: List[Any], done: bool = True) -> None:
        self.colour = colour
        self.requests: List[httpx.Request] = []
        body = sse(*map(json.dumps, events), *(["[DONE]"] if done else []))

        def handle(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            headers = {"content-type": "text/event-stream"}
            return httpx.Response(200, headers=headers, stream=body_stream(colour, [body]))

        self.client = colour.mock(handle, max_retries=0)

    @property
    def sent(self) -> Any:
        return json.loads(self.requests[-1].content)

    def read(self, manager: Any) -> Seen:
        """Enter a manager, and read its stream to the end."""
        seen = Seen()

        async def body() -> None:
            async with entered(self.colour, manager) as stream:
                seen.stream = stream
                await each(self.colour, stream, seen.take)
                final = getattr(stream, "get_final_completion", None) or stream.get_final_response
                seen.final = await self.colour.do(final)

        self.colour.run(body)
        return seen


class Seen:
    """What came out of a stream."""

    def __init__(self) -> None:
        self.events: List[Any] = []
        self.stream: Any = None
        self.final: Any = None

    def take(self, event: Any) -> None:
        self.events.append(event)

    def of(self, type_: str) -> List[Any]:
        return [event for event in self.events if event.type == type_]

    def types(self, but: Optional[str] = None) -> List[str]:
        return [event.type for event in self.events if event.type != but]


class entered:
    """``async with`` over a manager of either colour."""

    def __init__(self, colour: Colour, manager: Any) -> None:
        self.blocking, self.manager = colour.blocking, manager

    async def __aenter__(self) -> Any:
        return self.manager.__enter__() if self.blocking else await self.manager.__aenter__()

    async def __aexit__(self, *error: Any) -> None:
        if self.blocking:
            self.manager.__exit__(*error)
        else:
            await self.manager.__aexit__(*error)


async def each(colour: Colour, stream: Any, take: Any) -> None:
    if colour.blocking:
        for event in stream:
            take(event)
    else:
        async for event in stream:
            take(event)


def chunk(*choices: Dict[str, Any], **fields: Any) -> Dict[str, Any]:
    return {
        "id": "c",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": list(choices),
        **fields,
    }


def piece(delta: Dict[str, Any], finish: Optional[str] = None, index: int = 0) -> Dict[str, Any]:
    return {"index": index, "delta": delta, "finish_reason": finish, "logprobs": None}


def text_chunks(text: str, finish: Optional[str] = "stop", index: int = 0) -> List[Any]:
    """The chunks of an answer of nothing but text."""
    chunks = [chunk(piece({"role": "assistant", "content": ""}, index=index))]
    chunks += [chunk(piece({"content": part}, index=index)) for part in cut(text)]
    return chunks + ([chunk(piece({}, finish, index))] if finish else [])
