from typing import AbstractSet, Any, Iterator, Mapping, Optional, Sequence, Tuple, Union

Selection = Union[AbstractSet[int], AbstractSet[str], Mapping[int, Any], Mapping[str, Any], None]
ALL: str

def within(
    key: Any,
    include: Selection,
    exclude: Selection,
) -> Optional[Tuple[Selection, Selection]]: ...
def items_within(
    items: Sequence[Any],
    include: Selection,
    exclude: Selection,
) -> Iterator[Tuple[Any, Selection, Selection]]: ...
