"""Playing what the API says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, Callable, Optional, Union

from .._hints import on_demand
from ._audio import SAMPLE_RATE, Playback, as_floats, libraries, until

if TYPE_CHECKING:
    import numpy.typing as npt

    from .._http.answer.binary import HttpxBinaryResponseContent
    from .._http.answer.response import APIResponse, AsyncAPIResponse

_AHEAD = 50


class LocalAudioPlayer:
    """The machine's loudspeaker: plays speech that was made with ``response_format="pcm"``."""

    def __init__(self, should_stop: Optional[Callable[[], bool]] = None) -> None:
        """``should_stop`` is asked again and again; playing ends when it says so."""
        self.should_stop = should_stop

    async def play(
        self,
        input: Union[
            npt.NDArray[Any], HttpxBinaryResponseContent, APIResponse[Any], AsyncAPIResponse[Any]
        ],
    ) -> None:
        """Play an array of samples, or the body of a response, to its end."""
        numpy, _ = libraries()
        if not isinstance(input, numpy.ndarray):
            input = numpy.frombuffer(await _content(input), dtype=numpy.int16)
        playback = self._playback()
        playback.pending.append(as_floats(input))
        playback.complete = True
        with self._speaker(playback, playback.pending[0].shape[1]):
            await until(playback.done.is_set)

    async def play_stream(self, buffer_stream: AsyncIterator[Optional[npt.NDArray[Any]]]) -> None:
        """Play arrays of samples as they come, until there are no more or one is ``None``."""
        import anyio

        playback = self._playback()

        async def feed() -> None:
            try:
                async for samples in buffer_stream:
                    if samples is None:
                        break
                    await until(lambda: len(playback.pending) < _AHEAD)
                    playback.pending.append(as_floats(samples))
            finally:
                playback.complete = True
                if hasattr(buffer_stream, "aclose"):
                    with anyio.CancelScope(shield=True):
                        await buffer_stream.aclose()

        with self._speaker(playback, 1):
            async with anyio.create_task_group() as group:
                group.start_soon(feed)
                await until(playback.done.is_set)
                group.cancel_scope.cancel()

    def _playback(self) -> Playback:
        return Playback(libraries()[1].CallbackStop, self.should_stop)

    def _speaker(self, playback: Playback, channels: int) -> Any:
        return libraries()[1].OutputStream(
            samplerate=SAMPLE_RATE,
            channels=channels,
            dtype="float32",
            callback=playback.fill,
            finished_callback=playback.done.set,
        )


async def _content(response: Any) -> bytes:
    content = response.read()
    found: bytes = await content if hasattr(content, "__await__") else content
    return found


on_demand(__name__)
