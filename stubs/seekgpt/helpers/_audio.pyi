from typing import Any, Callable, Deque, Optional, Tuple

SAMPLE_RATE: int

def libraries() -> Tuple[Any, Any]:
    """numpy and sounddevice.

    Raises:
        SeekGPTError: they are not installed, or there is no PortAudio on this machine.
    """

async def until(so: Callable[[], bool]) -> None:
    """Wait for something to be so that a thread brings about which belongs to no event loop."""

def as_floats(samples: Any) -> Any:
    """Samples, of 16 bits or floats, as a column of floats between -1 and 1."""

class Playback:
    """What is to be played, and how far it has been: the loudspeaker asks for it in its thread."""

    pending: Deque[Any]
    def __init__(self, stop: type, should_stop: Optional[Callable[[], bool]]) -> None: ...
    def fill(self, out: Any, frames: int, _time: Any, _status: Any) -> None:
        """Write the next ``frames`` samples into ``out``; silence where there are none yet."""
