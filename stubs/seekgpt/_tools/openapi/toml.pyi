from typing import Any, List, Tuple

Edits = List[Tuple[Tuple[str, ...], Any]]
WIDTH: int
FIELD_WIDTH: int

def edited(text: str, edits: Edits) -> str:
    """The text with every edit carried out, in order.

    Raises:
        ModuleNotFoundError: tomlkit, which keeps the layout of a file, is not installed.
    """
