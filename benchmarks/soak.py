"""Many calls over a bad network for a long time: does anything grow?

python benchmarks/soak.py [--seconds N] [--pauses N] [--seed N]

Async calls and streams over each transport, and calls in threads, go to a server that answers,
stalls, resets, cuts bodies off and refuses, at random; many of them are cancelled, keys are
renewed. Every so often all of it pauses, and what the process holds is printed. It ends with a
verdict: flat, or what has grown from the second pause to the last.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import random
import sys
import threading
from time import monotonic
from typing import Any, Dict, List, NamedTuple

import payloads
from sides import KEY

from seekgpt import AsyncSeekGPT, SeekGPT, SeekGPTError
from seekgpt._http.transport.pools import open_pools

TRANSPORTS = ("httpx", "aiohttp")
WORKERS = 16
THREADS = 2
_JSON = "content-type: application/json\r\n"
_ANSWER = payloads.dumps(payloads.response(1)).decode()
_EVENTS = b"".join(payloads.event_stream(payloads.deltas(20))).decode()


def _whole(status: str, body: str, kind: str = _JSON) -> bytes:
    return f"HTTP/1.1 {status}\r\n{kind}content-length: {len(body)}\r\n\r\n{body}".encode()


class Trouble(asyncio.Protocol):
    """One connection to a server whose answers nobody can rely on."""

    chance = random.Random(1)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport
        self._arrived = b""

    def data_received(self, data: bytes) -> None:
        self._arrived += data
        head, end, body = self._arrived.partition(b"\r\n\r\n")
        at = head.lower().find(b"content-length: ")
        length = int(head[at + 16 :].split(b"\r\n", 1)[0]) if at > 0 else 0
        if end and len(body) >= length:
            self._arrived = b""
            self._answer(b'"stream":true' in body)

    def _answer(self, stream: bool) -> None:
        text, kind = (
            (_EVENTS, "content-type: text/event-stream\r\n") if stream else (_ANSWER, _JSON)
        )
        whole = _whole("200 OK", text, kind)
        draw = self.chance.random()
        if draw < 0.70:
            self._transport.write(whole)
        elif draw < 0.75:
            self._transport.abort()  # a reset
        elif draw < 0.80:
            self._transport.write(whole[: len(whole) // 2])
            self._transport.close()
        elif draw < 0.85:
            self._transport.write(whole[: len(whole) // 2])  # a stall
            asyncio.get_running_loop().call_later(2, self._transport.abort)
        elif draw < 0.90:
            refused = '{"error": {"message": "slow down"}}'
            self._transport.write(_whole("429 Too Many", refused, f"retry-after-ms: 5\r\n{_JSON}"))
        elif draw < 0.95:
            self._transport.write(_whole("500 No", "oh", f"retry-after-ms: 5\r\n{_JSON}"))
        else:
            later = asyncio.get_running_loop().call_later
            later(0.05, lambda: self._transport.is_closing() or self._transport.write(whole))


class Held(NamedTuple):
    """What the process holds while nothing is under way."""

    rss: float
    descriptors: int
    tasks: int
    threads: int
    connections: int

    def __str__(self) -> str:
        return (
            f"rss {self.rss:7.1f} MiB  descriptors {self.descriptors:4}  tasks {self.tasks:3}  "
            f"threads {self.threads:3}  connections {self.connections:4}"
        )


def _resident() -> float:
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    except OSError:
        return 0.0  # only Linux tells what it is now


def _descriptors() -> int:
    for place in ("/proc/self/fd", "/dev/fd"):
        if os.path.isdir(place):
            return len(os.listdir(place))
    return 0


def _connections(clients: List[Any]) -> int:
    """The connections in the pools of this library's transports."""
    found = 0
    for client in clients:
        for entry in open_pools(client._client._transport):
            pool = entry[1] if isinstance(entry, tuple) else entry
            session = getattr(pool, "_session", None)
            if session is None:
                found += len(pool._pool.connections)
            else:
                found += sum(map(len, session.connector._conns.values()))
    return found


class Soak:
    """The work, and what came of it."""

    def __init__(self, url: str, seed: int) -> None:
        self.chance = random.Random(seed)
        self.counts: Dict[str, int] = {}
        self._keys = 0
        timeout = {"base_url": url, "timeout": 1.0, "max_retries": 2}
        self.asynchronous = [
            AsyncSeekGPT(api_key=self._akey, transport=name, **timeout)  # type: ignore[arg-type]
            for name in TRANSPORTS
        ]
        self.blocking = SeekGPT(api_key=self._key, **timeout)  # type: ignore[arg-type]
        self.clients: List[Any] = [*self.asynchronous, self.blocking]

    def _key(self) -> str:
        self._keys += 1
        return f"{KEY}-{self._keys}"

    async def _akey(self) -> str:
        return self._key()

    def _note(self, what: str) -> None:
        self.counts[what] = self.counts.get(what, 0) + 1

    async def work(self, client: Any, until: float) -> None:
        """One call or stream after the other; some are cancelled, some left half read."""
        while monotonic() < until:
            patience = self.chance.uniform(0, 0.05) if self.chance.random() < 0.2 else 30
            try:
                await asyncio.wait_for(self._one(client), patience)
                self._note("done")
            except asyncio.TimeoutError:
                self._note("cancelled")
            except SeekGPTError as error:
                self._note(type(error).__name__)

    async def _one(self, client: Any) -> None:
        if self.chance.random() < 0.5:
            await client.responses.create(model="gpt-4o", input="hi")
            return
        leave = self.chance.random() < 0.2
        async for _event in await client.responses.create(model="gpt-4o", input="hi", stream=True):
            if leave:
                return

    def work_in_thread(self, until: float) -> None:
        """The same by blocking."""
        while monotonic() < until:
            try:
                stream = self.chance.random() < 0.5
                answer = self.blocking.responses.create(model="gpt-4o", input="hi", stream=stream)
                if stream:
                    with answer:
                        for _event in answer:
                            pass
                self._note("done in a thread")
            except SeekGPTError as error:
                self._note(type(error).__name__)

    async def spell(self, seconds: float) -> Held:
        """Work for a while; then everything comes to rest, and is counted."""
        until = monotonic() + seconds
        threads = [
            threading.Thread(target=self.work_in_thread, args=(until,)) for _ in range(THREADS)
        ]
        for thread in threads:
            thread.start()
        await asyncio.gather(
            *[self.work(client, until) for client in self.asynchronous for _ in range(WORKERS)]
        )
        while any(thread.is_alive() for thread in threads):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.3)  # what was left behind is closed soon
        gc.collect()
        return Held(
            _resident(),
            _descriptors(),
            len(asyncio.all_tasks()),
            threading.active_count(),
            _connections(self.clients),
        )

    async def close(self) -> None:
        for client in self.asynchronous:
            await client.close()
        self.blocking.close()


def grown(before: Held, after: Held) -> List[str]:
    """What is more than it was, beyond what may differ from one moment to the next."""
    most = Held(
        rss=before.rss * 1.1 + 5,
        descriptors=before.descriptors + 2 * WORKERS,
        tasks=before.tasks,
        threads=before.threads,
        connections=WORKERS * len(TRANSPORTS) + THREADS,
    )
    return [
        f"{name}: {was:g}, then {now:g}"
        for name, was, now, bound in zip(Held._fields, before, after, most)
        if now > bound
    ]


async def run(seconds: float, pauses: int, seed: int) -> List[str]:
    """All spells and pauses; what has grown."""
    Trouble.chance = random.Random(seed)
    loop, ready = asyncio.new_event_loop(), threading.Event()
    server: List[Any] = []

    def serve() -> None:  # in a thread, so that nothing it holds depends on the clients' loop
        asyncio.set_event_loop(loop)
        made = loop.run_until_complete(loop.create_server(Trouble, "127.0.0.1", 0, backlog=1000))
        server.append(made)
        ready.set()
        loop.run_forever()
        made.close()
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()

    thread = threading.Thread(target=serve)
    thread.start()
    ready.wait()
    soak = Soak(f"http://127.0.0.1:{server[0].sockets[0].getsockname()[1]}/v1", seed)
    held: List[Held] = []
    try:
        for number in range(pauses):
            held.append(await soak.spell(seconds / pauses))
            print(f"{(number + 1) * seconds / pauses:6.0f} s  {held[-1]}", flush=True)
    finally:
        await soak.close()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
    print(", ".join(f"{what}: {count}" for what, count in sorted(soak.counts.items())))
    return grown(held[1], held[-1])


def main() -> None:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--seconds", type=float, default=600)
    options.add_argument("--pauses", type=int, default=10, help="three or more")
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    found = asyncio.run(run(chosen.seconds, chosen.pauses, chosen.seed))
    print("\n".join(found) if found else "flat")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
