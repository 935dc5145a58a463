from .. import AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam

__all__ = ("AutoFileChunkingStrategyParam",)
