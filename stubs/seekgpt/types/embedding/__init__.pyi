from .. import Embedding as Embedding

__all__ = ("Embedding",)
