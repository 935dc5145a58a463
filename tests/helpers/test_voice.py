"""Recording and playing, with a sound card that only pretends."""

from __future__ import annotations

import sys
import threading
import time
import types
import wave
from typing import Any, AsyncIterator, List

import httpx
import pytest

from seekgpt import errors
from seekgpt.helpers import LocalAudioPlayer, Microphone
from tests.colours import Colour

numpy = pytest.importorskip("numpy")


class SoundCard(types.ModuleType):
    """What `sounddevice` does, but nothing is heard: ``heard`` is what would be."""

    class CallbackStop(Exception):
        pass

    def __init__(self) -> None:
        super().__init__("sounddevice")
        self.heard: List[float] = []
        self.opened: List[Any] = []
        card = self

        class Device:
            def __init__(self, **settings: Any) -> None:
                self.settings = settings
                card.opened.append(settings)
                self._thread = threading.Thread(target=self._run, daemon=True)

            def __enter__(self) -> None:
                self._thread.start()

            def __exit__(self, *_error: Any) -> None:
                self._left = True
                self._thread.join()

            _left = False

            def _run(self) -> None:
                try:
                    while not self._left:
                        self.turn()
                        time.sleep(0.001)
                except card.CallbackStop:
                    pass
                finally:
                    self.settings["finished_callback"]()

        class OutputStream(Device):
            def turn(self) -> None:
                out = numpy.full((4, self.settings["channels"]), 9.0, dtype=self.settings["dtype"])
                try:
                    self.settings["callback"](out, 4, None, None)
                finally:
                    card.heard += out[:, 0].tolist()

        class InputStream(Device):
            def turn(self) -> None:
                said = numpy.full((4, self.settings["channels"]), 7, dtype=self.settings["dtype"])
                self.settings["callback"](said, 4, None, None)
                said[:] = 0  # the card uses its buffer again

        self.OutputStream = OutputStream
        self.InputStream = InputStream


@pytest.fixture
def card(monkeypatch: pytest.MonkeyPatch) -> SoundCard:
    made = SoundCard()
    monkeypatch.setitem(sys.modules, "sounddevice", made)
    return made


@pytest.fixture(params=["asyncio", "trio"])
def colour(request: Any) -> Colour:
    return Colour(request.param)


def counting() -> Any:
    """Goes on three times."""
    times = iter([True] * 3)
    return lambda: next(times, False)


def test_a_recording_is_a_wav_file_to_upload(colour: Colour, card: SoundCard) -> None:
    name, file, kind = colour.run(Microphone(channels=2, should_record=counting()).record)
    assert (name, kind) == ("audio.wav", "audio/wav")
    with wave.open(file) as wav:
        assert (wav.getnchannels(), wav.getsampwidth(), wav.getframerate()) == (2, 2, 24000)
        assert wav.readframes(99) == b"\x07\x00" * 2 * 12


def test_a_recording_as_an_array(colour: Colour, card: SoundCard) -> None:
    microphone = Microphone(dtype=numpy.float32, should_record=counting())
    samples = colour.run(lambda: microphone.record(return_ndarray=True))
    assert samples.tolist() == [[7.0]] * 12


@pytest.mark.parametrize("settings", [{"timeout": 0.0}, {"should_record": lambda: False}])
def test_a_recording_may_be_empty(colour: Colour, card: SoundCard, settings: Any) -> None:
    async def body() -> Any:
        return await Microphone(**settings).record(return_ndarray=True)

    assert len(colour.run(body)) <= 4


def test_a_response_is_played_to_its_end(colour: Colour, card: SoundCard) -> None:
    speech = numpy.array([0, 32767, -32767, 0, 32767, 0], dtype=numpy.int16).tobytes()

    async def body() -> None:
        handler = lambda _: httpx.Response(200, content=speech)  # noqa: E731
        client = colour.mock(handler)
        create = client.audio.speech.with_streaming_response.create
        async with create(model="tts-1", voice="alloy", input="Hi") as response:
            await LocalAudioPlayer().play(response)
        await LocalAudioPlayer().play(
            await client.audio.speech.create(model="tts-1", voice="alloy", input="Hi")
        )
        await client.close()

    colour.run(body)
    once = [0.0, 1.0, -1.0, 0.0, 1.0, 0.0]
    assert card.heard == [*once, 0.0, 0.0] * 2  # the card asks for four at a time
    assert 9.0 not in card.heard
    assert card.opened[0]["samplerate"] == 24000


def test_arrays_are_played_as_they_come(colour: Colour, card: SoundCard) -> None:
    async def speech() -> AsyncIterator[Any]:
        import anyio

        for value in (0.5, 0.25):
            yield numpy.full(5, value, dtype=numpy.float32)
            await anyio.sleep(0.02)
        yield None
        raise AssertionError("asked for more")

    colour.run(lambda: LocalAudioPlayer().play_stream(speech()))
    assert [s for s in card.heard if s] == [0.5] * 5 + [0.25] * 5
    assert 9.0 not in card.heard


def test_playing_ends_when_it_shall(colour: Colour, card: SoundCard) -> None:
    async def endless() -> AsyncIterator[Any]:
        while True:
            yield numpy.full(4, 0.5, dtype=numpy.float32)

    count = iter(range(100))
    player = LocalAudioPlayer(should_stop=lambda: next(count) >= 3)
    colour.run(lambda: player.play_stream(endless()))
    assert card.heard.count(0.5) <= 12


def test_samples_of_another_kind(colour: Colour, card: SoundCard) -> None:
    with pytest.raises(errors.SeekGPTError, match="int16 or float32, got float64"):
        colour.run(lambda: LocalAudioPlayer().play(numpy.zeros(4)))


def test_without_sounddevice_the_error_says_what_to_install(
    colour: Colour, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    with pytest.raises(errors.SeekGPTError, match=r"seekgpt\[voice_helpers\]"):
        colour.run(Microphone().record)
