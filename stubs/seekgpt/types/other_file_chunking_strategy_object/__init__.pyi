from .. import OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject

__all__ = ("OtherFileChunkingStrategyObject",)
