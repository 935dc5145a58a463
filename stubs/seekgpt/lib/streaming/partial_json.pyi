from typing import Any

def parse_partial(text: str) -> Any:
    """The value of a JSON text that may be cut off anywhere; None when it says nothing yet.

    What is complete counts: of an unfinished string, or a key without its value, nothing is taken.
    """
