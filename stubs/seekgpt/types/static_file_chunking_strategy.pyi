from .._model import BaseModel

__all__ = ["StaticFileChunkingStrategy"]

class StaticFileChunkingStrategy(BaseModel):
    """Sizes in tokens: chunk (100 to 4096, default 800) and overlap (default 400)."""

    chunk_overlap_tokens: int
    max_chunk_size_tokens: int
