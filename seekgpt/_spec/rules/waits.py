"""Methods that wait: whether what they look at is there to be looked at."""

from __future__ import annotations

from typing import Any

from ..expr import Node
from ..faults import Report, either
from ..model import Method
from ..nearest import did_you_mean
from ..resolve import Api
from ..unions import all_fields, literal_values, variants


def check_wait(api: Api, method: Method, report: Report) -> None:
    """Report what is wrong with what a method waits for."""
    wait = method.wait
    methods = _beside(api, method)
    if not method.like:
        report(("like",), "what waits begins with another method; expected 'like', its name")
    for key, name in (("like", method.like), ("wait.poll", wait["poll"])):
        looked = methods.get(name)
        if name and (looked is None or not looked.verb):
            hint = did_you_mean(name, [n for n, m in methods.items() if m.verb])
            steps = tuple(key.split("."))
            report(steps, f"{name!r} is no HTTP operation of this file; expected one{hint}")
    looks = methods.get(wait["poll"])
    if looks is None:
        return
    names = [p.name for p in looks.parameters]
    for name in wait.get("arguments", {}):
        if name not in names:
            hint = did_you_mean(name, names)
            report(("wait", "arguments", name), f"{looks.name} takes no {name!r}{hint}")
    given = {*wait.get("given", ()), *wait.get("arguments", {})}
    for parameter in looks.parameters:
        if parameter.required and parameter.name not in given:
            problem = f"{looks.name} needs {parameter.name!r}; expected where the answer has it"
            report(("wait", "arguments"), problem)
    for key in ("done", "failed"):
        if not wait.get(key) and key == "done":
            report(("wait", "done"), "nothing ends it; expected values like ['completed']")
        _check_values(
            api, looks.returns, wait.get("field", "status"), wait.get(key, ()), key, report
        )


def _check_values(
    api: Api, returns: Node, field: str, values: Any, key: str, report: Report
) -> None:
    """The values that end a wait are values of the field; what is no object is not known."""
    node = returns
    for step in field.split("."):
        found = [all_fields(ref, api.lookup) for ref in variants(node, api.lookup)]
        if not found:
            return
        known = {name for fields in found for name in fields}
        if step not in known:
            hint = did_you_mean(step, known)
            if key == "done":
                report(
                    ("wait", "field"),
                    f"the answer has no {step!r}; expected one of its fields{hint}",
                )
            return
        node = next(fields[step][0] for fields in found if step in fields)
    allowed = literal_values(node, api.lookup)
    for value in values if allowed else ():
        if value not in allowed:
            texts = sorted(map(str, allowed))
            problem = f"{value!r} is no value of {field!r}; expected {either(texts)}"
            report(("wait", key), problem + did_you_mean(value, texts))


def _beside(api: Api, method: Method) -> Any:
    """The methods of the same resource, by their names."""
    part = api.parts[api.resources[method.resource].part]
    found = [m for m in part.methods.values() if m.resource == method.resource]
    return {m.name: m for m in found}
