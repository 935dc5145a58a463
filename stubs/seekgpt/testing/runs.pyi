from typing import Any, Iterator, List, Mapping, Tuple

def run_events(
    choices: Mapping[str, List[str]],
    lookup: Any,
    pieces: List[str],
    answer: Mapping[str, Any],
    new_thread: bool,
) -> Iterator[Tuple[str, Any]]:
    """The events of a run that writes a message: each one's name, and its data.

    ``choices`` are the classes of the events by their names, ``answer`` is the run in the end.
    """
