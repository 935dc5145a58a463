from .. import StaticFileChunkingStrategy as StaticFileChunkingStrategy

__all__ = ("StaticFileChunkingStrategy",)
