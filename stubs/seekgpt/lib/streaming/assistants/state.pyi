from typing import Any, Callable, Dict, Generator, List, Optional, Tuple

Callback = Tuple[str, Callable[[], Tuple[Any, ...]]]
Wanted = Optional[Callback]
OVER: Any
_RUN: str
_RUN_ENDS: frozenset[str]
_STEP_ENDS: frozenset[str]

class RunState:
    """A run so far: its state, its messages and its steps."""

    event: Any
    run: Any
    message: Optional[_Growing]
    step: Optional[_Growing]
    def __init__(self) -> None: ...
    def read(self) -> Generator[Wanted, Any, Any]:
        """One event: what has to be done for it, and in the end the event itself, or `OVER`."""
    def messages(self) -> List[Any]:
        """The messages of the run.

        Raises:
            SeekGPTError: there are none.
        """
    def steps(self) -> List[Any]:
        """The steps of the run.

        Raises:
            SeekGPTError: there are none.
        """
    def final_run(self) -> Any:
        """The run.

        Raises:
            SeekGPTError: nothing has been heard of it.
        """

class _Growing:
    """A message or a step that arrives in pieces."""

    tree: Dict[str, Any]
    def __init__(self, ref: str, data: Any) -> None: ...
    def add(self, delta: Any) -> None: ...
    def made(self) -> Any:
        """The object so far."""
