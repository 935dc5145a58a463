"""`client.chat.responses`: the Responses API with chat completions' way to ask for a format."""

from __future__ import annotations

from typing import Any, Dict

from ..._sentinels import NotGiven, Omit


def response_format(arguments: Dict[str, Any]) -> None:
    """Send ``response_format`` as ``text.format``.

    A JSON schema given as chat completions take it, nested under ``json_schema``, is flattened as
    the Responses API wants it.

    Raises:
        TypeError: the format was given in both ways.
    """
    chosen = arguments.pop("response_format", None)
    if chosen is None or isinstance(chosen, (NotGiven, Omit)):
        return
    text = arguments.get("text")
    settings = {} if text is None or isinstance(text, (NotGiven, Omit)) else dict(text)
    if "format" in settings:
        raise TypeError(
            "the format was given twice; pass either `response_format` or `text.format`"
        )
    nested = chosen.get("json_schema") if isinstance(chosen, dict) else None
    if isinstance(nested, dict):
        chosen = {"type": chosen["type"], **nested}
    arguments["text"] = {**settings, "format": chosen}
