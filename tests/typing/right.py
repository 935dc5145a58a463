"""Programs that type checkers must accept; what they are told to reveal is checked, too."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Mapping, Optional, Union

import httpx
from typing_extensions import TypedDict, assert_type, override

import seekgpt
from seekgpt import AsyncSeekGPT, AsyncStream, SeekGPT, Stream
from seekgpt.lib.streaming.chat import ChatCompletionStream, ChatCompletionStreamState
from seekgpt.lib.streaming.responses import AsyncResponseStream, ResponseStream
from seekgpt.pagination import AsyncCursorPage, SyncCursorPage
from seekgpt.resources.realtime import AsyncRealtimeConnection, RealtimeConnection
from seekgpt.resources.responses.responses import AsyncResponsesConnection, ResponsesConnection
from seekgpt.types import CreateEmbeddingResponse, FileObject, Model, Upload
from seekgpt.types.beta import BetaResponsesServerEvent
from seekgpt.types.beta import realtime as beta_realtime
from seekgpt.types.beta.threads import Text, TextDelta
from seekgpt.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessageParam,
    ParsedChatCompletion,
)
from seekgpt.types.chat.chat_completion import Choice
from seekgpt.types.fine_tuning import FineTuningJob
from seekgpt.types.realtime import RealtimeErrorEvent, RealtimeServerEvent, ResponseTextDeltaEvent
from seekgpt.types.responses import (
    EasyInputMessageParam,
    ParsedResponse,
    Response,
    ResponseInputParam,
    ResponseStreamEvent,
)
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


@dataclass
class Answer:
    text: str


class Weather(TypedDict):
    city: str


def parsed() -> None:
    response = client.responses.parse(model="gpt-4o", input="Hello", text_format=Answer)
    assert_type(response, ParsedResponse[Answer])
    assert_type(response.output_parsed, Optional[Answer])
    for item in response.output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    assert_type(part.parsed, Optional[Answer])
        elif item.type == "function_call":
            assert_type(item.parsed_arguments, Optional[object])
    assert_type(client.responses.parse(input="Hello").output_parsed, None)
    completion = client.chat.completions.parse(
        model="gpt-4o",
        messages=[],
        response_format=Answer,
        tools=[seekgpt.pydantic_function_tool(Answer)],
    )
    assert_type(completion, ParsedChatCompletion[Answer])
    assert_type(completion.choices[0].message.parsed, Optional[Answer])
    typed = client.beta.chat.completions.parse(
        model="gpt-4o", messages=[], response_format=Weather
    ).choices[0]
    assert_type(typed.message.parsed, Optional[Weather])
    assert_type(
        client.chat.completions.parse(model="m", messages=[]).choices[0].message.parsed, None
    )
    raw = client.responses.with_raw_response.parse(input="Hello", text_format=Answer)
    assert_type(raw.parse(), ParsedResponse[Answer])
    client.responses.parse(
        input=response.output_text, tools=[seekgpt.pydantic_function_tool(Answer)]
    )


def accumulated() -> None:
    with client.chat.completions.stream(
        model="gpt-4o", messages=[], response_format=Answer
    ) as stream:
        assert_type(stream, ChatCompletionStream[Answer])
        for event in stream:
            if event.type == "content.delta":
                assert_type(event.snapshot, str)
            elif event.type == "content.done":
                assert_type(event.parsed, Optional[Answer])
            elif event.type == "tool_calls.function.arguments.delta":
                assert_type(event.arguments_delta, str)
        assert_type(stream.get_final_completion(), ParsedChatCompletion[Answer])
        assert_type(stream.current_completion_snapshot.choices[0].message.parsed, Optional[object])
    with client.chat.completions.stream(
        model="gpt-4o", messages=[], response_format={"type": "json_object"}
    ) as plain:
        assert_type(plain.get_final_completion().choices[0].message.parsed, None)
    with client.responses.stream(model="gpt-4o", input="Hi", text_format=Answer) as events:
        for each in events:
            if each.type == "response.output_text.delta":
                assert_type(each.snapshot, str)
            elif each.type == "response.output_text.done":
                assert_type(each.parsed, Optional[Answer])
            elif each.type == "response.completed":
                assert_type(each.response.output_parsed, Optional[Answer])
        assert_type(events.get_final_response(), ParsedResponse[Answer])
    with client.responses.stream(response_id="resp_1", starting_after=3) as resumed:
        assert_type(resumed.until_done(), ResponseStream[None])
    state = ChatCompletionStreamState(response_format=Answer)
    assert_type(state.get_final_completion(), ParsedChatCompletion[Answer])


class Handler(seekgpt.AssistantEventHandler):
    @override
    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        print(delta.value, snapshot.value)


def assistants() -> None:
    runs = client.beta.threads.runs
    with runs.stream(thread_id="th", assistant_id="as") as handler:  # type: ignore[deprecated, unused-ignore]
        assert_type(handler, seekgpt.AssistantEventHandler)
        for text in handler.text_deltas:
            assert_type(text, str)
    with runs.stream(  # type: ignore[deprecated, unused-ignore]
        thread_id="th", assistant_id="as", event_handler=Handler()
    ) as mine:
        assert_type(mine, Handler)
        mine.until_done()


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


def heard(event: RealtimeServerEvent) -> str:
    if event.type == "response.output_text.delta":
        assert_type(event, ResponseTextDeltaEvent)
        return event.delta
    return event.type


def connections() -> None:
    with client.realtime.connect(model="m") as connection:
        assert_type(connection, RealtimeConnection)
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        connection.conversation.item.create(
            item={
                "type": "message",
                "role": "user",
                "content": [{"type": "input_text", "text": "Hello"}],
            }
        )
        connection.input_audio_buffer.append(audio="", event_id="e")
        connection.response.create()
        connection.send({"type": "response.cancel"})
        assert_type(connection.recv(), RealtimeServerEvent)
        assert_type(connection.parse_event(b"{}"), RealtimeServerEvent)
        for event in connection:
            heard(event)

        @connection.on("error")
        def failed(event: RealtimeErrorEvent) -> int:
            return len(event.error.message)

        assert_type(failed(RealtimeErrorEvent.model_construct()), int)
        assert_type(connection.on("event", heard).once("event", heard), RealtimeConnection)
    with client.beta.realtime.connect(model="m") as older:
        assert_type(older.recv(), beta_realtime.RealtimeServerEvent)
        older.transcription_session.update(session={"input_audio_format": "pcm16"})
    with client.responses.connect() as socket:
        assert_type(socket, ResponsesConnection)
        socket.response.create(model="gpt-4o", input="Hello")
        for answer in socket:
            if answer.type == "response.completed":
                assert_type(answer.response, Response)
    manager = client.beta.responses.connect()
    manager.send({"type": "response.create", "input": "Hello"})
    assert_type(manager.enter().recv(), BetaResponsesServerEvent)


async def awaited_connections() -> None:
    async with aclient.realtime.connect(model="m") as connection:
        await connection.response.create(response={"instructions": "Say hello."})
        await connection.conversation.item.delete(item_id="i")
        await connection.send({"type": "response.create"})
        assert_type(await connection.recv(), RealtimeServerEvent)
        async for event in connection:
            heard(event)
    manager = aclient.chat.responses.connect()
    assert_type(await manager.enter(), AsyncResponsesConnection)


async def awaited() -> None:
    raw_file = await aclient.with_raw_response.files.retrieve("f")
    assert_type(raw_file.parse(), FileObject)
    file = await aclient.vector_stores.files.create_and_poll("f", vector_store_id="vs")
    assert_type(file, VectorStoreFile)
    async with aclient.realtime.connect(model="m") as connection:
        assert_type(connection, AsyncRealtimeConnection)
    answer = await aclient.responses.parse(input="Hello", text_format=Answer)
    assert_type(answer.output_parsed, Optional[Answer])
    async with aclient.responses.stream(input="Hello", text_format=Answer) as events:
        assert_type(events, AsyncResponseStream[Answer])
        async for event in events:
            if event.type == "response.output_text.delta":
                assert_type(event.snapshot, str)
        assert_type(await events.get_final_response(), ParsedResponse[Answer])
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


def types_of_a_module(choice: Choice) -> Optional[str]:
    return choice.message.content


def key() -> str:
    return "key"


async def awaited_key() -> str:
    return "key"


class Heir(SeekGPT):
    pass


def made() -> None:
    SeekGPT(api_key=key, http_client=httpx.Client(), endpoints=[Path("own"), "others"])
    SeekGPT(http_client=seekgpt.DefaultHttpxClient(), default_headers={"Name": seekgpt.omit})
    AsyncSeekGPT(api_key=awaited_key, http_client=httpx.AsyncClient())
    AsyncSeekGPT(api_key=key, http_client=seekgpt.DefaultAioHttpClient())
    seekgpt.AsyncAzureSeekGPT(azure_ad_token_provider=awaited_key)
    seekgpt.AzureSeekGPT(azure_ad_token_provider=key, http_client=httpx.Client(), timeout=3)
    seekgpt.AsyncBedrockSeekGPT(bedrock_token_provider=awaited_key)
    assert_type(Heir().with_options(timeout=3, api_key=key).copy(max_retries=1), Heir)
    seekgpt.api_key = key
    seekgpt.http_client = httpx.Client()
    seekgpt.timeout = httpx.Timeout(3)


def without_a_method(streamed: bool) -> None:
    assert_type(client.post("/a", cast_to=str, files={"file": b"a"}), str)
    assert_type(client.put("/a", cast_to=str, content=[b"a", b"b"]), str)
    stream = client.post("/a", cast_to=object, stream=True, stream_cls=Stream[ChatCompletionChunk])
    assert_type(stream, Stream[ChatCompletionChunk])
    either = client.get("/a", cast_to=str, stream=streamed, stream_cls=Stream[str])
    assert_type(either, Union[str, Stream[str]])


def read_only(
    items: list[EasyInputMessageParam], labels: Mapping[str, str], schema: dict[str, list[str]]
) -> None:
    client.responses.create(
        input=items,
        metadata=labels,
        tools=[{"type": "function", "name": "f", "strict": True, "parameters": schema}],
    )
    question: ResponseInputParam = []
    question.append(items[0])
