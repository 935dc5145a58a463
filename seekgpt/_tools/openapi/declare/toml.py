"""Writing edits into TOML texts: all that is not edited stays as it was, comments included."""

from __future__ import annotations

import textwrap
from importlib import import_module
from typing import Any, Dict, List, Mapping, Optional, Tuple

Edits = List[Tuple[Tuple[str, ...], Any]]

_OF_FIELDS = {"type", "doc", "alias", "deprecated", "style", "whole", "only"}
#: How long the line of a plain text may be, and that of a field with all that is said of it.
WIDTH = 100
FIELD_WIDTH = 160


def parsed(text: str) -> Optional[Dict[str, Any]]:
    """The data of a text, None if it is no TOML."""
    tomlkit: Any = import_module("tomlkit")
    try:
        found: Dict[str, Any] = tomlkit.parse(text).unwrap()
    except ValueError:
        return None
    return found


def edited(text: str, edits: Edits) -> str:
    """The text with every edit carried out, in order.

    Raises:
        ModuleNotFoundError: tomlkit, which keeps the layout of a file, is not installed.
    """
    tomlkit: Any = import_module("tomlkit")
    document = tomlkit.parse(text)
    for key, value in edits:
        _set(tomlkit, document, key, value)
    return _spaced(tomlkit.dumps(document), text)


def _set(tomlkit: Any, table: Any, key: Tuple[str, ...], value: Any) -> None:
    name, rest = key[0], key[1:]
    held = table.get(name)
    if isinstance(held, (str, tomlkit.items.InlineTable)) and rest:
        # What stands in a line is written anew: as a line if it fits. A text is a field's type,
        # with white space that its layout brought.
        known = {"type": " ".join(held.split())} if isinstance(held, str) else held.unwrap()
        _set_plain(known, rest, value)
        _put(tomlkit, table, name, known, line=True)
    elif rest:
        if held is None:
            if value is None:
                return
            # Tables that only hold others need no header of their own.
            table[name] = tomlkit.table(is_super_table=len(rest) > 1 or _is_table(value))
        _set(tomlkit, table[name], rest, value)
    elif value is None:
        table.pop(name, None)
    elif isinstance(value, str) and isinstance(held, Mapping):
        _set(tomlkit, table, (name, "type"), value)  # its documentation stays
    else:
        _put(tomlkit, table, name, value, line=False)


def _set_plain(table: Dict[str, Any], key: Tuple[str, ...], value: Any) -> None:
    """The same for plain dictionaries."""
    name, rest = key[0], key[1:]
    held = table.get(name)
    if rest:
        inner = {"type": held} if isinstance(held, str) else (held or {})
        table[name] = inner
        _set_plain(inner, rest, value)
    elif value is None:
        table.pop(name, None)
    elif isinstance(value, str) and isinstance(held, dict):
        held["type"] = value
    else:
        table[name] = value


def _put(tomlkit: Any, table: Any, name: str, value: Any, line: bool) -> None:
    """Give a table's key a value; ``line`` says that it stood in a line before."""
    inline = _inline(tomlkit, value) if line else None
    if inline is not None and len(f"{name} = {inline.as_string()}") <= FIELD_WIDTH:
        made = inline
    else:
        made = _table(tomlkit, name, value) if _is_table(value) else _value(tomlkit, name, value)
    if name in table and isinstance(made, tomlkit.items.Table):
        table.pop(name)  # a header in between would take the keys after it
    if name in table or not isinstance(table, tomlkit.items.Table):
        table[name] = made
        return
    # Comments at the end of a table are about the one that follows.
    body, after = table.value.body, []
    while body and body[-1][0] is None:
        after.append(body.pop())
    table[name] = made
    body.extend(reversed(after))


def _spaced(text: str, before: str) -> str:
    """The text with an empty line before each header, but for those that never had one."""
    tight = {header for header, spaced in _headers(before) if not spaced}
    lines = text.splitlines(keepends=True)
    missing = [header for header, spaced in _headers(text) if not spaced]
    numbers = {number for number, _ in missing if lines[number] not in {h[1] for h in tight}}
    return "".join(f"\n{line}" if n in numbers else line for n, line in enumerate(lines))


def _headers(text: str) -> List[Tuple[Tuple[int, str], bool]]:
    """The lines that are headers of tables, and whether an empty line or a comment is before."""
    found: List[Tuple[Tuple[int, str], bool]] = []
    inside, before = False, ""
    for number, line in enumerate(text.splitlines(keepends=True)):
        if not inside and line.startswith("["):
            found.append(((number, line), number == 0 or before.strip()[:1] in ("", "#")))
        if (line.count('"""') + line.count("'''")) % 2:
            inside = not inside
        before = line
    return found


def _is_table(value: Any) -> bool:
    return isinstance(value, dict)


def _table(tomlkit: Any, name: str, value: Dict[str, Any]) -> Any:
    """A table, its short tables in line; long ones get headers and stand after the other keys."""
    if _is_field(value) and name[:1].islower():  # a class may have these fields, too
        inline = _inline(tomlkit, value)
        if len(f"{name} = {inline.as_string()}") <= FIELD_WIDTH:
            return inline
    table = tomlkit.table(is_super_table=bool(value) and all(map(_is_table, value.values())))
    made = [
        (key, _table(tomlkit, key, item) if _is_table(item) else _value(tomlkit, key, item))
        for key, item in value.items()
    ]
    headed = [isinstance(item, tomlkit.items.Table) for _, item in made]
    for place, (key, item) in enumerate(made):
        if headed[place] and not all(headed[place:]) and _is_field(value[key]):
            # A header here would take the keys that follow.
            for inner, part in item.items():
                table.append(tomlkit.key([key, inner]), part)
        elif not headed[place]:
            table.append(key, item)
    for place, (key, item) in enumerate(made):
        if headed[place] and (all(headed[place:]) or not _is_field(value[key])):
            table.append(key, item)
    return table


def _is_field(value: Mapping[str, Any]) -> bool:
    """Whether a table is a field rather than a class or a group of parameters."""
    return value.keys() <= _OF_FIELDS and "type" in value


def _inline(tomlkit: Any, value: Mapping[str, Any]) -> Any:
    return tomlkit.value(_in_line(tomlkit, value))


def _in_line(tomlkit: Any, value: Any) -> str:
    if not isinstance(value, Mapping):
        return str(tomlkit.item(value).as_string())
    items = [f"{tomlkit.key(k).as_string()} = {_in_line(tomlkit, v)}" for k, v in value.items()]
    return f"{{ {', '.join(items)} }}" if items else "{}"


def _value(tomlkit: Any, name: str, value: Any) -> Any:
    if isinstance(value, str):
        width = FIELD_WIDTH if name == "doc" else WIDTH
        if len(value) + len(name) + 5 <= width and "\n" not in value:
            return value
        if name == "http" or '"""' in value or "\\" in value:
            return tomlkit.string(value)
        # A line of alternatives begins with the bar.
        glued = value.replace("| ", "|\N{NO-BREAK SPACE}")
        lines = textwrap.wrap(glued, WIDTH - 4, break_long_words=False, break_on_hyphens=False)
        body = "".join(f"    {line}\n" for line in lines).replace("\N{NO-BREAK SPACE}", " ")
        return tomlkit.value(f'"""\n{body}"""')
    return value
