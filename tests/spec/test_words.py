"""The words of the declarations: every resource, method and parameter says what it is for."""

from __future__ import annotations

import ast
import inspect
import pydoc
import re
from pathlib import Path
from typing import Dict, List, Set, Tuple

import pytest

import seekgpt
from seekgpt._spec.check import load
from seekgpt._spec.expr import references
from seekgpt._spec.model import Alias
from seekgpt._spec.resolve import Api

ROOT = Path(seekgpt.__file__).parent.parent

_SENTENCE_END = re.compile(r"\.(?: |$)")


@pytest.fixture(scope="module")
def api() -> Api:
    return load(str(ROOT / "endpoints"))


def test_every_resource_has_a_paragraph(api: Api) -> None:
    short = [
        path
        for path, resource in api.resources.items()
        if len(_SENTENCE_END.findall(resource.summary)) < 2 or not resource.summary.endswith(".")
    ]
    assert short == []


def test_every_method_has_a_line(api: Api) -> None:
    """What else there is to say, such as which errors are raised, comes after it."""
    wrong = [
        method.path
        for method in api.methods()
        if not re.match(r"[A-Z].{1,98}?\.( |$)", method.summary) or method.summary[-1] != "."
    ]
    assert wrong == []


def test_every_parameter_says_what_it_means(api: Api) -> None:
    wrong = [
        f"{method.path}({parameter.name})"
        for method in api.methods()
        for parameter in method.parameters
        if len(parameter.doc) > 160 or not parameter.doc.endswith(".")
    ]
    assert wrong == []


@pytest.mark.parametrize("name", ["after", "before", "metadata", "poll_interval_ms"])
def test_a_parameter_of_many_methods_says_the_same_in_all(api: Api, name: str) -> None:
    """Where it is one thing: each page style has its cursor, and in a query metadata filters."""
    said: Dict[Tuple[str, str], Set[str]] = {}
    for method in api.methods():
        for parameter in method.parameters:
            if parameter.name == name and not (name == "metadata" and parameter.place == "query"):
                said.setdefault((name, method.page), set()).add(parameter.doc)
    assert said
    assert [where for where, docs in said.items() if len(docs) > 1] == []


def test_every_answer_has_a_line(api: Api) -> None:
    answers = {ref for method in api.methods() for ref in references(method.returns)}
    specs = {ref: api.lookup(ref) for ref in answers}
    assert [r for r, s in specs.items() if not isinstance(s, Alias) and not s.doc] == []


@pytest.mark.parametrize(
    "ref",
    [
        "audio.transcription.Transcription",
        "batch.Batch",
        "chat.chat_completion.ChatCompletion",
        "chat.chat_completion.Choice",
        "chat.chat_completion_chunk.ChatCompletionChunk",
        "chat.chat_completion_chunk.ChoiceDelta",
        "chat.chat_completion_message.ChatCompletionMessage",
        "completion.Completion",
        "completion_usage.CompletionUsage",
        "conversations.conversation.Conversation",
        "create_embedding_response.CreateEmbeddingResponse",
        "embedding.Embedding",
        "file_object.FileObject",
        "fine_tuning.fine_tuning_job.FineTuningJob",
        "image.Image",
        "images_response.ImagesResponse",
        "model.Model",
        "moderation.Moderation",
        "moderation_create_response.ModerationCreateResponse",
        "responses.response.Response",
        "responses.response_usage.ResponseUsage",
        "upload.Upload",
        "vector_store.VectorStore",
        "vector_stores.vector_store_file.VectorStoreFile",
        "video.Video",
    ],
)
def test_every_field_of_the_answers_most_used_says_what_it_holds(api: Api, ref: str) -> None:
    spec = api.lookup(ref)
    assert not isinstance(spec, Alias)
    assert [field.name for field in spec.fields if not field.doc.endswith(".")] == []


def test_help_shows_what_the_parameters_mean(api: Api) -> None:
    shown = pydoc.plain(pydoc.render_doc(seekgpt.SeekGPT(api_key="k").images.edit))
    method = next(method for method in api.methods() if method.path == "images.edit")
    assert method.summary in shown
    for parameter in method.parameters:
        assert f"{parameter.name}: {parameter.doc}" in shown


def test_help_shows_what_a_resource_is_for() -> None:
    """One that only holds others, too."""
    client = seekgpt.SeekGPT(api_key="k")
    for resource in (client.chat, client.fine_tuning.alpha, client.files):
        words = (inspect.getdoc(resource) or "").splitlines()[0]
        assert words
        assert words in pydoc.plain(pydoc.render_doc(resource))


def test_an_editor_shows_the_same_as_help() -> None:
    """But for what is sent, and the options of every call."""
    client = seekgpt.SeekGPT(api_key="k")
    stub = ast.parse(
        (ROOT / "stubs/seekgpt/resources/images/__init__.pyi").read_text(encoding="utf-8")
    )
    classes = {node.name: node for node in stub.body if isinstance(node, ast.ClassDef)}
    assert ast.get_docstring(classes["Images"]) == inspect.getdoc(client.images)
    assert "'_ImagesMethods'" in ast.dump(classes["Images"].bases[0])
    edits: List[ast.FunctionDef] = [
        node
        for node in classes["_ImagesMethods"].body
        if isinstance(node, ast.FunctionDef) and node.name == "edit"
    ]
    assert edits
    for overload in edits:
        shown, said = ast.get_docstring(overload), inspect.getdoc(client.images.edit)
        assert shown
        assert said
        more = [line for line in said.splitlines() if line not in shown.splitlines()]
        assert set(shown.splitlines()) < set(said.splitlines())
        assert [line.split()[0] for line in more] == [
            "HTTP:",
            "extra_headers:",
            "extra_query:",
            "extra_body:",
            "timeout:",
            "idempotency_key:",
        ]
