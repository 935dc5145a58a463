"""Uploads that take several calls, as flows: into a vector store, and in parts."""

from __future__ import annotations

import os
from typing import Any, BinaryIO, Iterable, List, Optional, Tuple, Union

from .._http.effects import Blocking, Flow, Together
from .._types import FileTypes
from .polling import create_in_store, patience_of, said

_PURPOSE = "assistants"
_PART = 64 * 1024 * 1024


def to_store(files: Any, file: FileTypes, **attaching: Any) -> Flow[Any]:
    """Upload a file, and add it to a vector store."""
    uploaded = yield files._client.files.create(file=file, purpose=_PURPOSE)
    return (yield files.create(file_id=said(uploaded, "id"), **attaching))


def to_store_and_poll(files: Any, file: FileTypes, **attaching: Any) -> Flow[Any]:
    """Upload a file, add it to a vector store, and look at it until it has been processed."""
    patience = patience_of(attaching)
    uploaded = yield files._client.files.create(file=file, purpose=_PURPOSE)
    return (
        yield from create_in_store(files, file_id=said(uploaded, "id"), **patience, **attaching)
    )


def batch_to_store(
    batches: Any,
    files: Iterable[FileTypes],
    max_concurrency: int,
    file_ids: Iterable[str] = (),
    **attaching: Any,
) -> Flow[Any]:
    """Upload several files at once, and add them to a vector store as one batch."""
    patience = patience_of(attaching)
    if max_concurrency < 1:
        raise ValueError(f"max_concurrency must be 1 or more, but it is {max_concurrency}")
    for name, given in (("files", files), ("file_ids", file_ids)):
        if isinstance(given, (str, bytes, os.PathLike)):
            raise TypeError(f"{name} must be a list, but it is a single {type(given).__name__}")
    upload = batches._client.files.create
    effects = [upload(file=file, purpose=_PURPOSE) for file in files]
    uploaded = yield Together(effects, max_concurrency)
    ids = [*file_ids, *(said(file, "id") for file in uploaded)]
    return (yield from create_in_store(batches, file_ids=ids, **patience, **attaching))


def in_parts(
    uploads: Any,
    file: Union[str, os.PathLike[str], bytes],
    mime_type: str,
    purpose: str,
    filename: Optional[str] = None,
    bytes: Optional[int] = None,
    part_size: Optional[int] = None,
    **completing: Any,
) -> Flow[Any]:
    """Upload a file part by part, with no more than one part of it in memory."""
    size = _PART if part_size is None else part_size
    if size < 1:
        raise ValueError(f"part_size must be 1 byte or more, but it is {size}")
    opened, name, length = yield Blocking(lambda: _opened(file, filename, bytes))
    try:
        upload = yield uploads.create(
            bytes=length, filename=name, mime_type=mime_type, purpose=purpose
        )
        upload_id = said(upload, "id")
        try:
            parts: List[str] = []
            while True:
                data = yield Blocking(lambda: opened.read(size))
                if not data:
                    break
                part = yield uploads.parts.create(upload_id, data=data)
                parts.append(said(part, "id"))
            return (yield uploads.complete(upload_id, part_ids=parts, **completing))
        except Exception:
            yield from _abandon(uploads, upload_id)
            raise
    finally:
        opened.close()


def _abandon(uploads: Any, upload_id: str) -> Flow[None]:
    """Cancel an upload that failed; if that fails, too, the first failure is what matters."""
    try:
        yield uploads.cancel(upload_id)
    except Exception:
        return


def _opened(file: Any, name: Optional[str], length: Optional[int]) -> Tuple[BinaryIO, str, int]:
    """A file to read from, its name, and how many bytes it has."""
    if isinstance(file, (bytes, bytearray, memoryview)):
        from io import BytesIO

        for argument, value in (("filename", name), ("bytes", length)):
            if value is None:
                raise TypeError(f"The `{argument}` argument must be given for in-memory files")
        return BytesIO(file), str(name), int(length or 0)
    if not isinstance(file, (str, os.PathLike)):
        raise TypeError(f"file must be a path or bytes, but it is of type {type(file).__name__}")
    opened = open(file, "rb")  # noqa: SIM115 (the flow closes it)
    try:
        length = os.fstat(opened.fileno()).st_size if length is None else length
    except BaseException:
        opened.close()
        raise
    return opened, name or os.path.basename(os.fspath(file)), length
