"""Blocking calls that a signal interrupts, wherever they are."""

from __future__ import annotations

import os
import random
import signal
import sys
import threading
import time
import traceback
from contextlib import suppress
from importlib import import_module
from typing import Any, Callable, Dict, Iterator

import pytest

from tests.finalizers import unheard
from tests.loopback import Loopback, Received, answer

from .kinds import BLOCKING, Kind, collect, each, in_use

SPOKEN: Any = [{"role": "user", "content": "hello"}]
EVENT = b'data: {"id": "1", "object": "chat.completion.chunk", "choices": []}\n\n'


def replies(received: Received) -> bytes:
    if received.target.endswith("/completions"):
        return answer(
            200,
            body=EVENT * 2 + b"data: [DONE]\n\n",
            headers={"content-type": "text/event-stream"},
        )
    return answer(200, {"object": "list", "data": []})


def call(client: Any) -> None:
    client.models.list()


def streaming(client: Any) -> None:
    with client.models.with_streaming_response.list() as response:
        response.read()


def half_read(client: Any) -> None:
    stream = client.chat.completions.create(model="m", messages=SPOKEN, stream=True)
    next(iter(stream))
    stream.close()


def dropped(client: Any) -> None:
    client.chat.completions.create(model="m", messages=SPOKEN, stream=True)


WAYS: Dict[str, Callable[[Any], None]] = {
    "call": call,
    "streaming response": streaming,
    "half-read stream": half_read,
    "dropped stream": dropped,
}


def in_a_child(body: Callable[[], None]) -> None:
    """Do it in a process of its own: a signal may cost Python its lock of imports, for which the
    threads of other tests would wait."""
    child = os.fork()
    if child:
        assert os.waitpid(child, 0)[1] == 0, "see what the child has printed"
        return
    try:
        body()
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
    os._exit(0)


def own_client(kind: Kind) -> Any:
    """A plain one, of two connections, none of which is waited for long."""
    web = import_module(kind.library)
    limits = web.Limits(max_connections=2)
    return web.Client(limits=limits, timeout=web.Timeout(5, pool=0.5))


@pytest.fixture
def alarm() -> Iterator[Callable[[float], None]]:
    """Interrupts the main thread once, as Ctrl-C does, after so many seconds; 0 takes it back."""
    if threading.current_thread() is not threading.main_thread() or not hasattr(
        signal, "setitimer"
    ):
        pytest.skip("signals come to the main thread, where the system has them")

    def ring(number: int, frame: Any) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, ring)
    yield lambda seconds: signal.setitimer(signal.ITIMER_REAL, seconds) and None
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize("own", [False, True], ids=["default client", "client of one's own"])
@pytest.mark.parametrize("way", WAYS)
@each(BLOCKING)
@pytest.mark.fault(
    "A signal such as Ctrl-C interrupts a blocking call, at any instruction of it.",
    does="KeyboardInterrupt comes out, and the connection is given back or closed",
)
def test_interrupted_calls_lose_no_connection(
    kind: Kind, way: str, own: bool, alarm: Callable[[float], None]
) -> None:
    pytest.importorskip(kind.library)
    settings = {"http_client": own_client(kind)} if own else {}
    in_a_child(lambda: interrupt_often(kind, WAYS[way], settings, alarm))


def interrupt_often(
    kind: Kind,
    do: Callable[[Any], None],
    settings: Dict[str, Any],
    alarm: Callable[[float], None],
) -> None:
    with Loopback(replies) as server:
        client = kind.client(server, most=2, **settings)
        for _ in range(5):
            do(client)
        start = time.perf_counter()
        for _ in range(10):
            do(client)
        usual = (time.perf_counter() - start) / 10
        rng = random.Random(7)
        interruptions = 0
        with unheard():
            for _ in range(250):
                try:
                    alarm(rng.uniform(1e-5, usual))
                    do(client)
                    alarm(0)
                except KeyboardInterrupt:
                    interruptions += 1
                with suppress(KeyboardInterrupt):
                    alarm(0)
        assert interruptions > 10
        collect()
        client.models.list()
        assert settings or in_use(client) == 0
        for _ in range(3):
            do(client)
        client.close()
