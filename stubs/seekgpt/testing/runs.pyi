from typing import Any, Iterator, List, Mapping, Tuple

def run_events(
    choices: Mapping[str, List[str]],
    lookup: Any,
    pieces: List[str],
    answer: Mapping[str, Any],
    new_thread: bool,
) -> Iterator[Tuple[str, Any]]: ...
