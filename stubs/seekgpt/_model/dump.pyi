from typing import Any, Dict, Set, Union

Selection = Union[Set[str], Dict[str, Any], None]

def plain_data(
    model: Any,
    kind: type,
    use_api_names: bool,
    exclude_unset: bool,
    exclude_none: bool,
) -> Dict[str, Any]:
    """A model as dicts and lists, with the models in it, which are those of a ``kind``."""

def select(data: Dict[str, Any], include: Selection, exclude: Selection) -> Dict[str, Any]:
    """Apply pydantic's ``include``/``exclude``: sets of names, or dicts of them for nested ones."""
