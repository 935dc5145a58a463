from .. import StaticFileChunkingStrategy

__all__ = ("StaticFileChunkingStrategy",)
