"""Where each declared type stands in the stubs.

A type checker pays for every file, so the types of a package stand in the package's own stub, under
the names it exports. What only a module has stands there, too, in a private class named like the
module, ``seekgpt.types.chat._chat_completion.Choice``. The modules' own stubs point to them, and
are read by those programs alone that import them.

Packages must not need each other in a circle: checkers would read them over and over. The types of
the modules that would close one stand in a stub of their own beside the package's, ``_apart.pyi``.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Callable, Dict, FrozenSet, Iterable, Iterator, List, Set, Tuple

from ..._runtime import library
from ..._runtime.modules import exports, meant
from ..._spec.model import TYPES, Alias
from ..._spec.names import names_module

LITERALS = "seekgpt.types._literals"
#: What the stub beside a package's own is called.
APART = "_apart"

#: Tells the module a type is imported from, and its name there.
Home = Callable[[str], Tuple[str, str]]


def package_of(module: str) -> str:
    return module.rpartition(".")[0]


def is_literal(ref: str) -> bool:
    """Whether a name stands for a choice of literals; these have a module of their own."""
    spec = library.lookup(ref)
    if not isinstance(spec, Alias) or isinstance(spec.type, str):
        return False
    return spec.type[0] == "literal" or (spec.type[0] == "ref" and is_literal(spec.type[1]))


def renames(ref: str) -> str:
    """The TypedDict that a name is but another name for; empty when it is none.

    ``stubtest`` knows no alias of a TypedDict, so these are imports.
    """
    spec = library.lookup(ref)
    if isinstance(spec, Alias) and not isinstance(spec.type, str) and spec.type[0] == "ref":
        target: str = spec.type[1]
        if library.lookup(target).kind == "params":
            return target
    return ""


def literal_name(ref: str) -> str:
    """What an alias for literals is called in the module of them all."""
    module, _, name = ref.rpartition(".")
    place = package_of(module) if names_module(name, module) else module
    return "_".join(["", *place.split("."), name]) if place else f"_{name}"


def own_module(ref: str) -> Tuple[str, str]:
    """The module that has a type at run time, and its name there."""
    module, _, name = ref.rpartition(".")
    return f"{TYPES}.{module}", name


def home(ref: str) -> Tuple[str, str]:
    """The stub module that a type stands in, and its name there."""
    target = renames(ref)
    if target:
        return home(target)
    module, _, name = ref.rpartition(".")
    if is_literal(ref):
        return LITERALS, literal_name(ref)
    inner = name if exported(ref) else f"{space(module)}.{name}"
    return stub_of(package_of(module), module in separate()), inner


def stub_of(package: str, apart: bool) -> str:
    """The stub module of the types of a package, or the one beside it."""
    own = f"{TYPES}.{package}".rstrip(".")
    return f"{own}.{APART}" if apart else own


def exported(ref: str) -> bool:
    """Whether the package of a type offers it."""
    module, _, name = ref.rpartition(".")
    return _offers(package_of(module)).get(name) == ref


def _offers(package: str) -> Dict[str, str]:
    return _offers_of(package, len(library.stores()))


@lru_cache(maxsize=None)
def _offers_of(package: str, stores: int) -> Dict[str, str]:
    return exports(package)


def space(module: str) -> str:
    """The private class that has what only a module has."""
    return f"_{module.rpartition('.')[2]}"


def gathered(apart: bool) -> Dict[str, List[str]]:
    """The modules whose types stand in their packages' stubs, or in those beside them, each after
    those it refers to."""
    found: Dict[str, List[str]] = {}
    for module in _ordered(library.modules(), _needs()):
        if (module in separate()) is apart:
            found.setdefault(package_of(module), []).append(module)
    return found


def ordered(module: str) -> List[str]:
    """The names of a module, each after those of the same module that it refers to."""
    own = [f"{module}.{name}" for name in library.modules()[module]]
    needs = {ref: {r for r in _referred(ref) if r in own} for ref in own}
    return [ref.rpartition(".")[2] for ref in _ordered(own, needs)]


def separate() -> FrozenSet[str]:
    """The modules whose types stand apart from their packages'."""
    return _separate(len(library.stores()))


@lru_cache(maxsize=None)
def _separate(stores: int) -> FrozenSet[str]:
    needs = _needs()
    found: Set[str] = set()
    for module, names in library.modules().items():
        targets = [renames(f"{module}.{name}").rpartition(".")[0] for name in names]
        found.update(t for t in targets if t and package_of(t) == package_of(module))
        if _hides(module, names):
            found.add(module)
    while True:
        found = _with_needed(found, needs)
        circle = _circle(found, needs)
        if not circle:
            return frozenset(found)
        candidates = []
        for package in sorted(unit for unit in circle if unit.endswith(".")):
            wanted = {
                other
                for module, others in needs.items()
                for other in others
                if _unit(other, found) == package != _unit(module, found) in circle
            }
            candidates.append(_with_needed(wanted, needs))
        found |= min(candidates, key=len)


def _hides(module: str, names: List[str]) -> bool:
    """Whether a type that only a module has is called like one of another module that it names:
    in a class with the module's types a name would mean the wrong one."""
    own = {name for name in names if not exported(f"{module}.{name}")}
    named = (ref for name in own for ref in _referred(f"{module}.{name}"))
    return any(ref.rpartition(".")[2] in own and package_of(ref) != module for ref in named)


def _unit(module: str, alone: Set[str]) -> str:
    """The stub of a module's types: a package's (with a dot at its end), or its own."""
    return module if module in alone else f"{package_of(module)}."


def _with_needed(modules: Set[str], needs: Dict[str, Set[str]]) -> Set[str]:
    """Modules with those of their packages that they refer to."""
    found, left = set(modules), sorted(modules)
    while left:
        module = left.pop()
        for other in needs[module] - found:
            if package_of(other) == package_of(module):
                found.add(other)
                left.append(other)
    return found


def _circle(alone: Set[str], needs: Dict[str, Set[str]]) -> Set[str]:
    """Stubs that need each other, if there are any; modules alone may, nothing divides them."""
    units: Dict[str, Set[str]] = {}
    for module, others in needs.items():
        own = _unit(module, alone)
        units.setdefault(own, set()).update({_unit(other, alone) for other in others} - {own})
    reach = {unit: _reachable(unit, units) for unit in units}
    for unit in sorted(units):
        circle = {other for other in reach[unit] if unit in reach[other]}
        if any(other.endswith(".") for other in circle):
            return circle
    return set()


def _reachable(start: str, graph: Dict[str, Set[str]]) -> Set[str]:
    found: Set[str] = set()
    left = [start]
    while left:
        for other in graph.get(left.pop(), ()):
            if other not in found:
                found.add(other)
                left.append(other)
    return found


def _needs() -> Dict[str, Set[str]]:
    """The other modules that each module refers to, literals aside."""
    found: Dict[str, Set[str]] = {}
    for module, names in library.modules().items():
        refs = {r for name in names for r in _referred(f"{module}.{name}")}
        found[module] = {r.rpartition(".")[0] for r in refs if not is_literal(r)} - {module}
    return found


def mentioned(module: str) -> Dict[str, str]:
    """The types of other modules that a module names, which can be imported from it, too."""
    own = library.modules()[module]
    refs = (ref for name in own for ref in _named(f"{module}.{name}"))
    found = {name: meant(module, name) for name in sorted({r.rpartition(".")[2] for r in refs})}
    return {name: ref for name, ref in found.items() if ref and name not in own}


def _referred(ref: str) -> Iterator[str]:
    """The types that a type refers to, by the names under which stubs have them."""
    return (renames(named) or named for named in _named(ref))


def _named(ref: str) -> Iterator[str]:
    """The types that a declaration names."""
    spec = library.lookup(ref)
    nodes: List[Any] = [spec.type] if isinstance(spec, Alias) else [f.type for f in spec.fields]
    if not isinstance(spec, Alias):
        yield from spec.bases
    while nodes:
        node = nodes.pop()
        if not isinstance(node, (list, tuple)) or not node:
            continue
        if node[0] == "ref":
            yield node[1]
            nodes += node[2:]
        elif node[0] not in ("literal", "python"):
            nodes += node


def _ordered(items: Iterable[str], needs: Dict[str, Set[str]]) -> List[str]:
    """Items, each after those it needs, as far as that is possible."""
    found: Dict[str, None] = {}
    seen: Set[str] = set()

    def visit(item: str) -> None:
        if item not in seen:
            seen.add(item)
            for other in sorted(needs[item]):
                visit(other)
            found[item] = None

    for item in items:
        visit(item)
    return list(found)
