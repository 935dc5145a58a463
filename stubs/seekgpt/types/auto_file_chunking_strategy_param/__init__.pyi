from .. import AutoFileChunkingStrategyParam

__all__ = ("AutoFileChunkingStrategyParam",)
