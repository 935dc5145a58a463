"""Exporting what was compiled: the declarations that a document is made of, without their files.

The compiled form holds types and operations whole. What else a document says, how files are cut and
what builds on what, is kept beside it, as declarations that leave out all the rest.
"""

from __future__ import annotations

import json
from typing import Any, Dict, List, Set

from ...._spec import declaration as decl
from ...._spec.compile import Documents
from ...._spec.model import Alias
from ...._spec.names import twin_module
from ...._spec.resolve import Api, Part
from ...._spec.sources import SUFFIX, Source
from ...._spec.store import Store
from .document import as_data, is_whole, needed

NAME = "export.json"


def kept(api: Api) -> Documents:
    """The document that is kept beside the compiled form of declarations."""
    files = {source.part: _left(api, source) for source in api.sources}
    return {NAME: json.dumps(files, ensure_ascii=False, separators=(",", ":")).encode()}


def restored(store: Store) -> Api:
    """Compiled declarations, as the document is made of them.

    Raises:
        ValueError: the document that is kept beside them is not there.
    """
    files: Dict[str, Any] = json.loads(store.read(NAME))
    api = Api(resources=dict(store.resources), exported=list(store.exported))
    sources: List[Source] = []
    for part, data in files.items():
        resource = store.resources.get(part)
        summary = {} if resource is None else {"summary": resource.summary}
        declared = decl.structure({**summary, **data})
        assert isinstance(declared, decl.Declaration)
        source = Source(part.replace(".", "/") + SUFFIX, part, "", declared)
        sources.append(source)
        api.parts[part] = Part()
    by_part = {source.part: source for source in sources}
    of_methods: Set[str] = set()
    for path, resource in store.resources.items():
        for name in resource.methods:
            source, full = by_part[resource.part], f"{path}.{name}"
            own = path == source.resource and name in source.declaration.methods
            api.origins[full] = (source, ("methods", name) if own else ("extends",))
            method = api.parts[source.part].methods[full] = store.method(resource, name)
            of_methods |= {method.params + end for end in ("", "Base", "NonStreaming", "Streaming")}
    twins = {
        twin_module(f"{source.package}.{name}" if source.package else name)
        for source in sources
        for name, module in source.declaration.types.items()
        if module.param
    }
    for module, names in store.modules.items():
        source = by_part[store.part_of(module)]
        package = f"{source.package}." if source.package else ""
        short = module[len(package) :]
        declared_here = source.declaration.types.get(short)
        made = module in twins or of_methods.issuperset(f"{module}.{name}" for name in names)
        if declared_here is None and not made:
            declared_here = source.declaration.types[short] = decl.Module(types={})
        api.modules[module] = (source.part, list(names))
        types = api.parts[source.part].types.setdefault(module, {})
        for name in names:
            ref = f"{module}.{name}"
            types[name] = spec = store.lookup(ref)
            api.origins[ref] = (source, ("methods",))
            if declared_here is not None and ref not in of_methods:
                api.origins[ref] = (source, ("types", short, name))
                empty: Any = "str" if isinstance(spec, Alias) else decl.Class(fields={})
                declared_here.types.setdefault(name, empty)
    api.sources = sources
    return api


def _left(api: Api, source: Source) -> Dict[str, Any]:
    """A declaration without what the compiled form tells."""
    declared = source.declaration
    data: Dict[str, Any] = {
        "class" if key == "class_name" else key: value
        for key, value in as_data(declared).items()
        if key not in ("methods", "types", "summary")
    }
    data["methods"] = {name: _method(source, method) for name, method in declared.methods.items()}
    data["types"] = {}
    package = f"{source.package}." if source.package else ""
    for name, module in declared.types.items():
        kept: Dict[str, Any] = {
            f"_{flag}": True for flag in decl.MODULE_FLAGS if getattr(module, flag)
        }
        for type_, body in module.types.items():
            said = _type(body, api.lookup(f"{package}{name}.{type_}"))
            if said:
                kept[type_] = said
        if kept:
            data["types"][name] = kept
    return {key: value for key, value in data.items() if value or key == "package"}


def _method(source: Source, method: decl.Method) -> Dict[str, Any]:
    data: Dict[str, Any] = as_data(method)
    if not is_whole(source, method):
        return data
    told = {"http": method.http.partition(" ")[0]}  # the line itself is in the compiled form
    return {**told, **{key: data[key] for key in ("argument", "answers") if getattr(method, key)}}


def _type(body: Any, spec: Any) -> Dict[str, Any]:
    if not isinstance(body, decl.Class):
        return {}
    told = {field.name for field in spec.fields if field.required}
    mixin = {"_mixin": body.mixin} if body.mixin else {}
    return {**mixin, **{name: "str" for name in needed(body) if name not in told}}
