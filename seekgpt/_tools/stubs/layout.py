"""Stub source, laid out as `ruff format` lays out ``.pyi`` files with lines of 100 columns.

Only what stubs contain is known here. Whatever does not fit on its line is broken at its brackets,
one item a line with a comma after the last, which formatters leave alone.
"""

from __future__ import annotations

import ast
import inspect
import sys
from typing import Any, Iterable, List, Sequence, Tuple, Union

WIDTH = 100
_STEP = 4
#: Packages that stubs name, and that only some users have.
OPTIONAL = ("httpx2", "numpy", "starlette")
_Function = (ast.FunctionDef, ast.AsyncFunctionDef)
FunctionNode = Union[ast.FunctionDef, ast.AsyncFunctionDef]


def laid_out(source: str) -> str:
    """The same stub, laid out."""
    return module(ast.parse(source))


def module(tree: ast.Module) -> str:
    """A parsed stub as text."""
    lines: List[str] = []
    previous = None
    for statement in tree.body:
        if previous is not None and _apart(previous, statement):
            lines.append("")
        lines += _statement(statement, 0)
        previous = statement
    return "\n".join(lines) + "\n"


def _apart(before: ast.stmt, after: ast.stmt) -> bool:
    """Whether a blank line stands between two statements of a module."""
    if isinstance(before, ast.ClassDef) and isinstance(after, ast.ClassDef):
        return not (_is_empty(before) and _is_empty(after))
    if isinstance(before, _Function) and _is_text(before.body[0]):
        return True
    kinds = (_kind(before), _kind(after))
    return kinds[0] != kinds[1] or kinds[0] == "class"


def _kind(statement: ast.stmt) -> str:
    if isinstance(statement, (ast.Import, ast.ImportFrom)):
        return "import"
    if isinstance(statement, ast.ClassDef):
        return "class"
    if isinstance(statement, _Function):
        return "function"
    return "variable"


def _is_empty(cls: ast.ClassDef) -> bool:
    return len(cls.body) == 1 and _is_ellipsis(cls.body[0]) and not cls.decorator_list


def _is_ellipsis(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and statement.value.value is Ellipsis
    )


def _is_text(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )


def _statement(statement: ast.stmt, indent: int) -> List[str]:
    pad = " " * indent
    if _is_text(statement):
        return docstring(statement.value.value, indent)  # type: ignore[attr-defined]
    if isinstance(statement, ast.Expr):
        return [pad + flat(statement.value)]
    if isinstance(statement, ast.Import):
        excuse = _excuse(statement.names[0].name, "import-not-found")
        return [f"{pad}import {', '.join(map(_alias, statement.names))}{excuse}"]
    if isinstance(statement, ast.ImportFrom):
        return _import_from(statement, pad)
    if isinstance(statement, ast.Assign):
        targets = "".join(f"{flat(target)} = " for target in statement.targets)
        return [pad + targets + _dotted(statement.value, indent, len(targets))]
    if isinstance(statement, ast.AnnAssign):
        return [pad + _annotated(statement, indent)]
    if isinstance(statement, ast.ClassDef):
        return _class(statement, indent)
    if isinstance(statement, _Function):
        return _function(statement, indent)
    if isinstance(statement, ast.If):
        return _if(statement, indent)
    if isinstance(statement, ast.Pass):
        return [f"{pad}..."]
    raise TypeError(f"no layout for {type(statement).__name__}")


def _excuse(name: str, fault: str) -> str:
    """What lets type checkers pass over a package that is not installed."""
    optional = name.partition(".")[0] in OPTIONAL
    return f"  # type: ignore[{fault}, unused-ignore]" if optional else ""


def _alias(name: ast.alias) -> str:
    return f"{name.name} as {name.asname}" if name.asname else name.name


def _import_from(statement: ast.ImportFrom, pad: str) -> List[str]:
    head = f"{pad}from {'.' * statement.level}{statement.module or ''} import "
    names = [_alias(name) for name in statement.names]
    excuse = "" if statement.level else _excuse(statement.module or "", "import-not-found")
    if len(head) + len(", ".join(names)) + len(excuse) <= WIDTH:
        return [head + ", ".join(names) + excuse]
    return [f"{head}({excuse}", *[f"{pad}    {name}," for name in names], f"{pad})"]


def _annotated(statement: ast.AnnAssign, indent: int) -> str:
    head = f"{flat(statement.target)}: "
    if statement.value is None:
        return head + _dotted(statement.annotation, indent, len(head))
    head += f"{flat(statement.annotation)} = "
    return head + _dotted(statement.value, indent, len(head))


def _dotted(expr: Any, indent: int, before: int) -> str:
    """What ends a line; a dotted name that is too long goes into parentheses, if that helps."""
    text, pad = flat(expr), " " * indent
    helps = indent + before + len(text) > WIDTH >= indent + _STEP + len(text)
    if helps and isinstance(expr, ast.Attribute):
        return f"(\n{pad}    {text}\n{pad})"
    return laid(expr, indent, indent + before, 0)


def _if(statement: ast.If, indent: int) -> List[str]:
    lines = [f"{' ' * indent}if {flat(statement.test)}:"]
    for inner in statement.body:
        lines += _statement(inner, indent + _STEP)
    if statement.orelse:
        lines.append(f"{' ' * indent}else:")
        for inner in statement.orelse:
            lines += _statement(inner, indent + _STEP)
    return lines


def docstring(text: str, indent: int) -> List[str]:
    """A docstring, indented."""
    body = inspect.cleandoc(text).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    lines = [line.rstrip() for line in body.strip().splitlines()] or [""]
    if lines[-1].endswith('"'):
        lines[-1] += " "
    pad = " " * indent
    if len(lines) == 1:
        return [f'{pad}"""{lines[0]}"""']
    return [
        f'{pad}"""{lines[0]}',
        *[pad + line if line else "" for line in lines[1:]],
        f'{pad}"""',
    ]


def _class(cls: ast.ClassDef, indent: int) -> List[str]:
    pad = " " * indent
    lines = [f"{pad}@{flat(decorator)}" for decorator in cls.decorator_list]
    bases = [flat(base) for base in cls.bases]
    bases += [f"{keyword.arg}={flat(keyword.value)}" for keyword in cls.keywords]
    head = f"{pad}class {cls.name}" + (f"({', '.join(bases)})" if bases else "") + ":"
    empty = len(cls.body) == 1 and (_is_ellipsis(cls.body[0]) or isinstance(cls.body[0], ast.Pass))
    if len(head) + (len(" ...") if empty else 0) > WIDTH:
        inner = [
            f"{pad}    {laid(base, indent + _STEP, indent + _STEP, 1)}," for base in cls.bases
        ] + [f"{pad}    {keyword}," for keyword in bases[len(cls.bases) :]]
        lines += [f"{pad}class {cls.name}(", *inner]
        head = f"{pad}):"
    excuses = "".join(_excuse(base, "misc") for base in bases)
    if empty:
        return [*lines, f"{head} ...{excuses}"]
    lines.append(head + excuses)
    previous = None
    for statement in cls.body:
        if previous is not None and _apart_inside(previous, statement, cls):
            lines.append("")
        lines += _statement(statement, indent + _STEP)
        previous = statement
    return lines


def _apart_inside(before: ast.stmt, after: ast.stmt, cls: ast.ClassDef) -> bool:
    """Whether a blank line stands between two statements of a class.

    One does after its docstring, when fields follow, and around the classes in it.
    """
    if isinstance(before, ast.ClassDef) or isinstance(after, ast.ClassDef):
        return _apart(before, after)
    if before is not cls.body[0] or not _is_text(before) or len(cls.body) == 1:
        return False
    return not isinstance(cls.body[1], _Function)


def _function(function: FunctionNode, indent: int) -> List[str]:
    pad = " " * indent
    lines = [f"{pad}@{laid(d, indent, indent + 1, 0)}" for d in function.decorator_list]
    word = "async def" if isinstance(function, ast.AsyncFunctionDef) else "def"
    start = f"{pad}{word} {function.name}("
    documented = bool(function.body) and _is_text(function.body[0])
    tail = ":" if documented else ": ..."
    returns = "" if function.returns is None else f" -> {flat(function.returns)}"
    parameters = list(_parameters(function.args))
    whole = f"{start}{', '.join(_flat_parameter(*p) for p in parameters)}){returns}{tail}"
    if len(whole) <= WIDTH:
        lines.append(whole)
    else:
        lines += _long_signature(function, parameters, start, tail, indent)
    if documented:
        lines += _statement(function.body[0], indent + _STEP)
    return lines


def _long_signature(
    function: FunctionNode,
    parameters: Sequence[Tuple[str, Any, Any]],
    start: str,
    tail: str,
    indent: int,
) -> List[str]:
    lines = [start] if parameters else [f"{start})"]
    inner = indent + _STEP
    for name, annotation, default in parameters:
        text = " " * inner + name
        if annotation is not None:
            after = 1 + (len(f" = {flat(default)}") if default is not None else 0)
            text += ": " + laid(annotation, inner, len(text) + 2, after)
        if default is not None:
            text += (" = " if annotation is not None else "=") + flat(default)
        lines.append(f"{text},")
    closing = " " * indent + ")" if parameters else lines.pop()
    if function.returns is not None:
        closing += " -> "
        closing += laid(function.returns, indent, len(closing), len(tail))
    lines.append(closing + tail)
    return lines


def _parameters(args: ast.arguments) -> Iterable[Tuple[str, Any, Any]]:
    """Each parameter as name, annotation and default; bare ``/`` and ``*`` among them."""
    positional = [*args.posonlyargs, *args.args]
    defaults: List[Any] = [None] * (len(positional) - len(args.defaults)) + list(args.defaults)
    for index, (arg, default) in enumerate(zip(positional, defaults)):
        yield arg.arg, arg.annotation, default
        if args.posonlyargs and index == len(args.posonlyargs) - 1:
            yield "/", None, None
    if args.vararg is not None:
        yield f"*{args.vararg.arg}", args.vararg.annotation, None
    elif args.kwonlyargs:
        yield "*", None, None
    for arg, default in zip(args.kwonlyargs, args.kw_defaults):
        yield arg.arg, arg.annotation, default
    if args.kwarg is not None:
        yield f"**{args.kwarg.arg}", args.kwarg.annotation, None


def _flat_parameter(name: str, annotation: Any, default: Any) -> str:
    text = name if annotation is None else f"{name}: {flat(annotation)}"
    if default is None:
        return text
    return text + (" = " if annotation is not None else "=") + flat(default)


def laid(expr: Any, indent: int, before: int, after: int) -> str:
    """An expression that starts at column ``before`` and has ``after`` columns behind it."""
    text = flat(expr)
    if before + len(text) + after <= WIDTH:
        return text
    opening, items, closing = _brackets(expr)
    if not items:
        return text
    inner = indent + _STEP
    comma = "" if isinstance(expr, ast.Subscript) and len(items) == 1 else ","
    lines = []
    for prefix, item in items:
        start = inner + len(prefix)
        lines.append(f"{' ' * inner}{prefix}{laid(item, inner, start, len(comma))}{comma}")
    return "\n".join([opening, *lines, f"{' ' * indent}{closing}"])


def _brackets(expr: Any) -> Tuple[str, List[Tuple[str, Any]], str]:
    """What an expression that can be broken has before, in and after its brackets."""
    if isinstance(expr, ast.Subscript):
        return f"{flat(expr.value)}[", [("", item) for item in _elements(expr)], "]"
    if isinstance(expr, ast.Call):
        named = [(f"{keyword.arg}=", keyword.value) for keyword in expr.keywords]
        return f"{flat(expr.func)}(", [*[("", arg) for arg in expr.args], *named], ")"
    if isinstance(expr, ast.List):
        return "[", [("", item) for item in expr.elts], "]"
    if isinstance(expr, ast.Tuple):
        return "(", [("", item) for item in expr.elts], ")"
    if isinstance(expr, ast.Dict):
        pairs = zip(expr.keys, expr.values)
        return "{", [(f"{flat(key)}: ", value) for key, value in pairs], "}"
    return "", [], ""


def _elements(expr: ast.Subscript) -> List[Any]:
    index: Any = expr.slice
    if type(index).__name__ == "Index":  # Python 3.8
        index = index.value
    return list(index.elts) if isinstance(index, ast.Tuple) and index.elts else [index]


def flat(expr: Any) -> str:
    """An expression on one line."""
    if isinstance(expr, ast.Name):
        return expr.id
    if isinstance(expr, ast.Attribute):
        return f"{flat(expr.value)}.{expr.attr}"
    if isinstance(expr, ast.Constant):
        return constant(expr.value)
    if isinstance(expr, ast.Subscript):
        return f"{flat(expr.value)}[{', '.join(map(flat, _elements(expr)))}]"
    if isinstance(expr, ast.BinOp) and isinstance(expr.op, ast.BitOr):
        return f"{flat(expr.left)} | {flat(expr.right)}"
    if isinstance(expr, ast.UnaryOp) and isinstance(expr.op, ast.USub):
        return f"-{flat(expr.operand)}"
    if isinstance(expr, ast.Starred):
        return f"*{flat(expr.value)}"
    if isinstance(expr, ast.Compare) and len(expr.ops) == 1:
        sign = {ast.GtE: ">=", ast.Lt: "<"}[type(expr.ops[0])]
        return f"{flat(expr.left)} {sign} {flat(expr.comparators[0])}"
    opening, items, closing = _brackets(expr)
    if opening:
        inner = ", ".join(prefix + flat(item) for prefix, item in items)
        comma = "," if isinstance(expr, ast.Tuple) and len(items) == 1 else ""
        return f"{opening}{inner}{comma}{closing}"
    raise TypeError(f"no layout for {ast.dump(expr)}")


def constant(value: Any) -> str:
    """A plain value as source, strings in double quotes where that needs no escape."""
    if value is Ellipsis:
        return "..."
    if isinstance(value, str):
        text = repr(value)
        if text[0] == "'" and '"' not in value:
            text = '"' + text[1:-1].replace("\\'", "'") + '"'
        return text
    if isinstance(value, bytes):
        return "b" + constant(value.decode("latin-1"))
    return repr(value)


def check_python() -> None:
    """Whether this Python can write stubs.

    Raises:
        ValueError: it is too old.
    """
    if sys.version_info < (3, 9):  # `ast.unparse` is newer
        raise ValueError("writing stubs needs Python 3.9 or newer; what is written serves 3.8, too")
