from .. import FileCreateParams
from ... import FileChunkingStrategyParam as FileChunkingStrategyParam

__all__ = ("FileCreateParams",)
