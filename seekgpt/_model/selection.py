"""What a dump selects: ``include`` and ``exclude``, through objects, dicts and lists."""

from __future__ import annotations

from collections.abc import Mapping as AnyMapping
from collections.abc import Set as AnySet
from typing import AbstractSet, Any, Iterator, Mapping, Optional, Sequence, Tuple, Union

#: Names, keys or indices; or a mapping from them to ``True`` or to what is selected inside.
Selection = Union[AbstractSet[int], AbstractSet[str], Mapping[int, Any], Mapping[str, Any], None]

#: Stands for every item.
ALL = "__all__"


def within(
    key: Any, include: Selection, exclude: Selection
) -> Optional[Tuple[Selection, Selection]]:
    """What is selected inside of an item, or None where the item itself is left out."""
    inner: Any = None
    if exclude is not None:
        without = _said(exclude, key, "exclude")
        if _whole(without):
            return None
        inner = without if without is not False else None
    if include is None:
        return None, inner
    kept = _said(include, key, "include")
    if kept is None or kept is False:
        return None
    return (None if _whole(kept) else kept), inner


def items_within(
    items: Sequence[Any], include: Selection, exclude: Selection
) -> Iterator[Tuple[Any, Selection, Selection]]:
    """The items of a list that are selected, with what is selected inside of each."""
    count = len(items)
    include, exclude = _counted(include, count), _counted(exclude, count)
    for index, item in enumerate(items):
        inner = within(index, include, exclude)
        if inner is not None:
            yield (item, *inner)


def _said(selection: Any, key: Any, name: str) -> Any:
    """What a selection says of an item: nothing (None), True, or what is selected inside."""
    if isinstance(selection, AnyMapping):
        own, every = selection.get(key), selection.get(ALL)
        if own is None or every is None or _whole(own):
            return every if own is None else own
        return True if _whole(every) else {**_as_mapping(every), **_as_mapping(own)}
    if isinstance(selection, (AnySet, list, tuple)):
        return True if key in selection or ALL in selection else None
    raise TypeError(
        f"`{name}` is {selection!r}; expected a set of names or indices, or a dict of them"
    )


def _whole(said: Any) -> bool:
    return said is True or said is ...


def _as_mapping(selection: Any) -> Mapping[Any, Any]:
    return selection if isinstance(selection, AnyMapping) else dict.fromkeys(selection, True)


def _counted(selection: Any, count: int) -> Any:
    """A selection whose negative indices are counted from the end of a list."""
    if not isinstance(selection, (AnyMapping, AnySet, list, tuple)):
        return selection
    if not any(isinstance(key, int) and key < 0 for key in selection):
        return selection
    said = _as_mapping(selection)
    return {k + count if isinstance(k, int) and k < 0 else k: said[k] for k in said}
