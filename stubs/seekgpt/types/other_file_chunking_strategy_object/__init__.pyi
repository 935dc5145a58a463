from .. import OtherFileChunkingStrategyObject

__all__ = ("OtherFileChunkingStrategyObject",)
