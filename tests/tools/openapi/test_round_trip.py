"""Out into a document, and back: the same declarations."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seekgpt._runtime.library import own_folder
from seekgpt._spec.check import load
from seekgpt._spec.compile import compile_api
from seekgpt._tools.openapi.declare.toml import edited
from seekgpt.cli.openapi import declared

from .documents import answers, document, import_into, ref, sends

pytest.importorskip("tomlkit")

OWN = """
summary = "Trips."
class = "Journeys"
package = "far.away"

[methods.book]
http = "POST /trips/{city}/{trip}"
summary = "Book a trip."
returns = "Trip | None"
positional = ["city", "trip"]
params = "odd_module.TripParams"
encoding = "form"
security = "admin"
headers = { "X-Old" = "1" }
deprecated = "use planes"
path = { city = "str", trip = "str" }
body.stops = "list[trip.Stop | str] = ..."
body.more = { type = "dict[str, str] = ...", style = "deep" }
body.note = { type = "str = 'none'", doc = "What for.", deprecated = "say less" }

[methods.rebook]
like = "book"
summary = "Book it again."
returns = "Trip"

[types.trip]
_param = true
Stop = "Literal['a'] | Literal['b'] | Halt"

[types.trip.Trip]
_doc = "Going somewhere."
_bases = ["Halt"]
from_ = { type = "str", alias = "from" }
when = "datetime | None"
lasts = "timedelta = ..."
costs = "Decimal = ..."
ticket = "bytes = ..."
extra = "dict[str, object] = ..."
anything = "Any = ..."

[types.trip.Halt]
id = "str"

[types.trip.Nothing]

[types.far_params]
_model = true

[types.far_params.FarParams]
id = "int"
"""


@pytest.fixture
def trips(tmp_path: Path) -> Path:
    folder = tmp_path / "trips"
    folder.mkdir()
    (folder / "trips.toml").write_text(OWN)
    return folder


def back(folder: Path, into: Path) -> Path:
    """Export a folder's declarations and import them into an empty one."""
    said = json.loads(json.dumps(declared(str(folder))))
    into.mkdir()
    assert import_into(into, said).left == []
    return into


def compiled(folder: Path) -> Dict[str, bytes]:
    return compile_api(load(str(folder)))


def test_the_librarys_own_declarations(tmp_path: Path) -> None:
    own = own_folder()
    assert own is not None
    assert compiled(back(Path(own), tmp_path / "back")) == compiled(Path(own))


def test_all_that_a_declaration_can_say(trips: Path, tmp_path: Path) -> None:
    again = back(trips, tmp_path / "back")
    assert compiled(again) == compiled(trips)
    text = (again / "trips.toml").read_text()
    for words in (
        '"What for."',
        '"say less"',
        'class = "Journeys"',
        'like = "book"',
        "_model = true",
    ):
        assert words in text


def test_a_document_of_ones_own_declarations_changes_them_in_nothing(trips: Path) -> None:
    said = json.loads(json.dumps(declared(str(trips))))
    outcome = import_into(trips, said)
    assert (outcome.written, outcome.left, outcome.texts) == ([], [], {})


_NAMES = st.sampled_from(["alpha", "beta", "gamma", "delta", "class", "2nd", "with space"])
_SCALARS: Any = st.sampled_from(
    [
        {"type": "string"},
        {"type": ["integer", "null"]},
        {"type": "number", "default": 1.5},
        {"type": "string", "format": "date-time"},
        {"type": "string", "format": "byte"},
        {"type": "string", "format": "decimal"},
        {"type": "string", "enum": ["one", "two"]},
        {"const": "only"},
        {},
        {"type": "object"},
        {"$ref": "#/components/schemas/Left"},
        {"$ref": "#/components/schemas/Right"},
        {"$ref": "#/components/schemas/Either"},
    ]
)


def _inside(schemas: Any) -> Any:
    objects = st.dictionaries(_NAMES, schemas, min_size=1, max_size=3)
    return st.one_of(
        schemas.map(lambda items: {"type": "array", "items": items}),
        schemas.map(lambda value: {"type": "object", "additionalProperties": value}),
        st.lists(schemas, min_size=2, max_size=3).map(lambda members: {"anyOf": members}),
        objects.map(
            lambda fields: {"type": "object", "properties": fields, "required": list(fields)[:1]}
        ),
    )


_SCHEMAS: Any = st.recursive(_SCALARS, _inside, max_leaves=6)


def _objects(kind: str) -> Any:
    """Objects that tell by a constant what they are, as those of an API do."""
    return st.dictionaries(_NAMES, _SCHEMAS, max_size=4).map(
        lambda fields: {
            "type": "object",
            "properties": {"kind": {"const": kind}, **fields},
            "required": ["kind"],
        }
    )


_DOCUMENTS = st.builds(
    lambda sent, answer, left, right: document(
        {
            "/things": {"post": {"requestBody": sends(sent), "responses": answers(answer)}},
            "/things/{thing_id}": {"get": {"responses": answers(ref("Left"))}},
        },
        {
            "Left": left,
            "Right": right,
            "Either": {"oneOf": [ref("Left"), ref("Right"), {"type": "null"}]},
        },
    ),
    _objects("sent"),
    _SCHEMAS,
    _objects("left"),
    _objects("right"),
)


@settings(suppress_health_check=list(HealthCheck))
@given(_DOCUMENTS)
def test_any_document_is_declared_whole(
    tmp_path_factory: pytest.TempPathFactory, said: Any
) -> None:
    """Whatever a document describes can be declared; a second import changes nothing; and all comes
    back from a document of its own."""
    folder = tmp_path_factory.mktemp("any")
    assert import_into(folder, said).left == []
    again = import_into(folder, said)
    assert (again.written, again.texts) == ([], {})
    into = tmp_path_factory.mktemp("back") / "endpoints"
    assert compiled(back(folder, into)) == compiled(folder)


_KEYS = st.lists(st.sampled_from(["a", "b", "c"]), min_size=2, max_size=4).map(tuple)
_VALUES: Any = st.one_of(
    st.sampled_from(["str", "a \\ b", 'say "no"', "x" * 120, "é\tß"]),
    st.booleans(),
    st.dictionaries(
        st.sampled_from(["type", "doc", "d", "e"]), st.sampled_from(["int", "str = ..."])
    ),
)


@given(st.lists(st.tuples(_KEYS, _VALUES), max_size=6))
def test_edits_of_a_file_leave_what_they_set(edits: Any) -> None:
    toml = pytest.importorskip("tomllib" if __import__("sys").version_info >= (3, 11) else "tomli")
    expected: Dict[str, Any] = {}
    kept = []
    for key, value in edits:
        table: Any = expected
        for step in key[:-1]:
            table = table.setdefault(step, {}) if isinstance(table, dict) else None
        if isinstance(table, dict) and key[-1] not in table:
            table[key[-1]] = value
            kept.append((key, value))
    assert _folded(toml.loads(edited("", kept))) == _folded(expected)


def test_documenting_a_field_of_several_lines_keeps_its_layout() -> None:
    choice = " | ".join(
        f"Literal['{name}']" for name in ("ab" * 10, "cd" * 10, "ef" * 10, "gh" * 10)
    )
    text = edited("", [(("types", "far", "Far"), {"kind": choice})])
    documented = edited(text, [(("types", "far", "Far", "kind", "doc"), "Which one.")])
    lines = [line for line in text.splitlines() if line.startswith("    ")]
    assert len(lines) > 1
    assert [line for line in documented.splitlines() if line.startswith("    ")] == lines


def _folded(value: Any) -> Any:
    """A value with its white space folded, as declarations are read."""
    if isinstance(value, dict):
        return {key: _folded(item) for key, item in value.items()}
    return " ".join(value.split()) if isinstance(value, str) else value
