"""How declared types are called and found: modules, exports, twins, and the scope of a name."""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import TYPE_CHECKING, Dict, Iterable, Iterator, Mapping, Optional, Set, Tuple

import attrs

from .expr import BUILTIN
from .model import camel
from .nearest import nearest

if TYPE_CHECKING:
    from .declaration import Class

_BOUNDARIES = re.compile(r"(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z0-9])(?=[A-Z])")


def snake(name: str) -> str:
    """``ChatCompletion`` to ``chat_completion``: the module a type is named after."""
    return _BOUNDARIES.sub("_", name).lower()


#: Classes that the stubs of resources name beside those of resources.
_OF_STUBS = frozenset(
    ("Any", "Body", "Client", "Connection", "Coroutine", "Dict", "Generic", "Iterable", "List")
    + ("Literal", "Mapping", "NotGiven", "Omit", "Optional", "Provider", "Self", "Sending")
    + ("Sequence", "Stream", "Timeout", "Transport", "Type", "Union", "Viewable")
)


def class_name_of(path: str) -> str:
    """What the class of a resource is called, if nobody says otherwise: unlike the one it is in."""
    around, _, last = path.rpartition(".")
    name = camel(last)
    if around and name == camel(around.rpartition(".")[2]):
        name += name
    return f"{name}_" if last.endswith("_") or iskeyword(name) or name in _OF_STUBS else name


def names_module(name: str, module: str) -> bool:
    """Whether ``name`` is the type that ``module`` is named after, which its package exports."""
    return module.rpartition(".")[2].replace("_", "") == name.lower()


def packages_of(modules: Iterable[str]) -> Set[str]:
    """The packages that modules are in, and those that these are in."""
    found = set()
    for module in modules:
        while "." in module:
            module = module.rpartition(".")[0]
            found.add(module)
    return found


def holds_params(module: str) -> bool:
    """Whether the types of a module are TypedDicts for requests, by the module's name."""
    package, _, last = module.rpartition(".")
    return last.endswith(("_param", "_params")) or package.rpartition(".")[2] == "shared_params"


def twin_module(module: str) -> str:
    """The module in which the ``...Param`` form of a module's types lives."""
    package, _, last = module.rpartition(".")
    if package == "shared":
        return f"shared_params.{last}"
    return f"{module}_param"


def twin_name(name: str, module: str) -> str:
    """What a type is called in the twin of its module."""
    if module.startswith("shared.") or not names_module(name, module):
        return name
    return f"{name}Param"


@attrs.define(eq=False)
class Type:
    """A type of the API and where it was declared. ``body`` is a class or an alias's text."""

    module: str
    name: str
    part: str
    key: Tuple[str, ...]
    body: Class | str
    kind: str  # "model", "params" or "alias"
    scope: str  # the module in whose scope its expressions are written
    twin_of: Optional[Type] = None

    @property
    def ref(self) -> str:
        return f"{self.module}.{self.name}"


@attrs.define
class Scope:
    """The full names of all declared types, and what each package exports."""

    refs: Set[str] = attrs.field(factory=set)
    exports: Dict[str, Dict[str, str]] = attrs.field(factory=dict)
    modules: Set[str] = attrs.field(factory=set)
    packages: Set[str] = attrs.field(factory=set)
    #: The modules of response classes that are called as if they held those for requests.
    models: Set[str] = attrs.field(factory=set)

    @classmethod
    def of(cls, modules: Mapping[str, Iterable[str]], exported: Iterable[str] = ()) -> Scope:
        """The scope of modules and the names in them, and of what is exported besides."""
        scope = cls()
        for module, names in modules.items():
            for name in names:
                scope.add(module, name)
        for ref in exported:
            module, _, name = ref.rpartition(".")
            scope.export(module, name)
        return scope

    def add(self, module: str, name: str) -> None:
        self.refs.add(f"{module}.{name}")
        if module not in self.modules:
            self.modules.add(module)
            self.packages.update(packages_of([module]))
        if names_module(name, module):
            self.export(module, name)

    def export(self, module: str, name: str) -> None:
        """Let the package of a module have one of its types."""
        package = module.rpartition(".")[0]
        self.exports.setdefault(package, {})[name] = f"{module}.{name}"

    def copy(self) -> Scope:
        exports = {package: dict(names) for package, names in self.exports.items()}
        modules, packages = set(self.modules), set(self.packages)
        return Scope(set(self.refs), exports, modules, packages, set(self.models))

    def resolve(self, name: str, module: str) -> Optional[str]:
        """The full name of what ``name`` means in ``module``, None when it means nothing.

        Looked up in the module itself, among the exports of its package, among the shared types;
        then as ``package.Name`` and as ``package.module.Name``.
        """
        return next((ref for ref in self._candidates(name, module) if ref in self.refs), None)

    def _candidates(self, name: str, module: str) -> Iterator[str]:
        package = module.rpartition(".")[0]
        shared = "shared_params" if holds_params(module) else "shared"
        head, _, last = name.rpartition(".")
        yield f"{module}.{name}" if module else name
        if not head:
            for place in (package, shared, "shared"):
                yield self.exports.get(place, {}).get(name, "")
        yield self.exports.get("" if head == "types" else head, {}).get(last, "")
        yield f"{package}.{name}" if package else name
        yield name

    def clash(self, module: str) -> Optional[str]:
        """What is wrong with a further module of types, if it is in the way of those there are."""
        if module in self.modules:
            return f"the module {module!r} has types already; expected another module"
        if module in self.packages:
            return f"{module!r} is a package of types; expected another name of the module"
        for package in packages_of([module]) & self.modules:
            return f"{package!r} is a module of types, and no package; expected another package"
        return None

    def twin(self, ref: str) -> str:
        """The form of a type for requests; the type itself if it has no other."""
        module, _, name = ref.rpartition(".")
        twin = twin_module(module)
        found = f"{twin}.{twin_name(name, module)}"
        return found if found in self.refs and twin not in self.models else ref

    def similar(self, name: str) -> Optional[str]:
        """The name closest to one that was not found, for an error message."""
        wanted = name.rpartition(".")[2]
        there = sorted(ref for ref in self.refs if ref.rpartition(".")[2] == wanted)
        if there:  # it is in another module, and has to be called by that, too
            return there[0]
        known = {ref.rpartition(".")[2] for ref in self.refs} | BUILTIN
        return nearest(wanted, known)
