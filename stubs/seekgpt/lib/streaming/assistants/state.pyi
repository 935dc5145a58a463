from typing import Any, Callable, Dict, List, Optional, Tuple
from ...._http.effects import Flow
from ..growing import Items

Callback = Tuple[str, Callable[[], Tuple[Any, ...]]]
OVER: Any
_MESSAGE: str
_STEP: str
_RUN: str
_RUN_ENDS: frozenset[str]
_STEP_ENDS: frozenset[str]

class RunState:
    """A run so far: its state, its messages and its steps."""

    response: Any
    event: Any
    run: Any
    message: Optional[_Growing]
    step: Optional[_Growing]
    def __init__(self) -> None: ...
    def read(self, fetch: Callable[[], Any], call: Callable[..., Any]) -> Flow[Any]:
        """One event, or `OVER`, after everything has been called that it is for.

        Args:
            fetch: Gives the next event, or `OVER`; it may have to be awaited, as ``call`` may.
            call: Calls a callback: its name, and what makes its arguments.
        """
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
    def unfinished(self, what: str) -> bool:
        """Whether the end of the run, or of one of its messages or steps, has not arrived."""

class _Growing:
    """A message or a step that arrives in pieces."""

    is_over: bool
    tree: Dict[str, Any]
    def __init__(self, ref: str, data: Any, is_over: bool = False) -> None: ...
    def add(self, delta: Any) -> None: ...
    @property
    def calls(self) -> Items:
        """The tool calls of a step."""
    def made(self) -> Any:
        """The object so far."""
