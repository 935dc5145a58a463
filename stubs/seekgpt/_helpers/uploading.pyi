import os
from typing import Any, Iterable, Optional, Union
from .._http.effects import Flow
from .._http.files import FileTypes

_PURPOSE: str
_PART: int

def to_store(files: Any, file: FileTypes, **attaching: Any) -> Flow[Any]:
    """Upload a file, and add it to a vector store."""

def to_store_and_poll(files: Any, file: FileTypes, **attaching: Any) -> Flow[Any]:
    """Upload a file, add it to a vector store, and look at it until it has been processed."""

def batch_to_store(
    batches: Any,
    files: Iterable[FileTypes],
    max_concurrency: int,
    file_ids: Iterable[str] = ...,
    **attaching: Any,
) -> Flow[Any]:
    """Upload several files at once, and add them to a vector store as one batch."""

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
