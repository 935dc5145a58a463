"""Programs that type checkers must accept; what they are told to reveal is checked, too."""

from __future__ import annotations

from pathlib import Path
from typing import Union

import httpx
from typing_extensions import assert_type

import seekgpt
from seekgpt import AsyncSeekGPT, AsyncStream, SeekGPT, Stream
from seekgpt._helpers.realtime import AsyncRealtimeConnection, RealtimeConnection
from seekgpt.pagination import AsyncCursorPage, SyncCursorPage
from seekgpt.types import CreateEmbeddingResponse, FileObject, Model, Upload
from seekgpt.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam
from seekgpt.types.fine_tuning import FineTuningJob
from seekgpt.types.responses import Response, ResponseInputParam, ResponseStreamEvent
from seekgpt.types.vector_stores import VectorStoreFile, VectorStoreFileBatch
from seekgpt.types.webhooks import UnwrapWebhookEvent

client = SeekGPT(api_key="key", timeout=httpx.Timeout(60.0, connect=2.0))
aclient = AsyncSeekGPT(api_key="key", max_retries=0)


def responses(streamed: bool) -> None:
    response = client.responses.create(model="gpt-4o", input="Hello")
    assert_type(response, Response)
    assert_type(response.output_text, str)
    stream = client.responses.create(model="gpt-4o", input="Hello", stream=True)
    assert_type(stream, Stream[ResponseStreamEvent])
    for event in stream:
        if event.type == "response.output_text.delta":
            assert_type(event.delta, str)
    either = client.responses.create(model="gpt-4o", input="Hello", stream=streamed)
    assert_type(either, Union[Response, Stream[ResponseStreamEvent]])
    assert_type(seekgpt.responses.create(model="gpt-4o", input="Hello"), Response)


def nested() -> None:
    question: ResponseInputParam = [{"role": "user", "content": "Hello"}]
    client.responses.create(model="gpt-4o", input=question)
    client.responses.create(
        model="gpt-4o",
        input=[
            {
                "role": "user",
                "content": [
                    {"type": "input_text", "text": "What is it?"},
                    {
                        "type": "input_image",
                        "detail": "auto",
                        "image_url": "https://example.com/a.png",
                    },
                ],
            }
        ],
    )
    client.chat.responses.create(
        model="gpt-4o",
        input=[{"role": "user", "content": "How much?"}],
        response_format={"type": "json_object"},
    )


def completions() -> None:
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello"}]
    completion = client.chat.completions.create(model="gpt-4o", messages=messages)
    assert_type(completion, ChatCompletion)
    assert_type(completion.choices[0].message.content, Union[str, None])
    for chunk in client.chat.completions.create(model="gpt-4o", messages=messages, stream=True):
        assert_type(chunk, ChatCompletionChunk)


def others() -> None:
    assert_type(client.files.create(file=Path("a.jsonl"), purpose="fine-tune"), FileObject)
    client.files.create(file=("a.jsonl", b"{}", "application/json"), purpose="fine-tune")
    made = client.embeddings.create(model="text-embedding-3-small", input=["a", "b"])
    assert_type(made, CreateEmbeddingResponse)
    page = client.fine_tuning.jobs.list(limit=20)
    assert_type(page, SyncCursorPage[FineTuningJob])
    for job in page:
        assert_type(job, FineTuningJob)
    for model in client.with_options(timeout=5.0).models.list():
        assert_type(model, Model)
    raw = client.chat.completions.with_raw_response.create(model="gpt-4o", messages=[])
    assert_type(raw.headers, httpx.Headers)
    assert_type(raw.parse(), ChatCompletion)
    assert_type(client.with_raw_response.files.retrieve("f").parse(), FileObject)
    with client.with_streaming_response.files.retrieve("f") as whole:
        assert_type(whole.parse(), FileObject)
    with client.chat.completions.with_streaming_response.create(
        model="gpt-4o", messages=[]
    ) as streamed:
        for line in streamed.iter_lines():
            assert_type(line, str)
    assert_type(client.post("/foo", cast_to=httpx.Response, body={"a": True}), httpx.Response)


def over_others() -> None:
    in_memory = client.uploads.upload_file_chunked(
        file=b"abc", filename="a.txt", bytes=3, mime_type="text/plain", purpose="batch"
    )
    assert_type(in_memory, Upload)
    client.uploads.upload_file_chunked(
        file=Path("a.txt"), mime_type="text/plain", purpose="batch", part_size=None
    )
    batches = client.vector_stores.file_batches
    batch = batches.upload_and_poll("vs", files=[Path("a.txt"), b"b"], max_concurrency=3)
    assert_type(batch, VectorStoreFileBatch)
    assert_type(client.realtime.connect(model="m").enter(), RealtimeConnection)
    assert_type(client.webhooks.unwrap(b"{}", {"webhook-id": "1"}), UnwrapWebhookEvent)


async def awaited() -> None:
    raw_file = await aclient.with_raw_response.files.retrieve("f")
    assert_type(raw_file.parse(), FileObject)
    file = await aclient.vector_stores.files.create_and_poll("f", vector_store_id="vs")
    assert_type(file, VectorStoreFile)
    async with aclient.realtime.connect(model="m") as connection:
        assert_type(connection, AsyncRealtimeConnection)
    assert_type(await aclient.responses.create(model="gpt-4o", input="Hello"), Response)
    stream = await aclient.responses.create(model="gpt-4o", input="Hello", stream=True)
    assert_type(stream, AsyncStream[ResponseStreamEvent])
    async for job in aclient.fine_tuning.jobs.list(limit=3):
        assert_type(job, FineTuningJob)
    page = await aclient.fine_tuning.jobs.list(limit=3)
    assert_type(page, AsyncCursorPage[FineTuningJob])
    raw = await aclient.responses.with_raw_response.create(model="gpt-4o", input="Hello")
    assert_type(raw.parse(), Response)
    assert_type(await aclient.get("/foo", cast_to=Model), Model)
