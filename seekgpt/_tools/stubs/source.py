"""Declared modules as source, for `inspect.getsource` and debuggers: what their stubs say."""

from __future__ import annotations

from ..._runtime import library
from .layout import laid_out


def module_source(fullname: str) -> str:
    """The source of a module below ``seekgpt.types`` or ``seekgpt.resources``."""
    from .homes import own_module
    from .packages import contents
    from .resources import resource_double, resource_module, resource_package
    from .types import type_module, type_package

    _, kind, *rest = fullname.split(".")
    inner = ".".join(rest)
    if kind == "resources":
        registry = library.registry_for()
        outer = inner.rpartition(".")[0]
        if inner not in registry.paths and outer in registry.paths:
            return laid_out(resource_double(registry, outer))
        own = [resource_module(registry, inner, own_module)] if inner else []
        return laid_out("\n".join([resource_package(registry, inner), *own]))
    if inner in library.modules():
        return laid_out(type_module(inner, own_module))
    return laid_out(type_package(inner, *contents(inner)))
