"""Mistakes that type checkers must find: each line says in its comment with which error of mypy."""

from __future__ import annotations

from seekgpt import SeekGPT

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
