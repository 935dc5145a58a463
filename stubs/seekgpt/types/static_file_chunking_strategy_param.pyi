from typing_extensions import Required, TypedDict

__all__ = ["StaticFileChunkingStrategyParam"]

class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """Sizes in tokens: chunk (100 to 4096, default 800) and overlap (default 400)."""

    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]
