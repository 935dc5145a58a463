"""Sound as arrays of samples, and what plays them."""

from __future__ import annotations

import threading
from collections import deque
from typing import Any, Callable, Deque, Optional, Tuple

from ..errors import SeekGPTError

SAMPLE_RATE = 24000
"""Samples a second, as the API speaks and hears them."""


def libraries() -> Tuple[Any, Any]:
    """numpy and sounddevice.

    Raises:
        SeekGPTError: they are not installed, or there is no PortAudio on this machine.
    """
    try:
        import numpy
        import sounddevice
    except (ImportError, OSError) as error:  # OSError: sounddevice finds no PortAudio
        raise SeekGPTError(
            "The microphone and the loudspeaker need numpy, sounddevice and PortAudio; install the "
            f"package with its extra: pip install 'seekgpt[voice_helpers]' ({error})"
        ) from error
    return numpy, sounddevice


async def until(so: Callable[[], bool]) -> None:
    """Wait for something to be so that a thread brings about which belongs to no event loop."""
    import anyio

    while not so():  # noqa: ASYNC110
        await anyio.sleep(0.01)


def as_floats(samples: Any) -> Any:
    """Samples, of 16 bits or floats, as a column of floats between -1 and 1."""
    numpy, _ = libraries()
    if samples.dtype == numpy.int16:
        samples = samples.astype(numpy.float32) / 32767.0
    elif samples.dtype != numpy.float32:
        raise SeekGPTError(f"Expected samples of type int16 or float32, got {samples.dtype}")
    return samples if samples.ndim == 2 else samples.reshape(-1, 1)


class Playback:
    """What is to be played, and how far it has been: the loudspeaker asks for it in its thread."""

    def __init__(self, stop: type, should_stop: Optional[Callable[[], bool]]) -> None:
        self.pending: Deque[Any] = deque()
        self.complete = False
        """Whether nothing will be added to ``pending``."""
        self.done = threading.Event()
        self._stop = stop
        self._should_stop = should_stop

    def fill(self, out: Any, frames: int, _time: Any, _status: Any) -> None:
        """Write the next ``frames`` samples into ``out``; silence where there are none yet."""
        filled = 0
        while filled < frames:
            if self._should_stop is not None and self._should_stop():
                out[filled:] = 0
                raise self._stop
            if not self.pending:
                out[filled:] = 0
                if self.complete:
                    raise self._stop
                return
            piece = self.pending.popleft()
            count = min(frames - filled, len(piece))
            out[filled : filled + count] = piece[:count]
            filled += count
            if count < len(piece):
                self.pending.appendleft(piece[count:])
