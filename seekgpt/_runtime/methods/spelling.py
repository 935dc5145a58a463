"""What a declaration says of how parameters and bodies are written, made ready for calls."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional

from ..._json import worded
from ..._spec.model import Method

Groups = Dict[str, Dict[str, Any]]


def spelling_of(method: Method) -> Optional[Callable[[Groups, str], None]]:
    """Writes the values of a call in the styles of their parameters: a function that changes the
    arguments, by place and key, or None if all are written as usual."""
    styles = [(p.place, p.key, p.style) for p in method.parameters if p.style]
    texts = [(p.place, p.key) for p in method.parameters if p.worded]
    rare = {"cookie", "argument"} & {p.place for p in method.parameters}
    if not method.verb or not (styles or texts or rare):
        return None
    from ..._http.request import spelling
    from ..._http.request.query import Repeated

    def in_form(encoding: str, key: str, items: Any) -> Any:
        if encoding == "multipart":  # there may be files in it
            return Repeated(items)
        return spelling.in_query("form*", key, items)

    def spell(groups: Groups, encoding: str) -> None:
        for place, key in texts:
            if key in groups[place]:
                groups[place][key] = worded(groups[place][key])
        for place, key, style in styles:
            held = groups[place]
            if key not in held or (place == "body" and encoding == "json" and style != "json"):
                continue
            if place == "body" and style == "form*" and isinstance(held[key], (list, tuple)):
                held[key] = in_form(encoding, key, held[key])
            elif place in ("query", "body"):
                held[key] = spelling.in_query(style, key, held[key])
            elif place == "path":
                held[key] = spelling.in_path(style, key, held[key])
            elif place == "header":
                held[key] = spelling.in_header(style, held[key])
            else:
                held[key] = spelling.Cookie(spelling.in_cookie(style, key, held[key]))
        cookies = groups.get("cookie")
        if cookies:
            groups["header"]["Cookie"] = "; ".join(
                value if type(value) is spelling.Cookie else spelling.in_cookie("form", key, value)
                for key, value in cookies.items()
            )

    return spell


def header_text(value: Any) -> str:
    """A value as a header has it, a list as its items with commas between."""
    from ..._http.request import spelling

    return spelling.in_header("simple", value)


def encoding_of(method: Method) -> str:
    """How the body of a method is written."""
    return written_as(method.media) if method.encoding == "json" else method.encoding


def written_as(media: str) -> str:
    """How a body of a media type is written: of one that is nobody's here it goes out as it is
    given."""
    kind = media.partition(";")[0].strip().lower()
    if not kind or kind.endswith(("/json", "+json")):
        return "json"
    if kind == "application/x-www-form-urlencoded":
        return "form"
    return "multipart" if kind.startswith("multipart/") else "content"


def chosen_media(method: Method) -> Optional[str]:
    """The parameter by which callers choose the media type of the body, by its key."""
    headers = (p.key for p in method.parameters if p.place == "header")
    return next((key for key in headers if key.lower() == "content-type"), None)
