"""From the events of a live session to the segments of its transcript."""

from __future__ import annotations

import asyncio
import threading
from typing import Any, Callable, List, Optional, Tuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seekgpt import SeekGPTError
from seekgpt.lib.live import (
    AsyncTranscriptGrouper,
    TranscriptGrouper,
    TranscriptSegment,
    TranscriptSegmentClosedEvent,
)
from seekgpt.types.live import InputTranscriptDeltaEvent, OutputTranscriptDeltaEvent

Said = Tuple[str, str, int, int]


def event(said: Said, name: str) -> Any:
    speaker, text, start, end = said
    user = speaker == "user"
    cls: Any = InputTranscriptDeltaEvent if user else OutputTranscriptDeltaEvent
    kind = f"session.{'input' if user else 'output'}_transcript.delta"
    return cls(type=kind, event_id=name, delta=text, start_ms=start, end_ms=end)


class Watched(TranscriptGrouper):
    """A grouper whose time is told, and which tells what it comes to."""

    def __init__(self, **options: Any) -> None:
        self.time = 0.0
        self.due: Optional[Tuple[float, Callable[[], None]]] = None
        super().__init__(**options)
        self.shown: List[TranscriptSegment] = []
        self.closings: List[TranscriptSegmentClosedEvent] = []
        self.on("segment.updated", self.shown.append)
        self.on("segment.closed", self.closings.append)

    def _now(self) -> float:
        return self.time

    def _call_later(self, delay_ms: int, callback: Callable[[], None]) -> Any:
        self.due = (self.time + delay_ms, callback)
        return self

    def cancel(self) -> None:
        self.due = None

    def say(self, *said: Said) -> Watched:
        for number, each in enumerate(said):
            self.push(event(each, f"{number}_{each}"))
        return self

    def wait(self, milliseconds: float) -> Watched:
        end = self.time + milliseconds
        while self.due is not None and self.due[0] <= end:
            (self.time, callback), self.due = self.due, None
            callback()
        self.time = end
        return self

    @property
    def spoken(self) -> List[Tuple[str, str]]:
        return [(closing.segment.speaker, closing.segment.text) for closing in self.closings]

    def end(self) -> List[Tuple[str, str]]:
        self.close()
        return self.spoken


def test_what_a_side_says_adds_up_until_the_other_speaks() -> None:
    talk = Watched().say(
        ("user", "Where are ", 0, 200),
        ("user", "penguins?", 200, 500),
        ("assistant", "In the south.", 1500, 2500),
    )
    assert talk.end() == [("user", "Where are penguins?"), ("assistant", "In the south.")]
    assert [segment.text for segment in talk.shown][:2] == ["Where are ", "Where are penguins?"]
    first, second = (closing.segment for closing in talk.closings)
    assert (first.start_ms, first.end_ms, first.previous_id) == (0, 500, None)
    assert second.previous_id == first.id
    assert [closing.reason for closing in talk.closings] == ["speaker_change", "manual"]


@pytest.mark.parametrize("nod", ["Mhm.", "uh-huh", "OK!"])
def test_a_nod_amid_a_sentence_is_left_out(nod: str) -> None:
    talk = Watched().say(
        ("user", "So I was", 0, 1000),
        ("assistant", nod, 1100, 1300),
        ("user", "going home", 1400, 3000),
    )
    assert talk.end() == [("user", "So I was going home")]


def test_nods_can_be_kept_or_added_to() -> None:
    said: List[Said] = [
        ("user", "So I", 0, 1000),
        ("assistant", "indeed", 1100, 1300),
        ("user", "went", 1400, 3000),
    ]
    parts = [("user", "So I went"), ("assistant", "indeed")]
    assert Watched().say(*said).end() == parts
    assert Watched(additional_acknowledgments=["Indeed"]).say(*said).end() == parts[:1]


def test_more_than_a_nod_is_a_segment_of_its_own() -> None:
    talk = Watched().say(
        ("user", "I was going", 0, 1000),
        ("assistant", "Tell me where you went.", 1100, 2600),
    )
    assert talk.end() == [("user", "I was going"), ("assistant", "Tell me where you went.")]


def test_a_silence_ends_what_the_assistant_says() -> None:
    talk = Watched().say(("assistant", "Hello", 0, 500)).wait(1900)
    assert talk.closings == []
    assert talk.wait(200).closings[0].reason == "inactivity"


def test_a_session_that_begins_anew_begins_a_segment() -> None:
    talk = Watched().say(("assistant", "One", 5000, 5200), ("assistant", "Two", 0, 200))
    assert talk.closings[0].reason == "timestamp_reset"
    assert talk.end() == [("assistant", "One"), ("assistant", "Two")]


def test_both_sides_of_one_moment_are_taken_together() -> None:
    talk = Watched().say(("assistant", "Hi", 0, 100), ("user", "Hello", 0, 100))
    assert talk.shown[0].speaker == "user"


def test_what_comes_twice_or_is_no_transcript_counts_for_nothing() -> None:
    talk = Watched()
    for _ in range(2):
        talk.push(event(("user", "Once", 0, 10), "the same"))
    talk.push(event(("user", "", 10, 20), "empty"))
    other: Any = type("Other", (), {"type": "session.updated"})()
    talk.push(other)
    assert talk.end() == [("user", "Once")]


def test_the_end_of_the_session_ends_the_last_segment() -> None:
    talk = Watched().say(("user", "Bye", 0, 10))
    ending: Any = type("Ending", (), {"type": "session.closed"})()
    talk.push(ending)
    assert talk.closings[0].reason == "session_closed"
    with pytest.raises(SeekGPTError, match="after closing"):
        talk.say(("user", "Hello?", 20, 30))


@pytest.mark.parametrize(
    "said", [("user", "a", 5, 4), ("user", "a", -1, 4), ("user", "a", 0.5, 4), ("user", None, 0, 1)]
)
def test_an_event_that_is_not_whole_changes_nothing(said: Any) -> None:
    talk = Watched()
    with pytest.raises(SeekGPTError, match="whole numbers"):
        talk.say(said)
    assert talk.say(("user", "Fine", 0, 1)).end() == [("user", "Fine")]


@pytest.mark.parametrize("time", [-1, float("nan"), float("inf"), "500", True])
def test_a_time_is_a_finite_number(time: Any) -> None:
    with pytest.raises(SeekGPTError, match="assistant_silence_ms"):
        TranscriptGrouper(assistant_silence_ms=time)


def test_who_listens_once_or_no_longer() -> None:
    talk = Watched()
    heard: List[str] = []

    @talk.once("segment.updated")
    def once(segment: TranscriptSegment) -> None:
        heard.append(f"once {segment.text}")

    def always(segment: TranscriptSegment) -> None:
        heard.append(segment.text)

    assert talk.on("segment.updated", always).off("segment.updated", once) is talk
    talk.once("segment.updated", once)
    talk.say(("user", "A", 0, 1), ("user", "B", 1, 2)).wait(60)
    assert heard == ["A", "once A", "AB"]
    assert talk.off("segment.updated", always) is talk
    talk.say(("user", "C", 2, 3))
    assert heard == ["A", "once A", "AB"]


def test_what_a_listener_raises_comes_out_and_the_next_update_is_told() -> None:
    talk = Watched()

    @talk.once("segment.updated")
    def fail(segment: TranscriptSegment) -> None:
        raise KeyError("shown nowhere")

    talk.say(("user", "A", 0, 1))
    with pytest.raises(KeyError, match="nowhere"):
        talk.wait(60)
    assert talk.end() == [("user", "A")]


def test_a_listener_may_close_the_grouper() -> None:
    talk = Watched()
    talk.on("segment.updated", lambda segment: talk.close())
    talk.say(("user", "A", 0, 1)).wait(60)
    assert talk.spoken == [("user", "A")]


def test_a_real_timer_tells_of_a_silence() -> None:
    told = threading.Event()
    with TranscriptGrouper(assistant_silence_ms=10) as grouper:
        grouper.on("segment.closed", lambda closing: told.set())
        grouper.push(event(("assistant", "Hello", 0, 10), "1"))
        assert told.wait(10)


def test_on_asyncio_listeners_are_awaited() -> None:
    async def body() -> List[str]:
        heard: List[str] = []
        silence = asyncio.Event()
        async with AsyncTranscriptGrouper(assistant_silence_ms=10) as grouper:

            @grouper.on("segment.updated")
            async def shown(segment: TranscriptSegment) -> None:
                await asyncio.sleep(0)
                heard.append(segment.text)

            grouper.on("segment.closed", lambda closing: silence.set())
            await grouper.push(event(("assistant", "Hello", 0, 10), "1"))
            await asyncio.wait_for(silence.wait(), 10)
        return heard

    assert asyncio.run(body()) == ["Hello"]


def test_on_asyncio_errors_of_listeners_are_told() -> None:
    async def fail(segment: Any) -> None:
        raise KeyError(segment.text)

    async def body() -> List[Any]:
        told: List[Any] = []
        asyncio.get_running_loop().set_exception_handler(lambda loop, said: told.append(said))
        grouper = AsyncTranscriptGrouper(assistant_silence_ms=10)
        grouper.once("segment.updated", fail)
        await grouper.push(event(("assistant", "By a timer", 0, 10), "1"))
        await asyncio.sleep(0.2)
        grouper.once("segment.updated", fail)
        await grouper.push(event(("user", "B", 5000, 5010), "2"))
        with pytest.raises(KeyError, match="B"):
            await grouper.close()
        return told

    (said,) = asyncio.run(body())
    assert isinstance(said["exception"], KeyError)


def test_a_grouper_belongs_to_one_event_loop() -> None:
    grouper = AsyncTranscriptGrouper()

    async def body() -> None:
        await grouper.push(event(("user", "A", 0, 1), str(id(asyncio.get_running_loop()))))

    asyncio.run(body())
    with pytest.raises(SeekGPTError, match="another event loop"):
        asyncio.run(body())


_SAID = st.tuples(
    st.sampled_from(["user", "assistant"]),
    st.sampled_from(["Mhm", "One two", "yes", "no. ", "Ok"]),
    st.integers(0, 6000),
    st.integers(0, 3000),
)


@given(st.lists(_SAID, max_size=12), st.lists(st.integers(0, 3000), max_size=12))
def test_segments_grow_at_their_end_and_close_once(said: List[Any], waits: List[int]) -> None:
    talk = Watched()
    for number, (speaker, text, start, length) in enumerate(said):
        talk.push(event((speaker, text, start, start + length), str(number)))
        talk.wait(waits[number] if number < len(waits) else 0)
    talk.close()
    latest: Any = {}
    for segment in talk.shown:
        assert segment.text.startswith(latest.get(segment.id, ""))
        latest[segment.id] = segment.text
    closed = [closing.segment for closing in talk.closings]
    assert {segment.id: segment.text for segment in closed} == latest
    assert len(closed) == len(latest)
    words = [text for speaker, text, *_ in said if speaker == "user"]
    spoken = "".join(segment.text for segment in closed if segment.speaker == "user")
    assert sorted(spoken.replace(" ", "")) == sorted("".join(words).replace(" ", ""))
    assert talk.due is None


@pytest.mark.parametrize("words", ["yes", [1], [None]])
def test_further_nods_are_a_list_of_texts(words: Any) -> None:
    with pytest.raises(SeekGPTError, match="must be a list of texts"):
        TranscriptGrouper(additional_acknowledgments=words)


def test_what_is_never_heard_of_cannot_be_listened_to() -> None:
    grouper: Any = TranscriptGrouper()
    for listen in (grouper.on, grouper.once, grouper.off):
        with pytest.raises(SeekGPTError, match=r"there is segment\.updated"):
            listen("segment.update", print)
    with pytest.raises(SeekGPTError, match="must be a function, not str"):
        grouper.on("segment.closed", "print")


@pytest.mark.parametrize("other", [None, {"type": "session.closed"}, "session.closed"])
def test_what_is_no_event_is_told(other: Any) -> None:
    with TranscriptGrouper() as grouper, pytest.raises(SeekGPTError, match="Expected an event"):
        grouper.push(other)
