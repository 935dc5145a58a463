"""Mistakes that type checkers must find: each line says in its comment with which error of mypy,
and whether mypy alone finds it."""

from __future__ import annotations

import httpx

import seekgpt
from seekgpt import AsyncSeekGPT, AzureSeekGPT, BedrockSeekGPT, SeekGPT, Stream

client = SeekGPT(api_key="key")
response = client.responses.create(model="gpt-4o", input="Hello")

response.output_txt  # error: attr-defined
client.respnses  # error: attr-defined
client.responses.crate()  # error: attr-defined
client.responses.with_raw_response.crate()  # error: attr-defined
client.responses.create(model="gpt-4o", input=3)  # error: call-overload
client.responses.create(model="gpt-4o", input="Hello", temperatur=1)  # error: call-overload
client.responses.retrieve()  # error: call-overload
client.chat.completions.create(model="gpt-4o")  # error: call-overload
client.files.create(file=3, purpose="fine-tune")  # error: arg-type
client.files.create(file=b"", purpose=1)  # error: arg-type
client.fine_tuning.jobs.list(limit="20")  # error: arg-type
client.vector_stores.files.create("vs_1")  # error: call-arg
client.vector_stores.file_batches.create("vs_1", file_ids="file_1")  # error: arg-type
client.responses.parse(input="Hello", text_format=3)  # error: arg-type
client.responses.parse(input="Hello", text_format=int).output_parsed.nothing  # error: union-attr
client.chat.completions.stream(model="gpt-4o", messages=[], response_format=3)  # error: arg-type
client.responses.stream(input="Hello", stream=True)  # error: call-arg
client.responses.with_raw_response.stream(input="Hello")  # error: attr-defined
connection = client.realtime.connect(model="m").enter()
connection.sesion  # error: attr-defined
connection.transcription_session  # error: attr-defined
connection.response.creat()  # error: attr-defined
connection.input_audio_buffer.append()  # error: call-arg
connection.input_audio_buffer.append(audio=3)  # error: arg-type
connection.conversation.item.delete(item="i")  # error: call-arg
connection.send({"type": "nonsense"})  # error: arg-type
connection.recv().typ  # error: union-attr
SeekGPT(timeout="soon")  # error: arg-type


# What a client is made with

http_client = httpx.Client()
async_http_client = httpx.AsyncClient()


async def awaited_key() -> str:
    return "key"


def number() -> int:
    return 3


SeekGPT(api_key=3)  # error: arg-type
SeekGPT(api_key=number)  # error: arg-type
SeekGPT(api_key=awaited_key)  # error: arg-type
AsyncSeekGPT(api_key=number)  # error: arg-type
client.with_options(api_key=awaited_key)  # error: arg-type
client.copy(timout=3)  # error: call-arg
AzureSeekGPT(azure_ad_token_provider=awaited_key)  # error: arg-type
BedrockSeekGPT(bedrock_token_provider=awaited_key)  # error: arg-type
SeekGPT(http_client=async_http_client)  # error: arg-type
AsyncSeekGPT(http_client=http_client)  # error: arg-type
AzureSeekGPT(http_client=async_http_client)  # error: arg-type
client.copy(http_client=async_http_client)  # error: arg-type
SeekGPT(endpoints=3)  # error: arg-type
SeekGPT(default_headers={"Name": 3})  # error: dict-item
seekgpt.api_key = 3  # error of mypy: assignment
seekgpt.timeout = "soon"  # error of mypy: assignment
seekgpt.http_client = async_http_client  # error of mypy: assignment

# Endpoints without a method

client.post("/a", cast_to=str, files=3)  # error: call-overload
client.put("/a", cast_to=str, content=3)  # error: arg-type
client.get("/a", cast_to=str, stream=True, stream_cls=3)  # error: call-overload
client.get("/a", cast_to=str, stream=True, stream_cls=Stream[str]).upper()  # error: attr-defined

# Lists and dictionaries in arguments

client.responses.create(model="gpt-4o", input=[3])  # error: list-item
client.responses.create(model="gpt-4o", input="Hello", metadata={"a": 3})  # error: dict-item
