"""cattrs knows the response classes, in programs that use it; no other program has it imported."""

from __future__ import annotations

import sys
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING, Any, Callable

if TYPE_CHECKING:
    from cattrs import BaseConverter


def register(converter: BaseConverter) -> None:
    """Teach a converter the response classes; the global one knows them already."""
    from ..._model.base import BaseModel
    from .structure import copying

    def is_model(type_: Any) -> bool:
        return isinstance(type_, type) and issubclass(type_, BaseModel)

    def factory(cls: Any) -> Callable[[Any, Any], Any]:
        make = copying(cls)
        return lambda data, _: make(data)

    converter.register_structure_hook_factory(is_model, factory)
    converter.register_unstructure_hook_func(is_model, lambda value: value.to_dict())


class _WithCattrs:
    """Stands among the finders of modules until cattrs is imported."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        if name != "cattrs":
            return None
        sys.meta_path.remove(self)
        spec = PathFinder.find_spec(name, path)
        execute: Any = getattr(getattr(spec, "loader", None), "exec_module", None)
        if spec is None or execute is None:
            return None

        def then_register(module: Any) -> None:
            execute(module)
            register(module.global_converter)

        spec.loader.exec_module = then_register  # type: ignore[union-attr, method-assign]
        return spec


def register_when_imported() -> None:
    """Teach cattrs' global converter the response classes, now or when there is one."""
    if "cattrs" in sys.modules:
        register(sys.modules["cattrs"].global_converter)
    else:
        sys.meta_path.insert(0, _WithCattrs())
