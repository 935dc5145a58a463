"""What a client takes, told apart: the one that blocks, and the one that awaits.

Both are made and copied by one method of the settings they share, which says ``Any`` where they
differ. Their stubs say it anew, each with its own types.
"""

from __future__ import annotations

import ast
import copy
from typing import Dict, List, Optional

from .names import Names

_TYPES = "seekgpt._types"
#: The types of the arguments that differ, for who blocks; who awaits has one called ``Async...``.
_TOLD_APART = {
    "api_key": "Union[str, {KeyProvider}, None]",
    "azure_ad_token_provider": "Optional[{KeyProvider}]",
    "bedrock_token_provider": "Optional[{KeyProvider}]",
    "http_client": "Optional[{HttpClient}]",
}


def told_apart(tree: ast.Module, module: str, is_package: bool) -> ast.Module:
    """The stub of a module, with the methods of shared settings in each class that has them."""
    own = [statement for statement in tree.body if isinstance(statement, ast.ClassDef)]
    shared = {cls.name: _differing(cls) for cls in own if cls.name.startswith("_")}
    names = Names(module, is_package, (cls.name for cls in own))
    for cls in own:
        first = ast.unparse(cls.bases[0]) if cls.bases else ""
        if not shared.get(first) or cls.name.startswith("_"):
            continue
        said: List[ast.stmt] = []
        for method in shared[first]:
            said.append(_said(method, names, cls.name.startswith("Async")))
            if method.name == "copy":
                said += ast.parse("with_options = copy").body
        cls.body = [*said, *(s for s in cls.body if ast.unparse(s) != "...")]
    return ast.Module([*ast.parse("\n".join(names.imports())).body, *tree.body], [])


def _differing(cls: ast.ClassDef) -> List[ast.FunctionDef]:
    return [
        member
        for member in cls.body
        if isinstance(member, ast.FunctionDef) and any(map(_type, member.args.kwonlyargs))
    ]


def _type(argument: ast.arg) -> Optional[str]:
    vague = argument.annotation is not None and ast.unparse(argument.annotation) == "Any"
    return _TOLD_APART.get(argument.arg) if vague else None


def _said(method: ast.FunctionDef, names: Names, a: bool) -> ast.FunctionDef:
    made = copy.deepcopy(method)
    for argument in made.args.kwonlyargs:
        text = _type(argument)
        if text is not None:
            known: Dict[str, str] = {
                name: names.use(_TYPES, f"Async{name}" if a else name)
                for name in ("KeyProvider", "HttpClient")
                if f"{{{name}}}" in text
            }
            argument.annotation = ast.parse(text.format(**known), mode="eval").body
    return made


def excuse_copies(text: str) -> str:
    """The stub of heirs of the clients in which type checkers pass over copies that take other
    keys than those of the clients they inherit."""
    for line, fault in (("    def copy(", "override"), ("    with_options = copy", "assignment")):
        text = text.replace(f"\n{line}\n", f"\n{line}  # type: ignore[{fault}, unused-ignore]\n")
    return text
