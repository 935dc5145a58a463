"""Methods that are like another: what they have of it, and what they say themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from seekgpt._spec.check import load
from seekgpt._spec.model import OPTIONS, Method

JOBS = """
[methods.create]
http = "POST /queues/{queue_id}/jobs"
summary = "Create a job."
returns = "str"
deprecated = "use tasks"
path = { queue_id = "str" }
body = { title = "str", size = "int = ..." }

[methods.create_and_wait]
call = "waiting:create"
like = "create"

[methods.create_and_wait.argument]
interval = "float = 5.0"
"""


@pytest.fixture
def methods(tmp_path: Path) -> Any:
    def read(**files: str) -> Any:
        for name, text in files.items():
            (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
        return {method.path: method for method in load(str(tmp_path)).methods()}

    return read


def names(method: Method) -> list[str]:
    return [parameter.name for parameter in method.parameters]


def test_a_method_in_python_has_the_others_parameters_and_options(methods: Any) -> None:
    method = methods(jobs=JOBS)["jobs.create_and_wait"]
    assert method.call == "waiting:create"
    assert (method.verb, method.route) == ("", "")
    assert names(method) == ["queue_id", "title", "size", "interval"]
    assert method.positional == ["queue_id"]
    assert tuple(method.taken_options) == OPTIONS
    assert (method.summary, method.deprecated) == ("Create a job.", "use tasks")
    assert method.returns == "None"


def test_what_it_says_itself_counts(methods: Any) -> None:
    own = 'positional = []\noptions = ["timeout"]\ndeprecated = false\nsummary = "Wait."\ncall ='
    method = methods(jobs=JOBS.replace("call =", own))["jobs.create_and_wait"]
    assert method.positional == []
    assert method.taken_options == ["timeout"]
    assert (method.summary, method.deprecated) == ("Wait.", False)


def test_without_one_to_be_like_it_takes_no_options(methods: Any) -> None:
    alone = JOBS.replace('like = "create"\n', "")
    method = methods(jobs=alone)["jobs.create_and_wait"]
    assert names(method) == ["interval"]
    assert list(method.taken_options) == []


def test_the_other_may_be_elsewhere_and_like_another_itself(methods: Any) -> None:
    tasks = '[methods.run]\ncall = "tasks:run"\nlike = "jobs.create_and_wait"\n'
    method = methods(jobs=JOBS, tasks=tasks)["tasks.run"]
    assert names(method) == ["queue_id", "title", "size", "interval"]
    assert method.positional == ["queue_id"]
