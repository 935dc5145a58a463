"""Recording what the API shall hear."""

from __future__ import annotations

import io
import threading
import time
import wave
from typing import TYPE_CHECKING, Any, Callable, List, Optional, Tuple, Union, overload

from .._hints import on_demand
from ._audio import SAMPLE_RATE, libraries, until

if TYPE_CHECKING:
    import numpy.typing as npt
    from typing_extensions import Literal

Recording = Tuple[str, io.BytesIO, str]


class Microphone:
    """The machine's microphone."""

    def __init__(
        self,
        channels: int = 1,
        dtype: Any = "int16",
        should_record: Optional[Callable[[], bool]] = None,
        timeout: Optional[float] = None,
    ) -> None:
        """Recordings end after ``timeout`` seconds, or when ``should_record`` says no.

        ``dtype`` is numpy's name, or its class, for a sample.
        """
        self.channels = channels
        self.dtype = dtype
        self.should_record = should_record
        self.timeout = timeout

    @overload
    async def record(self, return_ndarray: Literal[True]) -> npt.NDArray[Any]: ...

    @overload
    async def record(self, return_ndarray: Optional[Literal[False]] = ...) -> Recording: ...

    async def record(
        self, return_ndarray: Optional[bool] = False
    ) -> Union[npt.NDArray[Any], Recording]:
        """Record: a WAV file to pass as ``file``, or an array of samples."""
        numpy, sounddevice = libraries()
        pieces: List[Any] = []
        done = threading.Event()
        end = None if self.timeout is None else time.monotonic() + self.timeout

        def take(samples: Any, _frames: int, _time: Any, _status: Any) -> None:
            over = end is not None and time.monotonic() > end
            if over or not (self.should_record is None or self.should_record()):
                raise sounddevice.CallbackStop
            pieces.append(samples.copy())

        with sounddevice.InputStream(
            samplerate=SAMPLE_RATE,
            channels=self.channels,
            dtype=self.dtype,
            callback=take,
            finished_callback=done.set,
        ):
            await until(done.is_set)
        samples = numpy.concatenate(pieces) if pieces else numpy.array([], dtype=self.dtype)
        return samples if return_ndarray else self._wav(samples)

    def _wav(self, samples: Any) -> Recording:
        file = io.BytesIO()
        with wave.open(file, "wb") as wav:
            wav.setnchannels(self.channels)
            wav.setsampwidth(samples.dtype.itemsize)
            wav.setframerate(SAMPLE_RATE)
            wav.writeframes(samples.tobytes())
        file.seek(0)
        return "audio.wav", file, "audio/wav"


on_demand(__name__)
