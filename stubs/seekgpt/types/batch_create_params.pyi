from typing import Optional
from typing_extensions import Literal, Required, TypedDict
from .shared_params.metadata import Metadata

__all__ = ["OutputExpiresAfter", "BatchCreateParams"]

class OutputExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]

class BatchCreateParams(TypedDict, total=False):
    """Start working through an uploaded file of requests."""

    completion_window: Required[Literal["24h"]]
    """Time allowed for the whole batch; only `24h`."""
    input_file_id: Required[str]
    """ID of a JSONL file with purpose `batch`; up to 50000 requests and 200 MB."""
    metadata: Optional[Metadata]
    """Up to 16 string pairs of your own; keys reach 64 characters, values 512."""
    output_expires_after: OutputExpiresAfter
    """Lifetime of result files: `anchor` `created_at` plus `seconds` (3600 to 2592000)."""
    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    """Path that all requests go to, such as `/v1/responses` or `/v1/embeddings`."""
