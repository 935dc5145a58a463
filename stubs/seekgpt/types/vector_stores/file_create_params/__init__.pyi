from .. import FileCreateParams as FileCreateParams
from ... import FileChunkingStrategyParam as FileChunkingStrategyParam

__all__ = ("FileCreateParams",)
